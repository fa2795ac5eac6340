import type { AnswerDocument } from '../box-documents.ts';
import type { BoxStore } from '../box-store.ts';
import type { BoxShelf } from './comment-shelf.ts';
import { labelNames } from './label-name.ts';

type Changes = Pick<BoxStore, 'replace' | 'erase'>;

/**
 * The same changes of answers, with the labels of the texts that go: before, so that a crash leaves none behind, and
 * after, so that one given meanwhile goes too.
 */
export function erasingLabels(
  store: Changes & Pick<BoxStore, 'find'>,
  shelf: Pick<BoxShelf, 'eraseLabels' | 'forget'>,
): Changes {
  const during = async (
    id: string,
    { replaces, stays }: { replaces: string; stays: AnswerDocument['latest'] },
    change: () => Promise<boolean>,
  ): Promise<boolean> => {
    const before = await store.find(id);
    if (before === null || before.latest === null || before.digest !== replaces) return change();
    const kept = new Set(stays === null ? [] : labelNames(id, stays));
    const going = labelNames(id, before.latest).filter((name) => !kept.has(name));
    // What has entered is not amended: the change will be refused, and its labels stay.
    if (stays !== null && before.entered !== undefined) return change();
    await shelf.eraseLabels(going);
    const done = await change();
    if (done) await shelf.forget(going);
    return done;
  };
  return {
    replace: (id, replaces, next) =>
      during(id, { replaces, stays: next.latest }, () => store.replace(id, replaces, next)),
    erase: (id, replaces, digest) =>
      during(id, { replaces, stays: null }, () => store.erase(id, replaces, digest)),
  };
}
