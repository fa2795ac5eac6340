import { hash } from 'node:crypto';
import { canonicalJson, err, ok, type Result } from '@miroir/basics';
import type { ReportReason } from '@miroir/basics/space-texts';
import type { ContributionDocument, Passage } from '../documents/contribution.ts';
import { isUnderlined, withinRules } from '../moderation/moderate.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';
import type { Acting } from './decide.ts';

/** A text as somebody read it: its author may have changed it meanwhile. */
export interface SeenText {
  readonly id: string;
  /** See {@link wordsMark}. */
  readonly seen: string;
}

/** `text-changed`: it does not read any more as it was seen. */
export type ReviewFault = 'not-found' | 'text-changed';

/** What stands for the very words of a text: SHA-256 of them, base64url. */
export const wordsMark = ({ words }: Pick<ContributionDocument, 'words'>): string =>
  hash('sha256', canonicalJson(words), 'base64url');

/** A text that waits to be read before it appears, as it was seen. */
function found({ queue }: SpaceContext, { id, seen }: SeenText): Result<ContributionDocument, ReviewFault> {
  const document = queue.get(id);
  if (document?.review !== true) return err('not-found');
  return wordsMark(document) === seen ? ok(document) : err('text-changed');
}

/**
 * Lets texts appear, together: at once those that a name signs, with the day's edition those signed once only. One that
 * changed or went since it was seen stays as it is.
 * @returns how many of them may appear now
 */
export function admit(space: SpaceContext, texts: readonly SeenText[]): Promise<number> {
  return space.inTurn(async () => {
    const day = today(space);
    let admitted = 0;
    for (const text of texts) {
      const there = found(space, text);
      if (!there.ok) continue;
      const { review: _review, ...document } = there.value;
      if (document.persona === null) {
        await space.waiting.admit(document._id);
        space.queue.set(document._id, document);
      } else await publish(space, { ...document, day });
      await space.acts.add({ what: 'admit', target: document._id, reason: withinRules, day });
      admitted += 1;
    }
    return admitted;
  });
}

/**
 * Does not let a text appear: it is hidden from the start, its author alone reads why and may have somebody else look, as
 * after any other hiding.
 */
export function turnDown(
  space: SpaceContext,
  { hands, person }: Acting,
  {
    reason,
    passages,
    ...text
  }: SeenText & { readonly reason: ReportReason; readonly passages: readonly Passage[] },
): Promise<Result<null, ReviewFault>> {
  return space.inTurn(async () => {
    const there = found(space, text);
    if (!there.ok) return there;
    const { review: _review, ...document } = there.value;
    if (!isUnderlined(document, passages)) return err('text-changed');
    const day = today(space);
    const underlined = passages.length === 0 ? {} : { passages: [...passages] };
    await hands.put(document._id, person);
    await publish(space, {
      ...{ ...document, day, state: 'hidden' },
      hidden: { reason, day, ...underlined, before: true },
    });
    await space.acts.add({ what: 'hide', target: document._id, reason, day });
    return ok(null);
  });
}

/** Puts a text among what is published. Killed in between, it lies in both, and waits no more from the next start on. */
async function publish(space: SpaceContext, document: ContributionDocument): Promise<void> {
  const { _id } = document;
  await space.contributions.insert(document);
  await space.waiting.remove([_id]);
  space.queue.delete(_id);
  await shelve(space, [document]);
}
