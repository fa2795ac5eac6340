import { createHash } from 'node:crypto';
import type { Random } from '@miroir/basics';

/** Bytes from a counter hashed with a seed: the same every run, so that a statistical test cannot fail by luck. */
export function seededRandom(seed: string): Random {
  let counter = 0;
  return {
    bytes(length) {
      const out = new Uint8Array(length);
      for (let at = 0; at < length; at += 32) {
        const block = createHash('sha256').update(`${seed}/${counter++}`).digest();
        out.set(block.subarray(0, Math.min(32, length - at)), at);
      }
      return out;
    },
  };
}

/** A uniform number in [0, 1) from seeded bytes. */
export function uniform(random: Random): () => number {
  return () => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
