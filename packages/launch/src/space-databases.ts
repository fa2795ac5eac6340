import { type PortalTarget, withCommunityDatabase } from '@miroir/portal';
import { openSpaceDatabases, type SpaceDatabases } from '@miroir/space';

/** Opens, uses and closes the files of one campaign's space, beside its server or alone. */
export function withSpaceDatabases<T>(
  target: PortalTarget,
  campaign: string,
  use: (databases: SpaceDatabases) => Promise<T>,
): Promise<T> {
  return withCommunityDatabase(target, 'space', async (community) => {
    const databases = await openSpaceDatabases(community, campaign);
    try {
      return await use(databases);
    } finally {
      for (const database of Object.values(databases)) await database.close();
    }
  });
}
