import { createHash } from 'node:crypto';
import type { Random } from '@miroir/basics';

/**
 * Where a role asks for bytes: a counter hashed with a seed, the same every run, so that a statistical test cannot fail by
 * luck. Numbers in [0, 1) are `mulberry32`'s.
 */
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
