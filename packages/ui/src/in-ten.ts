/** A share as people say it. */
export interface InTen {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share and its interval, in people of ten: the share to the nearest whole, the interval outwards to the next, so that
 * the words never promise more than the figure.
 * @param share in per cent, 0 to 100
 */
export function inTen({ value, low, high }: InTen): InTen {
  // A bound that lies on a whole number but for arithmetic is that number.
  const near = 1e-9;
  return {
    value: Math.round(value / 10),
    low: Math.max(0, Math.floor(low / 10 + near)),
    high: Math.min(10, Math.ceil(high / 10 - near)),
  };
}
