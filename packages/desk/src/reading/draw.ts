import type { Random } from '@miroir/basics';
import { enoughLabels } from '@miroir/insight';
import type { ShelvedComment } from '../shelf.ts';
import { countByPlace, neededOf } from './needed.ts';
import { pickIndex } from './pick.ts';
import type { Labels } from './themes.ts';

/** Of comments that somebody else has read, a second reader gets one in so many. */
const againEvery = 5;

/** Comments of a theme that two people read: enough for an agreement within ± 0.1 or so. */
export const readTwice = 50;

/** What one reader may be given of one theme. */
export interface Drawing {
  readonly comments: readonly ShelvedComment[];
  readonly labels: Labels;
  readonly reader: number;
  /** Comments of the theme that are read before it rests. */
  readonly limit: number;
  /** Fewest people behind a figure on comments. */
  readonly fewest: number;
}

/**
 * The next comment for one reader: any that nobody has read, each as likely, save that a place with few comments is not
 * left with too few labels to leave; now and then one that somebody else has.
 * Drawn anew each time, from nothing but chance: no order of reading exists anywhere before it happens, and none can be
 * derived from the order in which comments are kept or came. Null when there is nothing more to read.
 */
export function drawComment(drawing: Drawing, random: Random): ShelvedComment | null {
  const { comments, labels, reader, limit } = drawing;
  const fresh: ShelvedComment[] = [];
  const again: ShelvedComment[] = [];
  let twice = 0;
  for (const comment of comments) {
    const given = labels.get(comment.name) ?? [];
    if (given.length === 0) fresh.push(comment);
    else if (given.length > 1) twice += 1;
    else if (given[0]?.by !== reader) again.push(comment);
  }
  const mayRead = fresh.length > 0 && comments.length - fresh.length < limit;
  const mayAgain = again.length > 0 && twice < readTwice;
  if (mayAgain && (!mayRead || pickIndex(random, againEvery) === 0)) return anyOf(again, random);
  return mayRead ? anyOf(amongThose(fresh, drawing), random) : null;
}

/**
 * Those that may be drawn now: all that nobody has read, or those of the places alone that would else have too few labels
 * when the next goal is reached. Which place it is follows from counts only, so within each one chance alone decides.
 */
function amongThose(
  fresh: readonly ShelvedComment[],
  { comments, limit, fewest }: Drawing,
): readonly ShelvedComment[] {
  const read = comments.length - fresh.length;
  const left = countByPlace(fresh);
  const wanted = new Map(
    [...countByPlace(comments)].map(([part, all]) => {
      const unread = left.get(part) ?? 0;
      return [part, Math.max(0, neededOf(all, fewest) - (all - unread))];
    }),
  );
  const lacking = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const goal = read < enoughLabels ? Math.min(enoughLabels, limit) : limit;
  if (lacking === 0 || lacking < goal - read) return fresh;
  return fresh.filter(({ part }) => (wanted.get(part) ?? 0) > 0);
}

function anyOf(comments: readonly ShelvedComment[], random: Random): ShelvedComment | null {
  return comments[pickIndex(random, comments.length)] ?? null;
}
