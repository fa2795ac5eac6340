import type { PortalFile } from '../deployment/portal-file.ts';
import type { RolePaths } from '../deployment/portal-paths.ts';
import { readSecret } from '../deployment/read-secret.ts';
import { amendmentNames, readAmendmentRecords } from './amendment-files.ts';
import { type EffectiveFile, effectiveRound } from './effective-round.ts';

/** A launched round as a running role reads it: always the round of now. */
export interface LiveFile {
  /** Its members are read anew at each use: nobody keeps the questionnaire of yesterday by keeping this. */
  readonly file: EffectiveFile;
  /**
   * Looks whether something was amended since; true when it was. A record that cannot be believed changes nothing.
   * @throws PortalRefused when a record is foreign, changed or missing: what was read before stays in force
   */
  refresh(): Promise<boolean>;
}

/** Follows the records beside a frozen file, so that an amendment needs no restart. */
export async function followAmendments(
  frozen: PortalFile,
  paths: Pick<RolePaths, 'portalFile' | 'sealKey'>,
): Promise<LiveFile> {
  const read = async (): Promise<EffectiveFile> =>
    effectiveRound(frozen, await readAmendmentRecords(paths.portalFile), () =>
      readSecret(paths.sealKey, 'seal'),
    );
  // The names before the records: one that is added in between is found again.
  let seen = (await amendmentNames(paths.portalFile)).join();
  let now = await read();
  return {
    file: {
      ...frozen,
      launched: frozen.questionnaire,
      get questionnaire() {
        return now.questionnaire;
      },
      get changes() {
        return now.changes;
      },
      get notices() {
        return now.notices;
      },
      get amended() {
        return now.amended;
      },
    },
    async refresh() {
      const names = (await amendmentNames(paths.portalFile)).join();
      if (names === seen) return false;
      now = await read();
      seen = names;
      return true;
    },
  };
}
