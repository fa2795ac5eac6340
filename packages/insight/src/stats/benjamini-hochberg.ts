/**
 * Adjusted p-values that hold the share of false discoveries (Benjamini & Hochberg 1995, Journal of the Royal
 * Statistical Society B 57:289–300): reject those ≤ q to hold it at q. Same order as given.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  for (const [position, { p, index }] of order.entries()) {
    least = Math.min(least, (p * pValues.length) / (pValues.length - position));
    adjusted[index] = least;
  }
  return adjusted;
}
