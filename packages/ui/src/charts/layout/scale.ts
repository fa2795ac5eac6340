/** Places of values on a line of pixels. Values beyond the domain stand at its end: a mark never leaves its picture. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const span = high - low || 1;
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - low) / span));
    return range[0] + share * (range[1] - range[0]);
  };
}

/** Ticks from zero that a person would choose: steps of 1, 2 or 5 times a power of ten, whole where counts are. */
export function countTicks(max: number): number[] {
  const rough = Math.max(1, max) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power);
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < max) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks.length > 1 ? ticks : [0, 1];
}

/** Steps that a person counts in. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100];

/** Ticks of a whole scale from end to end, at steps that a person counts in: quarters where they are such steps. */
export function scaleTicks([low, high]: readonly [number, number]): number[] {
  const parts = [4, 5, 3, 2].find((count) => steps.includes((high - low) / count)) ?? 1;
  return Array.from({ length: parts + 1 }, (_, index) => low + (index * (high - low)) / parts);
}
