/** One side of an attack: for each record, its cohort and what the adversary read of its place or time. */
export interface Trace {
  readonly cohort: string;
  readonly position: number;
}

/**
 * Links roll records to box records by rank within a cohort: the i-th on one side is guessed to be the i-th on the
 * other. Returns the guesses, as indices of `roll` and `box`.
 *
 * Ties and absences (−1) are kept in input order, so callers must shuffle both sides first, else the input
 * order itself would leak into the result.
 */
export function guessByRank(
  roll: readonly Trace[],
  box: readonly Trace[],
): (readonly [roll: number, box: number])[] {
  const rankedBox = rankWithinCohort(box);
  return [...rankWithinCohort(roll)].flatMap(([cohort, people]) => {
    const answers = rankedBox.get(cohort) ?? [];
    const size = Math.min(people.length, answers.length);
    return people.slice(0, size).map((person, rank) => [person, answers[rank]!] as const);
  });
}

function rankWithinCohort(side: readonly Trace[]): Map<string, number[]> {
  const byCohort = new Map<string, number[]>();
  for (const [index, trace] of side.entries()) {
    const members = byCohort.get(trace.cohort) ?? [];
    members.push(index);
    byCohort.set(trace.cohort, members);
  }
  for (const members of byCohort.values()) members.sort((a, b) => side[a]!.position - side[b]!.position);
  return byCohort;
}
