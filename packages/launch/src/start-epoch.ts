import { type PortalTarget, readPortalFile, rolePaths, writePortalFile } from '@miroir/portal';

/**
 * After a restore from a backup the serials run again over numbers that were used: a new epoch says so openly, and a
 * person accepts it at the comparison. Takes effect when the roles start again. Returns the new epoch; null before
 * launch.
 * @param used an epoch known to have been used elsewhere: by what the comparison holds.
 */
export async function startEpoch(target: PortalTarget, used = 0): Promise<number | null> {
  const files = [];
  for (const role of ['roll', 'box'] as const) {
    const path = rolePaths(target.dataDir, role).portalFile;
    const file = await readPortalFile(path);
    if (file !== null) files.push({ path, file });
  }
  if (files.length === 0) return null;
  const epoch = Math.max(used, ...files.map(({ file }) => file.epoch)) + 1;
  for (const { path, file } of files) await writePortalFile(path, { ...file, epoch });
  return epoch;
}
