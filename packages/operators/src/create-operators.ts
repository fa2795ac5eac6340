import type { Connection } from 'mongoose';
import { type Audit, commandLine, createAudit } from './audit/audit.ts';
import { createPasskeys, type Passkeys } from './passkeys/passkeys.ts';
import { createPeople, nameKey, type People, type PersonEntry } from './people/people.ts';
import { type RightsTable, refusalOf } from './rights.ts';
import { createSessions, type Sessions } from './sessions/sessions.ts';
import { createShareLinks, type ShareLinks } from './shares/share-links.ts';
import { createAuditStore } from './stores/audit-store.ts';
import { createPersonStore } from './stores/person-store.ts';
import { createSessionStore } from './stores/session-store.ts';
import { createShareStore } from './stores/share-store.ts';
import type { World } from './world.ts';

/** What a place with operators says of itself. */
export interface OperatorSettings<Role extends string, Right extends string> {
  readonly rights: RightsTable<Role, Right>;
  /** The right to change who may act. */
  readonly managing: Right;
  /** Where people reach the pages. */
  readonly origin: string;
  /** What a person's device calls the place beside their passkey. */
  readonly serviceName: string;
  /** Whether links that show something without a sign-in are made and opened. */
  readonly sharing: boolean;
}

/** The organiser's people: who they are, what they may do, and how they come in. */
export interface Operators<Role extends string, Right extends string, Act extends string = never> {
  readonly rights: RightsTable<Role, Right>;
  readonly people: People<Role>;
  readonly sessions: Sessions<Role>;
  readonly passkeys: Passkeys;
  readonly shareLinks: ShareLinks;
  readonly audit: Audit<Act>;
  /** Forgets what has expired; daily is enough. */
  forgetExpired(): Promise<void>;
}

/** Puts it together over one database. `Act` names what the place itself writes into the audit list. */
export async function createOperators<Role extends string, Right extends string, Act extends string = never>(
  connection: Connection,
  settings: OperatorSettings<Role, Right>,
  world: World,
): Promise<Operators<Role, Right, Act>> {
  const { rights, managing, origin, serviceName, sharing } = settings;
  const audit = createAudit<Act>(await createAuditStore(connection), world);
  const stores = {
    people: await createPersonStore(connection),
    sessions: await createSessionStore(connection),
  };
  const parts = { ...stores, audit };
  const mayManage = (role: string) =>
    refusalOf(
      rights,
      { session: '', step: 'open', person: { id: '', name: '', role: role as Role } },
      managing,
    ) === null;
  const sessions = createSessions<Role>(parts, world);
  return {
    rights,
    people: createPeople<Role>({ ...parts, mayManage }, world),
    sessions,
    passkeys: createPasskeys({ ...parts, origin, serviceName }, world),
    shareLinks: createShareLinks({ store: createShareStore(connection), audit, on: sharing }, world),
    audit,
    async forgetExpired() {
      await sessions.forgetExpired();
      await audit.forgetOld();
    },
  };
}

/**
 * Makes a link for one person from the command line, beside the running process: whoever owns the database may.
 * The same name gets a new link, and the one before ends.
 */
export async function linkFromCommandLine<Role extends string>(
  connection: Connection,
  who: { readonly name: string; readonly role: Role; readonly resetPasskeys?: boolean },
  world: World,
) {
  const people = await peopleOf<Role>(connection, world);
  const link = await people.linkFor(who, commandLine);
  if (link.ok && who.resetPasskeys === true) await people.resetPasskeys(link.value.person, commandLine);
  return link;
}

/** Everybody who may act in a place, from the command line, beside the running process. */
export async function listFromCommandLine<Role extends string>(
  connection: Connection,
  world: World,
): Promise<PersonEntry<Role>[]> {
  return (await peopleOf<Role>(connection, world)).list();
}

/** Ends the link, sessions and passkeys of the person of that name, at once, from the command line; false when there is none. */
export async function removeFromCommandLine(
  connection: Connection,
  name: string,
  world: World,
): Promise<boolean> {
  const people = await peopleOf(connection, world);
  const found = (await people.list()).find((person) => nameKey(person.name) === nameKey(name));
  return found !== undefined && (await people.remove(found.id, commandLine)).ok;
}

async function peopleOf<Role extends string>(connection: Connection, world: World): Promise<People<Role>> {
  const audit = createAudit(await createAuditStore(connection), world);
  const parts = {
    people: await createPersonStore(connection),
    sessions: await createSessionStore(connection),
    audit,
    mayManage: () => true,
  };
  return createPeople<Role>(parts, world);
}
