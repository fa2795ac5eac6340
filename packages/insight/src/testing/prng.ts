/** A deterministic generator of numbers in [0, 1) (mulberry32), so that simulations are reproducible. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number of successes of `n` trials. */
export function binomial(random: () => number, n: number, p: number): number {
  let successes = 0;
  for (let trial = 0; trial < n; trial++) if (random() < p) successes++;
  return successes;
}

/** Draws n of a population with `special` special people, without replacement; returns how many were special. */
export function hypergeometric(
  random: () => number,
  n: number,
  { population, special }: { population: number; special: number },
): number {
  let [found, left] = [0, special];
  for (let at = 0; at < n; at++) {
    if (random() * (population - at) < left) {
      found++;
      left--;
    }
  }
  return found;
}
