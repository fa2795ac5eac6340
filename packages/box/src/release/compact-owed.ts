import type { PortalLogger } from '@miroir/portal';
import type { ReleaseContext } from './release-context.ts';

type Compacting = Pick<ReleaseContext, 'store' | 'compact'>;

/** Between two attempts, in milliseconds: on a full disk each one would hold up everybody and change nothing. */
const retryMs = 60_000;

/**
 * Rewrites the files when a release was made since they last were, by this process or another. That they are owed is in
 * the database, as the difference of two serials: nothing has to be written on a full disk for it to be remembered.
 * @throws what the engine says, when there is no room for the copy
 */
export async function compactOwed({ store, compact }: Compacting): Promise<void> {
  const serial = await store.lastSerial();
  if ((await store.compactedSerial()) >= serial) return;
  await compact();
  await store.noteCompacted(serial);
}

/**
 * Rewrites what a release, here or by hand, could not: once a minute until it is done. Never at once, since whoever
 * released is about to do it.
 */
export function compactionRetry(
  context: Pick<ReleaseContext, 'store' | 'compact' | 'clock'>,
  logger: PortalLogger,
): () => Promise<void> {
  const { store, clock } = context;
  let retryAt: number | null = null;
  /** Read again only when a release was made since: what was rewritten stays rewritten. */
  let compacted = -1;
  return async () => {
    const serial = await store.lastSerial();
    if (compacted < serial) compacted = await store.compactedSerial();
    const owed = compacted < serial;
    const now = clock.now();
    if (owed && retryAt !== null && now < retryAt) return;
    const due = owed && retryAt !== null;
    retryAt = owed ? now + retryMs : null;
    if (!due) return;
    try {
      await compactOwed(context);
      logger.info({}, 'files rewritten after the release');
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error({ name }, 'the files still keep the order of arrival: they could not be rewritten');
    }
  };
}
