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

/** Five ticks that cut a domain in quarters. */
export function quarters([low, high]: readonly [number, number]): number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
}
