/** Work that never runs beside other work given to the same. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue: what is given runs when everything given before has ended, well or not. */
export function createTurns(): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
}
