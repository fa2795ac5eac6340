import { type Database, openDatabase } from '@miroir/database';
import { type AnswerRole, type RoundTarget, rolePaths } from '@miroir/portal';

/** What a round's database is called on the embedded engine. */
export const databaseName = ({ round }: Pick<RoundTarget, 'round'>): string => `miroir-${round}`;

/** A round's database, beside its server or alone, for as long as a test needs it. */
export function openRoundDatabase(target: RoundTarget, role: AnswerRole): Promise<Database> {
  const { audience, dataDir } = target;
  return openDatabase({
    audience,
    role,
    dataDir: rolePaths(dataDir, role).folder,
    name: databaseName(target),
    part: target.round,
  });
}
