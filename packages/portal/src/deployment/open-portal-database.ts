import { type Database, openDatabase } from '@miroir/database';
import type { PortalRole } from '../contract/portal-roles.ts';
import { rolePaths } from './portal-paths.ts';
import type { PortalTarget, RoundTarget } from './portal-target.ts';

/** Opens one role's community database beside a running server (through its socket), or alone. */
function openCommunityDatabase(target: PortalTarget, role: PortalRole): Promise<Database> {
  const uri = target.databaseUri?.[role];
  return openDatabase({
    audience: target.audience,
    role,
    ...(uri === undefined ? { dataDir: rolePaths(target.dataDir, role).folder } : { uri }),
  });
}

/** Opens, uses and closes one role's community database. */
export async function withCommunityDatabase<T>(
  target: PortalTarget,
  role: PortalRole,
  use: (community: Database) => Promise<T>,
): Promise<T> {
  const database = await openCommunityDatabase(target, role);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

/** Opens, uses and closes one round's database of a role; what is the community's is at hand beside it. */
export function withRoundDatabase<T>(
  target: RoundTarget,
  role: PortalRole,
  use: (database: Database, community: Database) => Promise<T>,
): Promise<T> {
  return withCommunityDatabase(target, role, async (community) => {
    const database = await community.part(target.round);
    try {
      return await use(database, community);
    } finally {
      await database.close();
    }
  });
}
