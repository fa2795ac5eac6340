import { admissionOf } from '@miroir/basics';
import { questionnaireFor, type Round } from '@miroir/campaign';
import { cohortKeys, type KeyList, keyListDigest, spaceKeyOf } from '@miroir/credential';
import {
  type PortalFile,
  type PortalRole,
  type PortalTarget,
  privateFolder,
  type RoundTarget,
  readCommunityFile,
  rolePaths,
  roundPaths,
  writeCommunityFile,
  writePortalFile,
} from '@miroir/portal';
import type { LaunchOptions } from './launch-types.ts';

const day = 86_400;

/** What is frozen of a round: the same for both roles but for its own name. */
export function freezeFile(
  { audience }: PortalTarget,
  { options, round }: { readonly options: LaunchOptions; readonly round: Round },
  list: KeyList,
): PortalFile {
  return {
    version: 1,
    audience,
    role: 'roll',
    questionnaire: questionnaireFor(options.campaign, audience),
    round: round.id,
    origins: frozenOrigins(options),
    keyListDigest: keyListDigest(list),
    cohorts: cohortsOf(list),
    spaceKeyId: spaceKeyOf(list)?.id ?? '',
    comparisonKey: options.comparisonKey,
    engine: { name: options.engine.name, version: options.engine.version },
    releaseEverySeconds: cadence(options, cohortsOf(list)),
    epoch: 1,
  };
}

/** A space's address stands in the file of a campaign that has one, and in no other's. */
function frozenOrigins(options: LaunchOptions): PortalFile['origins'] {
  const { roll, box, space } = options.origins;
  return opensSpace(options) ? { roll, box, space } : { roll, box };
}

/** Whether a launch opens a space: its campaign has one, and it has an address. */
export function opensSpace(options: Pick<LaunchOptions, 'campaign' | 'origins'>): boolean {
  return options.campaign.space !== undefined && options.origins.space !== undefined;
}

/** The roles of a round, the roll last: its file is what makes the round launched. */
export function rolesOf({ origins }: Pick<PortalFile, 'origins'>): readonly PortalRole[] {
  return origins.space === undefined ? ['box', 'roll'] : ['box', 'space', 'roll'];
}

/** Writes each role's own file, the roll's last. */
export async function writeFrozen(target: RoundTarget, file: PortalFile): Promise<void> {
  for (const role of rolesOf(file)) {
    const paths = rolePaths(target.dataDir, role);
    const { audience } = file;
    const known = await readCommunityFile(paths.communityFile);
    // The first campaign with a space comes to a portal that may have had others without.
    const origins = { ...known?.origins, ...file.origins };
    if (known?.origins.space !== origins.space || known === null)
      await writeCommunityFile(paths.communityFile, { version: 1, audience, role, origins });
    const { folder, portalFile } = roundPaths(paths, target.round);
    await privateFolder(paths.rounds);
    await privateFolder(folder);
    await writePortalFile(portalFile, { ...file, role });
  }
}

/** The frozen partition with the key of each purpose. */
function cohortsOf(list: KeyList): PortalFile['cohorts'] {
  const replacements = new Map(cohortKeys(list, 'replacement').map(({ cohort, id }) => [cohort, id]));
  return cohortKeys(list).map(({ cohort, headcount, id }) => ({
    id: cohort,
    headcount,
    keyIds: { answer: id, replacement: replacements.get(cohort) ?? '' },
  }));
}

/** Seconds between releases; null: once, at the close. What has entered is final, so the default waits as long as it can. */
function cadence(options: LaunchOptions, cohorts: PortalFile['cohorts']): number | null {
  const { releaseEverySeconds, campaign } = options;
  if (releaseEverySeconds !== undefined) return releaseEverySeconds;
  const releases = options.releases ?? campaign.privacy.releases;
  if (releases !== undefined) return releases === 'weekly' ? 7 * day : null;
  return admissionOf(cohorts) === 'open-link' ? day : null;
}
