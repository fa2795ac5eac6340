import { err, ok, type Result } from '@miroir/basics';
import type { CloseReason } from '@miroir/basics/space-texts';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { ActKind } from '../documents/people.ts';
import { daysLater } from '../pace/local-days.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';
import type { ContributionChange } from '../stores/contribution-store.ts';

/**
 * `joined-already`: one of the two ideas is joined already, or stands for others; `too-late`: the week in which a joining is
 * undone is over; `pinned-enough`: a theme shows as many first as it may.
 */
export type ArrangeFault = 'not-found' | 'joined-already' | 'too-late' | 'pinned-enough';
type Outcome = Promise<Result<null, ArrangeFault>>;

/** Days within which a joining is undone. */
export const undoDays = 7;
/** Ideas that a theme shows first, at most. */
export const mostPinned = 3;

/** What is written of why, where an act has one reason alone. */
const reasons = {
  join: 'same-idea',
  part: 'not-the-same-idea',
  move: 'other-theme',
  pin: 'organisers-choice',
  unpin: 'organisers-choice',
  reopen: 'open-again',
} as const satisfies Partial<Record<ActKind, string>>;

/** Changes an idea that is read, then writes the act: a crash in between loses its line, never the other way round. */
async function changed(
  { contributions, acts, ...space }: SpaceContext,
  { id, what, reason }: { readonly id: string; readonly what: ActKind; readonly reason: string },
  change: { readonly set: ContributionChange; readonly unset?: readonly string[] },
): Outcome {
  if (!(await contributions.change(id, ['published'], change))) return err('not-found');
  await acts.add({ what, target: id, reason, day: today(space) });
  return ok(null);
}

/** An idea that is read, as it lies on disk. */
async function readIdea({ contributions }: SpaceContext, id: string): Promise<ContributionDocument | null> {
  const found = await contributions.find(id);
  return found?.kind === 'idea' && found.state === 'published' ? found : null;
}

/**
 * Has one idea stand for another that says the same: the other leaves lists and search, its page stays and leads on. No
 * text, comment, reaction or priority is moved; whoever agreed with it is asked at the next visit.
 */
export async function join(space: SpaceContext, id: string, into: string): Outcome {
  const [idea, other] = [await readIdea(space, id), await readIdea(space, into)];
  if (idea === null || other === null || id === into) return err('not-found');
  if (idea.joined?.into === into) return ok(null);
  const { shelf } = space;
  const isFree =
    shelf.standsFor(id) === id && shelf.standsFor(into) === into && shelf.joinedTo(id).length === 0;
  if (!isFree) return err('joined-already');
  const act = { id, what: 'join', reason: reasons.join } as const;
  return changed(space, act, { set: { joined: { into, day: today(space) } } });
}

/** Whether a joining of some day may still be undone. */
export const mayPart = (joinedOn: string, day: string): boolean => daysLater(joinedOn, undoDays) >= day;

/** Undoes a joining within a week: the idea is back in lists and search with all that was its own. */
export async function part(space: SpaceContext, id: string): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null) return err('not-found');
  if (idea.joined === undefined) return ok(null);
  if (!mayPart(idea.joined.day, today(space))) return err('too-late');
  return changed(space, { id, what: 'part', reason: reasons.part }, { set: {}, unset: ['joined'] });
}

/** Puts an idea, and all that was written on it, in another theme of the campaign. */
export async function move(space: SpaceContext, id: string, theme: string): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null || !space.rules.themes.includes(theme)) return err('not-found');
  if (idea.theme === theme) return ok(null);
  // First what is on it: were the process killed in between, the same act again would finish it.
  await space.waiting.moveThread(id, theme);
  for (const [each, text] of space.queue) if (text.on === id) space.queue.set(each, { ...text, theme });
  await shelve(space, await space.contributions.moveThread(id, theme));
  const moved = { from: idea.theme, day: today(space) };
  return changed(space, { id, what: 'move', reason: reasons.move }, { set: { theme, moved } });
}

/** Shows an idea first in its theme, as the organiser's choice: a few a theme. */
export async function pin(space: SpaceContext, id: string): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null) return err('not-found');
  if (idea.pinned !== undefined) return ok(null);
  const there = space.shelf.ideas().filter(({ pinned, theme }) => pinned && theme === idea.theme);
  if (there.length >= mostPinned) return err('pinned-enough');
  return changed(space, { id, what: 'pin', reason: reasons.pin }, { set: { pinned: today(space) } });
}

/** Lists an idea as any other again. */
export async function unpin(space: SpaceContext, id: string): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null) return err('not-found');
  if (idea.pinned === undefined) return ok(null);
  return changed(space, { id, what: 'unpin', reason: reasons.unpin }, { set: {}, unset: ['pinned'] });
}

/** Has an idea take no comment, reaction or priority any more, for a reason that everybody reads. */
export async function close(space: SpaceContext, id: string, reason: CloseReason): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null) return err('not-found');
  if (idea.closed !== undefined) return ok(null);
  return changed(space, { id, what: 'close', reason }, { set: { closed: { reason, day: today(space) } } });
}

/** Has a closed idea take comments and reactions again. */
export async function reopen(space: SpaceContext, id: string): Outcome {
  const idea = await readIdea(space, id);
  if (idea === null) return err('not-found');
  if (idea.closed === undefined) return ok(null);
  return changed(space, { id, what: 'reopen', reason: reasons.reopen }, { set: {}, unset: ['closed'] });
}
