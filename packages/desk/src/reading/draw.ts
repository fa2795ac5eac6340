import type { Random } from '@miroir/basics';
import type { ShelvedComment } from '../shelf.ts';
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
}

/**
 * The next comment for one reader: any that nobody has read, each as likely; now and then one that somebody else has.
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
  return mayRead ? anyOf(fresh, random) : null;
}

function anyOf(comments: readonly ShelvedComment[], random: Random): ShelvedComment | null {
  return comments[pickIndex(random, comments.length)] ?? null;
}
