/** A number of successes of `n` trials. */
export function binomial(random: () => number, n: number, p: number): number {
  let successes = 0;
  for (let trial = 0; trial < n; trial++) if (random() < p) successes++;
  return successes;
}

/** How many of `n` people stand at each of some steps, taken with these weights (which sum to 1). */
export function sampleOf(random: () => number, n: number, weights: readonly number[]): number[] {
  const counts = weights.map(() => 0);
  for (let person = 0; person < n; person++) {
    let left = random();
    let at = 0;
    while (at < weights.length - 1 && left >= (weights[at] ?? 0)) {
      left -= weights[at] ?? 0;
      at++;
    }
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
