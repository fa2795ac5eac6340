import {
  portalRoles,
  type RoundTarget,
  readFrozenRound,
  rolePaths,
  roundPaths,
  writePortalFile,
} from '@miroir/portal';

/**
 * After a restore from a backup the serials run again over numbers that were used: a new epoch says so openly, and a
 * person accepts it at the comparison. Takes effect when the roles start again. Returns the new epoch; null before
 * launch.
 * @param used an epoch known to have been used elsewhere: by what the comparison holds.
 */
export async function startEpoch(target: RoundTarget, used = 0): Promise<number | null> {
  const files = [];
  for (const role of portalRoles) {
    const { portalFile } = roundPaths(rolePaths(target.dataDir, role), target.round);
    const file = await readFrozenRound(target, role);
    if (file !== null) files.push({ path: portalFile, file });
  }
  if (files.length === 0) return null;
  const epoch = Math.max(used, ...files.map(({ file }) => file.epoch)) + 1;
  for (const { path, file } of files) await writePortalFile(path, { ...file, epoch });
  return epoch;
}
