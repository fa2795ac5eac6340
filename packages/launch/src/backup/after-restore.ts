import { err, ok, type Result } from '@miroir/basics';
import { openReleaseStore } from '@miroir/box';
import { publicSealKeyOf, verifyFile } from '@miroir/exchange';
import { type RoundTarget, readRoundFile, readSecret, rolePaths, withRoundDatabase } from '@miroir/portal';
import { openRollStore, openSpaceMarks } from '@miroir/roll';

export type PublishedFault =
  /** Not a snapshot that this box sealed. */
  | 'foreign-snapshot'
  /** Older than what the box itself remembers: a later one must exist. */
  | 'older-snapshot';

/**
 * From now on, whoever on the roll has no mark may have had their credential after the dump: it is given once more, as
 * a replacement. Returns how many people that concerns.
 */
export function distrustMarks(target: RoundTarget): Promise<number> {
  return withRoundDatabase(target, 'roll', async (database, community) => {
    // Nothing replaces the credential of a space: nobody new gets one before an operator accepts that some may hold two.
    const file = await readRoundFile(target, 'roll');
    if (file?.origins.space !== undefined) await (await openSpaceMarks(community)).distrust();
    return (await openRollStore(database)).distrustMarks();
  });
}

/**
 * Tells a restored box what it had published last, so that no release of it shows less or differs by fewer than a
 * batch. `sealed` is the comparison's copy; without it, the last one the box remembers counts.
 */
export async function rememberPublished(
  target: RoundTarget,
  sealed: string | null,
): Promise<Result<{ serial: number; epoch: number } | null, PublishedFault>> {
  const paths = rolePaths(target.dataDir, 'box');
  const file = await readRoundFile(target, 'box');
  const key = publicSealKeyOf(await readSecret(paths.sealKey, 'seal'));
  return withRoundDatabase(target, 'box', async (database) => {
    const store = await openReleaseStore(database);
    const last = await store.last();
    const text = sealed ?? last?.sealed ?? null;
    if (text === null) return ok(null);
    const opened = await verifyFile(text, [key], file?.questionnaire.campaign);
    if (!opened.ok || opened.value.kind !== 'snapshot') return err('foreign-snapshot');
    const { header } = opened.value;
    if (header.audience !== target.audience || header.round !== file?.round) return err('foreign-snapshot');
    if (last !== null && header.epoch === last.epoch && header.serial < last.serial)
      return err('older-snapshot');
    await store.rememberPublished(text);
    return ok({ serial: header.serial, epoch: header.epoch });
  });
}
