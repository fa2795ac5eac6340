import { checkGrowth, type SnapshotBody, snapshotBodySchema } from '@miroir/exchange';
import type { ReleaseContext } from './release-context.ts';

/**
 * Whether a snapshot about to be committed may follow what had been published before a restore; true where nothing was
 * restored. A restored box has lost some people and may count others in their place: what it publishes must still be
 * what was published and whole batches more, as between any two snapshots, or the difference is a handful of people.
 */
export async function followsPublished(
  { store, questionnaire }: Pick<ReleaseContext, 'store' | 'questionnaire'>,
  sealed: string,
): Promise<boolean> {
  const published = await store.publishedBeforeRestore();
  if (published === null) return true;
  return checkGrowth(sealedBody(sealed), sealedBody(published), questionnaire) === null;
}

/** The figures in a snapshot that this box sealed, or checked when it was handed over: its seal is not read again. */
function sealedBody(sealed: string): SnapshotBody {
  const payload = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString();
  return snapshotBodySchema.parse(JSON.parse(payload));
}
