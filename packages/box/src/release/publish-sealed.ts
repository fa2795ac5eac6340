import type { SealedStore } from '@miroir/portal';
import type { ReleaseStore } from './release-store.ts';

/** Snapshots copied at once. */
const page = 20;

/**
 * Copies what a round has committed to the community's database, which it is served from. The commit is what makes a
 * release true; this can be done at any time after it, twice, or by another process.
 */
export function publisher(parts: {
  readonly round: string;
  readonly epoch: number;
  readonly store: Pick<ReleaseStore, 'sealedAfter' | 'lastSerial'>;
  readonly sealed: SealedStore;
}): () => Promise<void> {
  const { round, epoch, store, sealed } = parts;
  let published = 0;
  return async () => {
    const last = await store.lastSerial();
    if (last <= published) return;
    for (let each = 1; each <= epoch; each += 1) {
      let serial = await sealed.lastSerial(round, each);
      for (;;) {
        const found = await store.sealedAfter({ epoch: each, serial }, page);
        for (const release of found) await sealed.keep(round, release);
        serial = found.at(-1)?.serial ?? serial;
        if (found.length < page) break;
      }
    }
    published = last;
  };
}
