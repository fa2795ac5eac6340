import { type Database, openDatabase } from '@miroir/database';
import type { PortalRole } from '../contract/boot.ts';
import { rolePaths } from './portal-paths.ts';
import type { PortalTarget } from './portal-target.ts';

/** Opens one role's database beside a running server (through its socket), or alone. */
export function openPortalDatabase(target: PortalTarget, role: PortalRole): Promise<Database> {
  const uri = target.databaseUri?.[role];
  return openDatabase({
    audience: target.audience,
    role,
    ...(uri === undefined ? { dataDir: rolePaths(target.dataDir, role).folder } : { uri }),
  });
}

/** Opens, uses and closes one role's database. */
export async function withPortalDatabase<T>(
  target: PortalTarget,
  role: PortalRole,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openPortalDatabase(target, role);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}
