import type { Questionnaire } from '@miroir/campaign';
import { type Database, openDatabase } from '@miroir/database';
import {
  createOperators,
  linkFromCommandLine,
  listFromCommandLine,
  type MadeLink,
  nameKey,
  type Operators,
  type PersonEntry,
  removeFromCommandLine,
} from '@miroir/operators';
import { type Right, type Role, rights } from '../rights.ts';

/** Where a reader takes a link: its secret is in the fragment. */
export const signInPage = '/sign-in';

export type DeskOperators = Operators<Role, Right>;
type World = Parameters<typeof createOperators>[2];

/** Where a desk's own database is: in the box's folder, or on a server. It holds sign-ins, and nothing that was said. */
export interface DeskDatabase {
  readonly audience: 'employees' | 'consumers';
  readonly dataDir: string;
  readonly uri: string | undefined;
  /** For the server of the desk: it holds the folder alone. */
  readonly exclusive?: boolean;
}

export function openDeskDatabase(where: DeskDatabase): Promise<Database> {
  return openDatabase({ ...where, role: 'desk' });
}

/** Readers, who come by links of the command line; the session's secret travels in a header. */
export function openOperators(database: Database, origin: string, world: World): Promise<DeskOperators> {
  return createOperators<Role, Right>(
    database.connection,
    { rights, managing: 'people', origin, serviceName: 'Miroir', sharing: false },
    world,
  );
}

/** A name's place among those whom participants were told of; null for anybody else: they read nothing. */
export function readerCalled(name: string, { readers = [] }: Pick<Questionnaire, 'readers'>): number | null {
  const at = readers.findIndex((reader) => nameKey(reader.name) === nameKey(name));
  return at === -1 ? null : at;
}

/** A single-use link for one reader, made beside the running desk; the same name again ends the link before. */
export async function inviteReader(
  where: DeskDatabase,
  name: string,
  world: World,
): Promise<MadeLink | null> {
  const link = await besideDesk(where, ({ connection }) =>
    linkFromCommandLine(connection, { name, role: 'reader' as Role }, world),
  );
  return link.ok ? link.value : null;
}

/** Who was invited to a desk, who came, and how they sign in. */
export function listReaders(where: DeskDatabase, world: World): Promise<PersonEntry<Role>[]> {
  return besideDesk(where, ({ connection }) => listFromCommandLine<Role>(connection, world));
}

/** Ends a reader's link, sessions and passkeys at once; false when nobody of that name was invited. What they labelled stays. */
export function removeReader(where: DeskDatabase, name: string, world: World): Promise<boolean> {
  return besideDesk(where, ({ connection }) => removeFromCommandLine(connection, name, world));
}

/** Beside the running desk: its database, opened for one act. */
export async function besideDesk<T>(
  where: DeskDatabase,
  act: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDeskDatabase(where);
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}
