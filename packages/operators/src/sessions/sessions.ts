import { err, ok, type Result } from '@miroir/basics';
import type { Actor, Audit } from '../audit/audit.ts';
import type { Visit } from '../rights.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { PersonDocument, PersonStore } from '../stores/person-store.ts';
import type { SessionDocument, SessionStore } from '../stores/session-store.ts';
import { day, minute, type World } from '../world.ts';

/** A session ends 30 days after it was opened, whatever happens; in milliseconds. */
export const sessionLifetime = 30 * day;

/** And after 7 days without a call; in milliseconds. */
export const sessionIdle = 7 * day;

/** How long a sign-in waits for its second step; in milliseconds. */
export const secondStepTime = 10 * minute;

/** The last call is written down this often, so that reading does not write. */
const touchEvery = 5 * minute;

/** One session as its owner sees it. */
export interface SessionEntry {
  readonly id: string;
  readonly openedAt: number;
  readonly seenAt: number;
}

/** A session that was just opened. */
export interface Opened<Role extends string> {
  /** For the browser that opened it, and nowhere else. */
  readonly secret: string;
  /** How long the session may last, in milliseconds. */
  readonly lifetime: number;
  readonly visit: Visit<Role>;
}

/** Sign-in by a link that works once, and what it opens. */
export interface Sessions<Role extends string> {
  /** Whether a link would still open: what a page with one button shows. Changes nothing. */
  check(token: string): Promise<boolean>;
  /** Uses a link up. Used, expired and unknown are told apart to nobody. */
  open(token: string): Promise<Result<Opened<Role>, 'link-not-valid'>>;
  /** Whose call it is, or null. Notes that the session is in use. */
  identify(secret: string | undefined): Promise<Visit<Role> | null>;
  list(person: string): Promise<SessionEntry[]>;
  /** Signing out. */
  close(visit: Visit<Role>): Promise<void>;
  /** Ends another session of one's own. */
  end(id: string, visit: Visit<Role>): Promise<Result<null, 'unknown-session'>>;
  /** Ends every session of one's own but this one. @returns how many ended */
  endOthers(visit: Visit<Role>): Promise<number>;
  /** Forgets what has expired. */
  forgetExpired(): Promise<void>;
}

interface SessionParts {
  readonly people: PersonStore;
  readonly sessions: SessionStore;
  readonly audit: Audit<never>;
}

/** A person as the one who does something. */
export const actorOf = ({ person }: Visit<string>): Actor => ({ id: person.id, name: person.name });

export function createSessions<Role extends string>(parts: SessionParts, world: World): Sessions<Role> {
  const { people, sessions, audit } = parts;
  const { clock, random } = world;
  const alive = ({ expiresAt, seenAt }: SessionDocument, now: number) =>
    expiresAt > now && seenAt + sessionIdle > now;

  async function start(person: PersonDocument): Promise<Opened<Role>> {
    const secret = newSecret(random);
    const now = clock.now();
    const step = person.passkeys.length > 0 ? 'second' : 'open';
    const lifetime = step === 'second' ? secondStepTime : sessionLifetime;
    const session = {
      person: person._id,
      step,
      openedAt: now,
      seenAt: now,
      expiresAt: now + lifetime,
    } as const;
    const id = hashOfSecret('session', secret);
    await sessions.add({ _id: id, ...session });
    return { secret, lifetime, visit: visitOf<Role>({ _id: id, step }, person) };
  }

  return {
    check: async (token) => (await people.findLink(hashOfSecret('link', token), clock.now())) !== null,
    async open(token) {
      const person = await people.consumeLink(hashOfSecret('link', token), clock.now());
      if (person === null) return err('link-not-valid');
      const opened = await start(person);
      if (opened.visit.step === 'open') await audit.note(actorOf(opened.visit), 'signed-in', '');
      return ok(opened);
    },
    async identify(secret) {
      if (secret === undefined) return null;
      const session = await sessions.find(hashOfSecret('session', secret));
      const now = clock.now();
      if (session === null || !alive(session, now)) return null;
      // Read each time: a person who was removed, or whose role changed, is so from their next call on.
      const person = await people.find(session.person);
      if (person === null) return null;
      if (session.seenAt + touchEvery <= now) await sessions.touch(session._id, now);
      return visitOf<Role>(session, person);
    },
    async list(person) {
      const now = clock.now();
      return (await sessions.ofPerson(person))
        .filter((session) => alive(session, now) && session.step === 'open')
        .map(({ _id, openedAt, seenAt }) => ({ id: _id, openedAt, seenAt }))
        .sort((a, b) => b.seenAt - a.seenAt);
    },
    async close({ session, person }) {
      await sessions.end(session, person.id);
    },
    async end(id, visit) {
      if (!(await sessions.end(id, visit.person.id))) return err('unknown-session');
      await audit.note(actorOf(visit), 'sessions-ended', '1');
      return ok(null);
    },
    async endOthers(visit) {
      const ended = await sessions.endAll(visit.person.id, visit.session);
      if (ended > 0) await audit.note(actorOf(visit), 'sessions-ended', String(ended));
      return ended;
    },
    async forgetExpired() {
      const now = clock.now();
      await sessions.forgetExpired(now, now - sessionIdle);
    },
  };
}

function visitOf<Role extends string>(
  session: Pick<SessionDocument, '_id' | 'step'>,
  person: PersonDocument,
): Visit<Role> {
  const { _id, name, role } = person;
  return { session: session._id, step: session.step, person: { id: _id, name, role: role as Role } };
}
