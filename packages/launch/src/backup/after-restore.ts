import { err, ok, type Result } from '@miroir/basics';
import { openReleaseStore } from '@miroir/box';
import { publicSealKeyOf, verifyFile } from '@miroir/exchange';
import {
  type PortalTarget,
  type RoundTarget,
  readRoundFile,
  readRounds,
  readSecret,
  rolePaths,
  withCommunityDatabase,
  withRoundDatabase,
} from '@miroir/portal';
import { openRollStore, openSpaceMarks } from '@miroir/roll';
import { openPeopleStore } from '@miroir/space';
import { withSpaceDatabases } from '../space-databases.ts';

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

/** A campaign's space as a restored roll and the space itself count who was let in. */
export interface SpaceAccesses {
  readonly campaign: string;
  /** Accesses the roll knows it gave. */
  readonly marked: number;
  /** People who registered at the space. */
  readonly held: number;
}

/**
 * What both roles count of each campaign's space: whoever the roll no longer knows of could take a second access. Null
 * where the space's folder is not at hand, on another machine or another account's.
 */
export async function spaceAccesses(target: PortalTarget): Promise<SpaceAccesses[] | null> {
  const rounds = await readRounds(rolePaths(target.dataDir, 'space')).catch(() => []);
  const campaigns = [...new Set(rounds.map(({ file }) => file.questionnaire.campaign))].toSorted();
  if (campaigns.length === 0) return null;
  const marks = await withCommunityDatabase(target, 'roll', async (community) =>
    (await openSpaceMarks(community)).all(),
  );
  const counted: SpaceAccesses[] = [];
  for (const campaign of campaigns) {
    const held = await holdersOf(target, campaign).catch(() => null);
    if (held === null) return null;
    counted.push({ campaign, marked: marks.filter((mark) => mark.campaign === campaign).length, held });
  }
  return counted;
}

const holdersOf = (target: PortalTarget, campaign: string): Promise<number> =>
  withSpaceDatabases(
    target,
    campaign,
    async ({ contents }) => (await (await openPeopleStore(contents)).holders()).size,
  );

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
