import type { Condition } from '../query/filter.ts';
import { encodeValue, ranks } from '../values/encode-value.ts';

/** Index keys from `from` (included) to `to` (excluded), as bytes. */
export interface KeyRange {
  readonly from: Buffer;
  readonly to: Buffer;
}

const end = Buffer.from([0xff]);
const empty = Buffer.alloc(0);

export const everyKey: KeyRange = { from: empty, to: end };

/** Keys that begin with the given bytes. */
export function keysUnder(prefix: Buffer): KeyRange {
  return { from: prefix, to: Buffer.concat([prefix, end]) };
}

/** Narrows the keys under a prefix by the comparisons on the next field; each stays within its BSON type. */
export function narrow(prefix: Buffer, conditions: readonly Condition[]): KeyRange {
  let { from, to } = keysUnder(prefix);
  for (const { operator, operand } of conditions) {
    if (operator === '$exists' || operator === '$eq' || operator === '$in') continue;
    const value = encodeValue(operand);
    const rank = value[0] ?? ranks.null;
    const key = Buffer.concat([prefix, value]);
    const low =
      operator === '$gt' ? Buffer.concat([key, end]) : operator === '$gte' ? key : join(prefix, rank);
    const high =
      operator === '$lt' ? key : operator === '$lte' ? Buffer.concat([key, end]) : join(prefix, rank + 1);
    if (Buffer.compare(low, from) > 0) from = low;
    if (Buffer.compare(high, to) < 0) to = high;
  }
  return { from, to };
}

function join(prefix: Buffer, byte: number): Buffer {
  return Buffer.concat([prefix, Buffer.from([byte])]);
}

/** In order of keys, without repetitions or empty ranges. */
export function sortRanges(ranges: readonly KeyRange[]): KeyRange[] {
  const sorted = ranges.filter(({ from, to }) => Buffer.compare(from, to) < 0);
  sorted.sort((a, b) => Buffer.compare(a.from, b.from));
  return sorted.filter((range, position) => position === 0 || !sorted[position - 1]?.from.equals(range.from));
}
