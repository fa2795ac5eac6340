import type { Random } from '@miroir/basics';

const words = 2 ** 32;

/** A whole number from 0 to `count - 1`, each as likely: what would favour some is drawn again. @throws RangeError below 1 */
export function pickIndex(random: Random, count: number): number {
  if (!Number.isSafeInteger(count) || count < 1 || count > words)
    throw new RangeError(`cannot pick of ${count}`);
  const fair = words - (words % count);
  for (;;) {
    const bytes = random.bytes(4);
    const drawn = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (drawn < fair) return drawn % count;
  }
}
