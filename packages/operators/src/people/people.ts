import { createTurns, err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Actor, Audit } from '../audit/audit.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { PersonDocument, PersonStore } from '../stores/person-store.ts';
import type { SessionStore } from '../stores/session-store.ts';
import { hour, type World } from '../world.ts';

/** How long a sign-in link may wait to be used: 72 hours, in milliseconds. */
export const linkLifetime = 72 * hour;

/** The longest name, in characters. */
export const longestName = 80;

/** One person as the list shows them. */
export interface PersonEntry<Role extends string> {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly invitedAt: number;
  readonly invitedBy: string;
  /** Null: invited, and never came. */
  readonly joinedAt: number | null;
  /** When the link that waits ends; null when none does. */
  readonly linkUntil: number | null;
  readonly passkeys: number;
  /** Open sessions, and the last call of any of them. */
  readonly sessions: number;
  readonly seenAt: number | null;
}

/** A link that was just made. Its token is stored nowhere: whoever asked for it hands it on. */
export interface MadeLink {
  readonly person: string;
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Who may be told apart by their name, and with which role. */
export interface Invited<Role extends string> {
  readonly name: string;
  readonly role: Role;
}

type Changed = Result<null, 'unknown-person' | 'oneself' | 'not-allowed'>;

/** Who may act: invited, changed and removed by those who have the right to. */
export interface People<Role extends string> {
  list(): Promise<PersonEntry<Role>[]>;
  /** Invites somebody new and makes their link. */
  invite(who: Invited<Role>, by: Actor): Promise<Result<MadeLink, 'name-taken' | 'not-allowed'>>;
  /** Makes a link for somebody who is there; one that still waits ends. */
  renewLink(id: string, by: Actor): Promise<Result<MadeLink, 'unknown-person' | 'not-allowed'>>;
  /** The one of the two that applies: the command line names people, and knows no id. */
  linkFor(who: Invited<Role>, by: Actor): Promise<Result<MadeLink, 'other-role'>>;
  withdrawLink(id: string, by: Actor): Promise<Changed>;
  /** Nobody changes their own role, so that somebody with the right to invite always remains. */
  changeRole(id: string, role: Role, by: Actor): Promise<Changed>;
  /** Ends every session, link and passkey of a person, at once. Nobody removes themselves. */
  remove(id: string, by: Actor): Promise<Changed>;
  /** For a person whose device is lost: their next link opens without a passkey. Every session of theirs ends. */
  resetPasskeys(id: string, by: Actor): Promise<Changed>;
}

/** What people are kept by. */
export interface PeopleParts {
  readonly people: PersonStore;
  readonly sessions: SessionStore;
  readonly audit: Audit<never>;
  /** Whether somebody with this role may change who acts. */
  mayManage(role: string): boolean;
}

/** Names are compared as people read them: without case, outer blanks or Unicode form. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

export function createPeople<Role extends string>(parts: PeopleParts, world: World): People<Role> {
  const { people, sessions } = parts;
  // Two people who remove each other at the same moment would otherwise both succeed, and nobody would be left to invite.
  const oneByOne = createTurns();
  return {
    list: async () => {
      const now = world.clock.now();
      return Promise.all((await people.list()).map((person) => entryOf<Role>(person, sessions, now)));
    },
    ...invitationsOf<Role>(parts, world, oneByOne),
    ...changesOf<Role>(parts, oneByOne),
  };
}

/** Asked again in turn: the actor may have been removed since the call came in. */
async function mayAct({ people, mayManage }: PeopleParts, { id }: Actor): Promise<boolean> {
  if (id === null) return true;
  const person = await people.find(id);
  return person !== null && mayManage(person.role);
}

/** Bringing people in. */
function invitationsOf<Role extends string>(
  parts: PeopleParts,
  { clock, random }: World,
  oneByOne: InTurn,
): Pick<People<Role>, 'invite' | 'renewLink' | 'linkFor'> {
  const { people, audit } = parts;

  async function makeLink(person: Pick<PersonDocument, '_id'>): Promise<MadeLink | null> {
    const token = newSecret(random);
    const until = clock.now() + linkLifetime;
    const set = await people.setLink(person._id, hashOfSecret('link', token), until);
    return set ? { person: person._id, token, until } : null;
  }

  async function renew(person: PersonDocument, by: Actor): Promise<MadeLink | null> {
    const link = await makeLink(person);
    if (link) await audit.note(by, 'link-made', person.name);
    return link;
  }

  async function add({ name, role }: Invited<Role>, by: Actor): Promise<PersonDocument | null> {
    const person: PersonDocument = {
      _id: newSecret(random),
      name: name.trim(),
      nameKey: nameKey(name),
      role,
      invitedAt: clock.now(),
      invitedBy: by.name,
      passkeys: [],
    };
    if (!(await people.add(person))) return null;
    await audit.note(by, 'invited', person.name);
    return person;
  }

  return {
    invite: (who, by) =>
      oneByOne(async () => {
        if (!(await mayAct(parts, by))) return err('not-allowed');
        const person = await add(who, by);
        const link = person && (await makeLink(person));
        return link ? ok(link) : err('name-taken');
      }),
    renewLink: (id, by) =>
      oneByOne(async () => {
        if (!(await mayAct(parts, by))) return err('not-allowed');
        const person = await people.find(id);
        const link = person && (await renew(person, by));
        return link ? ok(link) : err('unknown-person');
      }),
    async linkFor(who, by) {
      const added = await add(who, by);
      const known = added ?? (await people.findByName(nameKey(who.name)));
      if (known === null || known.role !== who.role) return err('other-role');
      const link = added ? await makeLink(added) : await renew(known, by);
      return link ? ok(link) : err('other-role');
    },
  };
}

/** Changing and removing who is there. */
function changesOf<Role extends string>(
  parts: PeopleParts,
  oneByOne: InTurn,
): Pick<People<Role>, 'withdrawLink' | 'changeRole' | 'remove' | 'resetPasskeys'> {
  const { people, sessions, audit } = parts;

  /** A change of somebody else, by somebody who still may. */
  const change = (id: string, by: Actor, make: (person: PersonDocument) => Promise<void>): Promise<Changed> =>
    oneByOne(async () => {
      if (!(await mayAct(parts, by))) return err('not-allowed');
      const person = await people.find(id);
      if (person === null) return err('unknown-person');
      if (id === by.id) return err('oneself');
      await make(person);
      return ok(null);
    });

  return {
    withdrawLink: (id, by) =>
      change(id, by, async ({ name }) => {
        await people.dropLink(id);
        await audit.note(by, 'link-withdrawn', name);
      }),
    changeRole: (id, role, by) =>
      change(id, by, async ({ name }) => {
        await people.setRole(id, role);
        await audit.note(by, 'role-changed', `${name} → ${role}`);
      }),
    remove: (id, by) =>
      change(id, by, async ({ name }) => {
        // The person first: from that write on, none of their sessions opens anything.
        await people.remove(id);
        await sessions.endAll(id);
        await audit.note(by, 'removed', name);
      }),
    resetPasskeys: (id, by) =>
      change(id, by, async ({ name }) => {
        await people.setPasskeys(id, []);
        await sessions.endAll(id);
        await audit.note(by, 'passkeys-reset', name);
      }),
  };
}

async function entryOf<Role extends string>(
  person: PersonDocument,
  store: SessionStore,
  now: number,
): Promise<PersonEntry<Role>> {
  const open = (await store.ofPerson(person._id)).filter(
    ({ expiresAt, step }) => expiresAt > now && step === 'open',
  );
  const { linkExpiresAt = 0, joinedAt = null } = person;
  return {
    id: person._id,
    name: person.name,
    role: person.role as Role,
    invitedAt: person.invitedAt,
    invitedBy: person.invitedBy,
    joinedAt,
    linkUntil: linkExpiresAt > now ? linkExpiresAt : null,
    passkeys: person.passkeys.length,
    sessions: open.length,
    seenAt: open.length === 0 ? null : Math.max(...open.map(({ seenAt }) => seenAt)),
  };
}
