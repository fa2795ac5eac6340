import type { Clock } from '@miroir/basics';

/**
 * The proofs of work that were spent and could still be shown again. In memory alone: written down, each would tell
 * the hour of an arrival. A restart forgets them, and the key their challenges were signed with as well, so that none
 * of them is accepted any more.
 */
export function spentProofs(clock: Clock): { spend(fingerprint: string, expires: number): boolean } {
  const spent = new Map<string, number>();
  return {
    /** False when it was spent before. */
    spend(fingerprint, expires) {
      const now = clock.now();
      // In the order of their arrival, which is nearly that of their end: the first to last ends this.
      for (const [old, ends] of spent) {
        if (ends >= now) break;
        spent.delete(old);
      }
      if (spent.has(fingerprint)) return false;
      spent.set(fingerprint, expires);
      return true;
    },
  };
}
