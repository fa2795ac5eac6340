import { createHash } from 'node:crypto';
import { shuffled } from '@miroir/basics/chance';
import { invitationCodeHash } from '@miroir/credential';
import { bytePositions } from './byte-positions.ts';
import type { Guess } from './compare-with-chance.ts';
import type { Arrival } from './play-arrivals.ts';
import { guessByRank, type Trace } from './rank-linking.ts';
import { arrivalInWal } from './wal-order.ts';

/** One person in one round: what happened, and who it was. */
export interface RoundArrival extends Arrival {
  /** The organiser's reference: the same in every round. */
  readonly ref: string;
}

/** Where each record stands in a file, by what was looked for and where; in the order of the records. */
export type Features = ReadonlyMap<string, readonly number[]>;

/** One side's records of one round, in an order that says nothing, and what a thief of its files reads of them. */
export interface RoundSide {
  readonly arrivals: readonly RoundArrival[];
  readonly features: Features;
}

/** Positions of needles in every file, and the order of their coming where a log still tells it. */
export function positionsIn(
  files: ReadonlyMap<string, Buffer>,
  needles: readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [name, bytes] of files) {
    const { first, last } = bytePositions(bytes, needles);
    if (first.every((at) => at < 0)) continue;
    found.set(`${name} first`, first);
    found.set(`${name} last`, last);
    if (!name.endsWith('.sqlite-wal')) continue;
    const database = files.get(name.slice(0, -'-wal'.length)) ?? Buffer.alloc(0);
    found.set(`${name} arrival`, arrivalInWal(database, bytes, needles));
  }
  return found;
}

/** What the roll's files tell of a round's people: where their code and what was signed for them stand. */
export function rollSide(
  files: ReadonlyMap<string, Buffer>,
  people: readonly RoundArrival[],
  next: () => number,
): RoundSide {
  const arrivals = shuffled(people, next);
  const issued = arrivals.map(({ blinded }) =>
    createHash('sha256').update(blinded, 'base64url').digest('base64url'),
  );
  const codes = positionsIn(
    files,
    arrivals.map(({ code }) => invitationCodeHash(code)),
  );
  const marks = [...positionsIn(files, issued)].map(([name, at]) => [`issued ${name}`, at] as const);
  return { arrivals, features: new Map([...codes, ...marks]) };
}

/** What the box's files tell of a round's answers. */
export function boxSide(
  files: ReadonlyMap<string, Buffer>,
  people: readonly RoundArrival[],
  next: () => number,
): RoundSide {
  const arrivals = shuffled(people, next);
  const ids = arrivals.map(({ id }) => id);
  return { arrivals, features: positionsIn(files, ids) };
}

/**
 * Guesses which record of `other` is the same person's as each record of `one`, by every pair of traces, by pair. A guess
 * names the credential that the person really has in `other`, and the one that was guessed.
 */
export function guessAcross(one: RoundSide, other: RoundSide): Map<string, Guess[]> {
  const credentialOf = new Map(other.arrivals.map(({ ref, id }) => [ref, id]));
  const traces = (side: RoundSide, at: readonly number[]): Trace[] =>
    side.arrivals.map(({ cohort }, index) => ({ cohort, position: at[index] ?? -1 }));
  const all = new Map<string, Guess[]>();
  for (const [name, at] of one.features) {
    for (const [otherName, otherAt] of other.features) {
      const guesses = guessByRank(traces(one, at), traces(other, otherAt)).map(([index, guessed]): Guess => {
        const { cohort, ref } = one.arrivals[index]!;
        return { cohort, roll: credentialOf.get(ref)!, box: other.arrivals[guessed]!.id };
      });
      all.set(`${name} × ${otherName}`, guesses);
    }
  }
  return all;
}
