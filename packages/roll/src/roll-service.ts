import { createHash } from 'node:crypto';
import type { Clock, Random } from '@miroir/basics';
import { localize } from '@miroir/campaign';
import {
  type AnswerPurpose,
  type CredentialScope,
  decodeBase64url,
  encodeBase64url,
  invitationCodeHash,
} from '@miroir/credential';
import {
  createChallenge,
  openSession,
  type Session,
  type SigningKey,
  sealSession,
  signBlinded,
  verifySolution,
} from '@miroir/credential/server';
import { type CountNow, floorFive, type PortalFile, refuse, roundStatus, roundWatch } from '@miroir/portal';
import type { Admitted, RollService } from './roll-router.ts';
import type { PersonDocument, RollStore } from './roll-store.ts';
import type { spentProofs } from './spent-proofs.ts';

/** What the roll works with; all of it is made in `create-roll.ts`. */
export interface RollParts {
  readonly file: PortalFile;
  readonly admission: 'invitation' | 'open-link';
  readonly store: RollStore;
  /** Credentials asked for, by cohort. */
  readonly countIssued: CountNow;
  readonly signingKeys: ReadonlyMap<string, SigningKey>;
  readonly sessionKey: Uint8Array;
  /** Drawn at each start: what was asked before it is refused after it. */
  readonly challengeKey: Uint8Array;
  readonly spent: ReturnType<typeof spentProofs>;
  readonly random: Random;
  readonly clock: Clock;
}

/** The roll's use cases: admit, then sign once. It never learns what anyone answers. */
export function createRollService(parts: RollParts): RollService {
  const { file, store, clock } = parts;
  const scope = scopeOf(file);
  const work = { key: parts.challengeKey, scope, clock };
  const invited = file.cohorts.every(({ headcount }) => headcount !== null)
    ? file.cohorts.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)
    : null;
  const stateNow = roundWatch(file, clock);
  const mustBeOpen = (): void => {
    const state = stateNow();
    if (state === 'before') refuse('not-open-yet');
    if (state !== 'open') refuse('closed');
  };
  const admit = (person: PersonDocument, locale: string, purpose: AnswerPurpose = 'answer'): Admitted =>
    admitted(parts, { person, locale, purpose });

  return {
    async status() {
      const issued = Object.values(await parts.countIssued()).reduce((sum, count) => sum + count, 0);
      return {
        ...roundStatus(file, clock),
        participation: { invited, about: issued < 5 ? null : floorFive(issued) },
      };
    },
    async invitation(code, locale) {
      if (parts.admission !== 'invitation') refuse('wrong-admission');
      mustBeOpen();
      const person = await store.person(invitationCodeHash(code));
      return person === null ? refuse('unknown-invitation') : admit(person, locale);
    },
    async challenge() {
      if (parts.admission !== 'open-link') refuse('wrong-admission');
      mustBeOpen();
      return { challenge: await createChallenge(work) };
    },
    async openLink(solution, cohort, locale) {
      if (parts.admission !== 'open-link') refuse('wrong-admission');
      mustBeOpen();
      if (!file.cohorts.some(({ id }) => id === cohort)) refuse('unknown-cohort');
      const verified = await verifySolution(work, solution);
      if (!verified.ok) return refuse(verified.error === 'expired' ? 'proof-expired' : 'proof-refused');
      const { fingerprint, expires } = verified.value;
      if (!parts.spent.spend(fingerprint, expires)) return refuse('proof-spent');
      // Drawn, not derived: nothing leads from a stored person to the proof, which knew its moment.
      const ref = encodeBase64url(parts.random.bytes(32));
      return admit({ _id: ref, cohort }, locale);
    },
    async issue(token, blinded) {
      const session = sessionOf(parts, token);
      mustBeOpen();
      return issueOnce(parts, session, blinded);
    },
    async replace(token, locale) {
      const session = sessionOf(parts, token);
      mustBeOpen();
      const opened = await store.openReplacement(session.ref);
      if (opened === 'used') return refuse('replacement-used');
      if (opened === 'nothing-issued') return refuse('nothing-issued');
      const person = await store.person(session.ref);
      return person === null ? refuse('unknown-invitation') : admit(person, locale, 'replacement');
    },
  };
}

/** What everything of this round is bound to: a token or a proof of the other side names another audience. */
export function scopeOf(file: PortalFile): CredentialScope {
  return {
    audience: file.audience,
    campaign: file.questionnaire.campaign,
    round: file.round,
    purpose: 'answer',
  };
}

function admitted(
  parts: RollParts,
  who: { person: PersonDocument; locale: string; purpose: AnswerPurpose },
): Admitted {
  const { person, locale, purpose } = who;
  const { file } = parts;
  const cohort = file.cohorts.find(({ id }) => id === person.cohort);
  const label = file.questionnaire.cohorts.cohorts.find(({ id }) => id === person.cohort)?.label ?? {};
  if (cohort === undefined)
    throw new Error('A person on the roll belongs to no cohort of the launched partition.');
  const session: Session = { ...scopeOf(file), purpose, cohort: person.cohort, ref: person._id };
  return {
    session: sealSession(parts.sessionKey, session, parts.clock),
    cohort: { id: person.cohort, label: localize(label, locale, file.questionnaire.locales) },
    keyId: cohort.keyIds[purpose],
    purpose,
    issued: person.issued !== undefined,
    replacementUsed: person.replaced !== undefined && person.replaced !== '',
  };
}

function sessionOf(parts: RollParts, token: string | null): Session {
  if (token === null || token.length > 2048) return refuse('session-missing');
  const opened = openSession(parts.sessionKey, token, {
    scope: scopeOf(parts.file),
    purposes: ['answer', 'replacement'],
    clock: parts.clock,
  });
  if (opened.ok) return opened.value;
  return refuse(opened.error === 'expired' ? 'session-expired' : 'session-missing');
}

async function issueOnce(
  parts: RollParts,
  session: Session,
  blinded: string,
): Promise<{ signature: string }> {
  const key = signingKeyOf(parts, session);
  const bytes = decodeBase64url(blinded);
  // Checked before it is recorded: a damaged request must not burn anyone's only issuance.
  if (!bytes.ok || bytes.value.length !== key.modulus.length) return refuse('blinded-out-of-range');
  if (Buffer.compare(bytes.value, key.modulus) >= 0) return refuse('blinded-out-of-range');
  const hash = createHash('sha256').update(bytes.value).digest('base64url');
  const { store } = parts;
  if (session.purpose === 'replacement') {
    const outcome = await store.recordReplacement(session.ref, hash);
    if (outcome === 'other') return refuse('replacement-used');
    if (outcome === 'unknown') return refuse('nothing-issued');
  } else {
    if (parts.admission === 'open-link') await store.admit({ _id: session.ref, cohort: session.cohort });
    const outcome = await store.recordIssue(session.ref, hash);
    if (outcome === 'other') return refuse('already-issued');
    if (outcome === 'unknown') return refuse('unknown-invitation');
  }
  const signed = signBlinded(key, bytes.value);
  return signed.ok ? { signature: encodeBase64url(signed.value) } : refuse('blinded-out-of-range');
}

/** The key of the session's purpose: what a replacement signs, no answer's key ever signed, and the reverse. */
function signingKeyOf(parts: RollParts, { cohort, purpose }: Session): SigningKey {
  const keyIds = parts.file.cohorts.find(({ id }) => id === cohort)?.keyIds;
  const keyId = purpose === 'space' ? '' : (keyIds?.[purpose] ?? '');
  const key = parts.signingKeys.get(keyId);
  if (key === undefined) throw new Error('The roll has no private key for a launched cohort.');
  return key;
}
