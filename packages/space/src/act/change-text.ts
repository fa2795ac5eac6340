import { ok, type Result } from '@miroir/basics';
import { type ErrorCode, type Refusal, refused } from '@miroir/portal';
import { type ContributionDocument, type Words, wordFields } from '../documents/contribution.ts';
import { isErasureOf } from '../hygiene/erasure.ts';
import { mayChoose } from '../pace/edition-rule.ts';
import { type SpaceContext, shelve, today, trackOf } from '../space-context.ts';
import { authorOf } from './contribute.ts';
import { type HolderFault, holderOf } from './gate.ts';
import { isOwn, ownAmong } from './owned.ts';
import { empty } from './take-back.ts';

export type ChangeFault = HolderFault | 'not-found' | 'text-changed';
type Outcome<T> = Promise<Result<T, Refusal<ChangeFault>>>;

/** A text with its author before us. */
export interface Own {
  readonly document: ContributionDocument;
  readonly waits: boolean;
}

/** Does something with a text whose author is before us, in turn with editions. Taking back needs no open space. */
export async function withOwn<T, Fault extends ErrorCode>(
  space: SpaceContext,
  { secret, id }: { readonly secret: string; readonly id: string },
  work: (own: Own) => Promise<Result<T, Refusal<Fault>>>,
): Promise<Result<T, Refusal<Fault | HolderFault | 'not-found'>>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  return space.inTurn(async () => {
    const waiting = space.queue.get(id);
    const document = waiting ?? (await space.contributions.find(id));
    if (document === null || document === undefined || !isOwn(space, secret, document))
      return refused('not-found');
    return work({ document, waits: waiting !== undefined });
  });
}

/**
 * Erases passages: an author may always do so, and what goes is gone from the disk. `next` is the text as it will read,
 * with a mark for each passage; anything else than an erasure is refused.
 */
export function erasePassages(
  space: SpaceContext,
  { secret, id, next }: { readonly secret: string; readonly id: string; readonly next: Words },
): Outcome<null> {
  return withOwn(space, { secret, id }, async ({ document, waits }) => {
    if (document.state === 'withdrawn') return refused('not-found');
    if (wordFields.every((field) => next[field] === document.words[field])) return ok(null);
    if (!wordFields.every((field) => isErasureOf(next[field], document.words[field])))
      return refused('text-changed');
    if (waits) {
      await space.waiting.change(id, { words: next });
      space.queue.set(id, { ...document, words: next });
      return ok(null);
    }
    const erased = today(space);
    // What was underlined is elsewhere in the text now, or gone; and what was asked of the author is done.
    const { passages: _passages, ...hidden } = document.hidden ?? { reason: '', day: '' };
    await space.contributions.change(id, ['published', 'hidden'], {
      set: { words: next, erased, ...(document.hidden === undefined ? {} : { hidden }) },
      unset: ['asked'],
    });
    await shelve(space, [{ ...document, words: next, erased }]);
    return ok(null);
  });
}

/** Erases the picture that an idea bears: its text stays. */
export function erasePicture(
  space: SpaceContext,
  { secret, id }: { readonly secret: string; readonly id: string },
): Outcome<null> {
  return withOwn(space, { secret, id }, async ({ document, waits }) => {
    const { picture, ...bare } = document;
    if (picture === undefined) return ok(null);
    if (waits) {
      await space.waiting.dropPicture(id);
      space.queue.set(id, bare);
      await space.pictures.waiting.remove([id]);
      return ok(null);
    }
    const set = { erased: today(space) };
    await space.contributions.change(id, ['published', 'hidden'], { set, unset: ['picture', 'asked'] });
    await space.pictures.published.remove([id]);
    return ok(null);
  });
}

/**
 * Takes a text back, with what its author added to it: no word of it is kept, and whoever replied reads that its author
 * withdrew it. The owner tag goes too, unless a sanction lasts.
 */
export async function withdraw(
  space: SpaceContext,
  { secret, id }: { readonly secret: string; readonly id: string },
): Outcome<null> {
  const done = await withOwn<null, ChangeFault>(space, { secret, id }, async ({ document, waits }) => {
    if (waits) {
      await takeFromQueue(space, secret, document);
      return ok(null);
    }
    const additions = ownAmong(space, secret, space.shelf.thread(id).additions());
    for (const waiting of [...space.queue.values()].filter(
      ({ on, kind }) => on === id && kind === 'addition',
    ))
      await takeFromQueue(space, secret, waiting);
    for (const each of [...additions, id]) {
      await space.withdrawn.add(each);
      await empty(space, each);
    }
    return ok(null);
  });
  // Sent twice: the first one left nothing that tells whose it was.
  const isRefused = !done.ok && done.error.code === 'not-found';
  return isRefused && (await isGone(space, id)) ? ok(null) : done;
}

/** Whether a text was taken back, before it appeared or after. */
async function isGone({ shelf, queue, withdrawn }: SpaceContext, id: string): Promise<boolean> {
  const there = shelf.get(id);
  if (there !== null) return there.state === 'withdrawn';
  return !queue.has(id) && withdrawn.has(id);
}

/** Takes a text that waits away, and its author from the edition's when nothing else of theirs waits for it. */
async function takeFromQueue(
  space: SpaceContext,
  secret: string,
  document: ContributionDocument,
): Promise<void> {
  await space.withdrawn.add(document._id);
  await space.waiting.remove([document._id]);
  await space.pictures.waiting.remove([document._id]);
  space.queue.delete(document._id);
  await leaveAuthors(space, secret, document);
}

async function leaveAuthors(
  space: SpaceContext,
  secret: string,
  document: Pick<ContributionDocument, 'persona'>,
): Promise<void> {
  const others = [...space.queue.values()].filter(
    (each) => trackOf(each) === trackOf(document) && !each.alone && isOwn(space, secret, each),
  );
  if (others.length > 0) return;
  await space.waiting.removeAuthor((await authorOf(space, secret, document)).tag);
}

/** After two days without an edition, its author says whether a text appears without others, or waits on. */
export function chooseAlone(
  space: SpaceContext,
  { secret, id, alone }: { readonly secret: string; readonly id: string; readonly alone: boolean },
): Outcome<null> {
  return withOwn(space, { secret, id }, async ({ document, waits }) => {
    const day = today(space);
    if (!waits) return ok(null);
    // No edition comes any more.
    if (space.acceptance() === 'closed') return refused('not-found');
    if (document.alone === true && alone) return ok(null);
    // Sent twice, the first one had it wait from today on.
    if (!alone && document.day === day) return ok(null);
    if (!mayChoose(document.day, day)) return refused('not-found');
    const change = alone ? ({ alone: true } as const) : { day };
    await space.waiting.change(id, change);
    space.queue.set(id, { ...document, ...change });
    if (alone) await leaveAuthors(space, secret, document);
    return ok(null);
  });
}
