/** One side of an attack: for each record, its cohort and what the adversary read of its place or time. */
export interface Trace {
  readonly cohort: string;
  readonly position: number;
}

/**
 * Links roll records to box records by rank within a cohort: the i-th on one side is guessed to be the i-th on the
 * other. `truth[i]` is the index in `box` of the person `roll[i]`. Returns how many guesses were right.
 *
 * Ties and absences (−1) are kept in input order, so callers must shuffle both sides first, else the input
 * order itself would leak into the result.
 */
export function linkByRank(
  roll: readonly Trace[],
  box: readonly Trace[],
  truth: readonly number[],
): { right: number; guesses: number; chance: number } {
  const rankedRoll = rankWithinCohort(roll);
  const rankedBox = rankWithinCohort(box);
  let right = 0;
  let guesses = 0;
  let chance = 0;
  for (const [cohort, people] of rankedRoll) {
    const answers = rankedBox.get(cohort) ?? [];
    const size = Math.min(people.length, answers.length);
    for (let rank = 0; rank < size; rank += 1) if (truth[people[rank]!] === answers[rank]) right += 1;
    guesses += size;
    // A uniformly random guess among the cohort's answers is right with probability 1 / answers.
    if (size > 0) chance += size / answers.length;
  }
  return { right, guesses, chance };
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
