/** Long work in small steps: whoever runs it may do something else between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
