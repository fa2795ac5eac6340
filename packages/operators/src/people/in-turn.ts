/**
 * Runs what is given one after the other. Two people who remove each other at the same moment would otherwise both
 * succeed, and nobody would be left to invite anyone.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
