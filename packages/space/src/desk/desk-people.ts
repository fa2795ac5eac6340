import { besideDesk, type DeskDatabase } from '@miroir/desk';
import { linkFromCommandLine, type MadeLink } from '@miroir/operators';
import type { SpaceDeskRole } from './rights.ts';

/** A single-use link to a space's desk, made beside its process; null where the name has another role there. */
export async function inviteToSpaceDesk(
  where: DeskDatabase,
  who: { readonly name: string; readonly role: SpaceDeskRole },
  world: Parameters<typeof linkFromCommandLine>[2],
): Promise<MadeLink | null> {
  const link = await besideDesk(where, ({ connection }) => linkFromCommandLine(connection, who, world));
  return link.ok ? link.value : null;
}
