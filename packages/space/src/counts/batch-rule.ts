/** What waits on each idea, as a stream of ideas' ids: one a reaction. */
export function countWaiting(
  ideas: Iterable<string>,
  into: Map<string, number> = new Map(),
): Map<string, number> {
  for (const idea of ideas) into.set(idea, (into.get(idea) ?? 0) + 1);
  return into;
}

/**
 * The ideas whose waiting reactions enter now, all of an idea together: those on which k people wait. So every total grows
 * by nobody or by at least k people.
 */
export function ideasThatEnter(waiting: ReadonlyMap<string, number>, k: number): string[] {
  return [...waiting].filter(([, people]) => people >= k).map(([idea]) => idea);
}
