/** The same values, with the next one asked for while the present one is looked at: reader and database work at once. */
export async function* readAhead<T>(source: AsyncIterator<T>): AsyncGenerator<T> {
  const ask = (): Promise<IteratorResult<T>> => {
    const asked = source.next();
    // Whoever stops listening must not be told of its failure as of one that nobody handled.
    asked.catch(() => undefined);
    return asked;
  };
  try {
    for (let next = ask(); ; ) {
      const { done, value } = await next;
      if (done === true) return;
      next = ask();
      yield value;
    }
  } finally {
    await source.return?.();
  }
}

/** Runs `step` on each item, two at a time, and gives what comes out in order; both have ended when this ends. */
export async function* overlapped<T, R>(
  items: Iterable<T>,
  step: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  try {
    for (const item of items) {
      running.push(step(item));
      const first = running.length === 2 ? running.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let last = running.shift(); last !== undefined; last = running.shift()) yield await last;
  } finally {
    await Promise.allSettled(running);
  }
}
