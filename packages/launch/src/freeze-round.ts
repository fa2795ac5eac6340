import { admissionOf } from '@miroir/basics';
import { questionnaireFor, type Round } from '@miroir/campaign';
import { cohortKeys, type KeyList, keyListDigest, spaceKeyOf } from '@miroir/credential';
import {
  type PortalFile,
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
    origins: { roll: options.origins.roll, box: options.origins.box },
    keyListDigest: keyListDigest(list),
    cohorts: cohortsOf(list),
    spaceKeyId: spaceKeyOf(list)?.id ?? '',
    comparisonKey: options.comparisonKey,
    engine: { name: options.engine.name, version: options.engine.version },
    releaseEverySeconds: cadence(options, cohortsOf(list)),
    epoch: 1,
  };
}

/** Writes each role's own file, the box's first: the roll's is what makes the round launched. */
export async function writeFrozen(target: RoundTarget, file: PortalFile): Promise<void> {
  for (const role of ['box', 'roll'] as const) {
    const paths = rolePaths(target.dataDir, role);
    const { audience, origins } = file;
    if ((await readCommunityFile(paths.communityFile)) === null)
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
