/**
 * Reproducible chance: numbers in [0, 1), the same for the same seed, by mulberry32 (T. Ettinger, public domain; 32 bits
 * of state). For simulations and invented people, never for a secret: those take a `Random`.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A shuffled copy (Fisher–Yates); `next` gives numbers in [0, 1). */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    // Both places are within the list.
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}
