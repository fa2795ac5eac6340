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
