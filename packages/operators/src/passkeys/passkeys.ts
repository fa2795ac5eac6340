import { createTurns, err, type InTurn, ok, type Result } from '@miroir/basics';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Audit } from '../audit/audit.ts';
import type { Visit } from '../rights.ts';
import { actorOf, sessionLifetime } from '../sessions/sessions.ts';
import type { PersonStore, StoredPasskey } from '../stores/person-store.ts';
import type { SessionStore } from '../stores/session-store.ts';
import { minute, type World } from '../world.ts';
import { algorithms, relyingParty, verifyMade, verifyUse, webAuthn } from './web-authn.ts';

/** How long a passkey has to sign a challenge; in milliseconds. */
const challengeTime = 5 * minute;

/** The most passkeys one person may have. */
export const mostPasskeys = 10;

/** A passkey as its owner's list shows it. */
export interface PasskeyEntry {
  readonly id: string;
  readonly name: string;
  readonly addedAt: number;
}

export type PasskeyRefusal = 'challenge-gone' | 'not-verified';

/** A second step for those who set one: a key that never leaves the person's device. */
export interface Passkeys {
  /** Whether this origin can have passkeys: a host name, reached by https or on this machine. */
  readonly available: boolean;
  list(person: string): Promise<PasskeyEntry[]>;
  /** What the browser needs to make a passkey. */
  beginAdding(
    visit: Visit<string>,
  ): Promise<
    Result<Omit<PublicKeyCredentialCreationOptionsJSON, 'extensions'>, 'not-available' | 'too-many'>
  >;
  /** Keeps the passkey that was made. The first one ends the person's other sessions, which were opened without it. */
  add(
    visit: Visit<string>,
    name: string,
    response: RegistrationResponseJSON,
  ): Promise<Result<null, PasskeyRefusal | 'not-available'>>;
  remove(visit: Visit<string>, id: string): Promise<Result<null, 'unknown-passkey'>>;
  /** What the browser needs for the second step. */
  beginSecondStep(
    visit: Visit<string>,
  ): Promise<Result<Omit<PublicKeyCredentialRequestOptionsJSON, 'extensions'>, 'not-available'>>;
  /** Takes the second step. @returns how long the session may last, in milliseconds */
  takeSecondStep(
    visit: Visit<string>,
    response: AuthenticationResponseJSON,
  ): Promise<Result<number, PasskeyRefusal | 'not-available'>>;
}

interface PasskeyParts {
  readonly people: PersonStore;
  readonly sessions: SessionStore;
  readonly audit: Audit<never>;
  /** Where people reach the pages. */
  readonly origin: string;
  /** What the person's device calls the place. */
  readonly serviceName: string;
}

/** Everything the two halves below need. */
interface PasskeyWork extends Omit<PasskeyParts, 'origin'> {
  readonly origin: string;
  readonly rpId: string | null;
  readonly clock: World['clock'];
  readonly oneByOne: InTurn;
  keep(session: string, challenge: string): Promise<void>;
  passkeysOf(person: string): Promise<readonly StoredPasskey[]>;
}

export function createPasskeys(parts: PasskeyParts, { clock }: World): Passkeys {
  const { people, sessions } = parts;
  const origin = new URL(parts.origin).origin;
  const rpId = relyingParty(origin);
  const work: PasskeyWork = {
    ...parts,
    origin,
    rpId,
    clock,
    oneByOne: createTurns(),
    keep: (session, challenge) => sessions.setChallenge(session, challenge, clock.now() + challengeTime),
    passkeysOf: async (person) => (await people.find(person))?.passkeys ?? [],
  };
  return {
    available: rpId !== null,
    list: async (person) =>
      (await work.passkeysOf(person)).map(({ id, name, addedAt }) => ({ id, name, addedAt })),
    ...keepingOf(work),
    ...secondStepOf(work),
  };
}

/** Adding and removing passkeys. */
function keepingOf(work: PasskeyWork): Pick<Passkeys, 'beginAdding' | 'add' | 'remove'> {
  const { people, sessions, audit, serviceName, origin, rpId, oneByOne, passkeysOf } = work;
  return {
    async beginAdding({ session, person }) {
      if (rpId === null) return err('not-available');
      const known = await passkeysOf(person.id);
      if (known.length >= mostPasskeys) return err('too-many');
      const { generateRegistrationOptions } = await webAuthn();
      // Nothing here reads an extension: none is asked for.
      const { extensions: _none, ...options } = await generateRegistrationOptions({
        rpName: serviceName,
        rpID: rpId,
        userName: person.name || serviceName,
        userID: Uint8Array.from(Buffer.from(person.id)),
        supportedAlgorithmIDs: algorithms,
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      });
      await work.keep(session, options.challenge);
      return ok(options);
    },
    async add(visit, name, response) {
      if (rpId === null) return err('not-available');
      const challenge = await sessions.takeChallenge(visit.session, work.clock.now());
      if (challenge === null) return err('challenge-gone');
      const made = await verifyMade(response, { challenge, origin, rpId });
      if (made === null) return err('not-verified');
      await oneByOne(async () => {
        const known = await passkeysOf(visit.person.id);
        const passkey = { ...made, name, addedAt: work.clock.now() };
        await people.setPasskeys(visit.person.id, [...known, passkey]);
        if (known.length === 0) await sessions.endAll(visit.person.id, visit.session);
      });
      await audit.note(actorOf(visit), 'passkey-added', name);
      return ok(null);
    },
    async remove(visit, id) {
      const gone = await oneByOne(async () => {
        const known = await passkeysOf(visit.person.id);
        const found = known.find((passkey) => passkey.id === id);
        if (found)
          await people.setPasskeys(
            visit.person.id,
            known.filter((passkey) => passkey !== found),
          );
        return found;
      });
      if (gone === undefined) return err('unknown-passkey');
      await audit.note(actorOf(visit), 'passkey-removed', gone.name);
      return ok(null);
    },
  };
}

/** The second step of a sign-in. */
function secondStepOf(work: PasskeyWork): Pick<Passkeys, 'beginSecondStep' | 'takeSecondStep'> {
  const { people, sessions, audit, origin, rpId, clock, passkeysOf } = work;
  return {
    async beginSecondStep({ session, person }) {
      if (rpId === null) return err('not-available');
      const { generateAuthenticationOptions } = await webAuthn();
      const { extensions: _none, ...options } = await generateAuthenticationOptions({
        rpID: rpId,
        allowCredentials: (await passkeysOf(person.id)).map(({ id }) => ({ id })),
        userVerification: 'required',
      });
      await work.keep(session, options.challenge);
      return ok(options);
    },
    async takeSecondStep(visit, response) {
      if (rpId === null) return err('not-available');
      const challenge = await sessions.takeChallenge(visit.session, clock.now());
      if (challenge === null) return err('challenge-gone');
      const verified = await work.oneByOne(async () => {
        const known = await passkeysOf(visit.person.id);
        const passkey = known.find(({ id }) => id === response.id);
        if (passkey === undefined) return false;
        const counter = await verifyUse(response, passkey, { challenge, origin, rpId });
        if (counter === null) return false;
        const used = { ...passkey, counter };
        await people.setPasskeys(
          visit.person.id,
          known.map((each) => (each === passkey ? used : each)),
        );
        return true;
      });
      if (!verified) return err('not-verified');
      if (!(await sessions.finish(visit.session, clock.now() + sessionLifetime)))
        return err('challenge-gone');
      await audit.note(actorOf(visit), 'signed-in', '');
      return ok(sessionLifetime);
    },
  };
}
