import { createHash } from 'node:crypto';
import { type Admission, type Clock, ok, peopleOnRoll, type Random, type Result } from '@miroir/basics';
import { localize } from '@miroir/campaign';
import {
  type AnswerPurpose,
  type CredentialScope,
  decodeBase64url,
  encodeBase64url,
  invitationCodeHash,
  type Purpose,
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
import { addedTo } from '@miroir/exchange';
import {
  type EffectiveFile,
  type PortalFile,
  type Refusal,
  refused,
  roundStatus,
  roundWatch,
} from '@miroir/portal';
import { admittingCode, mayHaveHadOne, type PersonDocument } from './person-document.ts';
import type {
  Admitted,
  ReplacementFault,
  RollService,
  RoundFault,
  SessionFault,
  SpaceFault,
} from './roll-router.ts';
import type { RollStore } from './roll-store.ts';
import { admitToSpace, recordForSpace } from './space-admission.ts';
import type { SpaceMarks } from './space-marks.ts';
import type { spentProofs } from './spent-proofs.ts';

/** What the roll works with; all of it is made in `create-roll.ts`. */
export interface RollParts {
  readonly file: EffectiveFile;
  readonly admission: Admission;
  readonly store: RollStore;
  /** Credentials asked for, in fives, as it last moved: asking again on the same day tells nothing more. */
  readonly opened: () => Promise<number>;
  /** Of the credentials of spaces, whichever round their holders come by. */
  readonly marks: SpaceMarks;
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
  const mustBeOpen = whileOpen(file, clock);

  return {
    async status() {
      const opened = await parts.opened();
      return {
        ...roundStatus(file, clock),
        now: new Date(clock.now()).toISOString(),
        participation: { invited: invitedNow(file), about: opened === 0 ? null : opened },
      };
    },
    async invitation(code, locale) {
      if (parts.admission !== 'invitation') return refused('wrong-admission');
      const open = mustBeOpen();
      if (!open.ok) return open;
      const person = await store.person(invitationCodeHash(code));
      return person === null
        ? refused('unknown-invitation')
        : ok(admitted(parts, { person, locale, purpose: mayHaveHadOne(person) ? 'replacement' : 'answer' }));
    },
    async challenge() {
      if (parts.admission !== 'open-link') return refused('wrong-admission');
      const open = mustBeOpen();
      return open.ok ? ok({ challenge: await createChallenge(work) }) : open;
    },
    async openLink(solution, cohort, locale) {
      if (parts.admission !== 'open-link') return refused('wrong-admission');
      const open = mustBeOpen();
      if (!open.ok) return open;
      if (!file.cohorts.some(({ id }) => id === cohort)) return refused('unknown-cohort');
      const verified = await verifySolution(work, solution);
      if (!verified.ok) return refused(verified.error === 'expired' ? 'proof-expired' : 'proof-refused');
      const { fingerprint, expires } = verified.value;
      if (!parts.spent.spend(fingerprint, expires)) return refused('proof-spent');
      // Drawn, not derived: nothing leads from a stored person to the proof, which knew its moment.
      const ref = encodeBase64url(parts.random.bytes(32));
      return ok(admitted(parts, { person: { _id: ref, cohort }, locale, purpose: 'answer' }));
    },
    async issue(token, blinded) {
      const session = sessionOf(parts, token, [...answerPurposes, 'space']);
      if (!session.ok) return session;
      const open = mustBeOpen();
      return open.ok ? issueOnce(parts, session.value, blinded) : open;
    },
    async replace(token, locale) {
      const session = sessionOf(parts, token);
      if (!session.ok) return session;
      const open = mustBeOpen();
      return open.ok ? replaceOnce(parts, session.value, locale) : open;
    },
    async space(token) {
      const session = sessionOf(parts, token);
      if (!session.ok) return session;
      const open = mustBeOpen();
      return open.ok ? admitToSpace(parts, session.value) : open;
    },
  };
}

/** People invited until now: at the launch, and since; null behind an open link. */
function invitedNow({ cohorts, notices }: EffectiveFile): number | null {
  const launched = peopleOnRoll(cohorts);
  if (launched === null) return null;
  return cohorts.reduce((people, { id }) => people + addedTo(notices, id), launched);
}

/** Whether the roll admits and signs now: it stops at the close, fifteen minutes before the box. */
function whileOpen(file: PortalFile, clock: Clock): () => Result<void, Refusal<RoundFault>> {
  const stateNow = roundWatch(file, clock);
  return () => {
    const state = stateNow();
    if (state === 'before') return refused('not-open-yet');
    return state === 'open' ? ok(undefined) : refused('closed');
  };
}

/** Opens the person's one replacement, which is theirs to ask for after an issuance. */
async function replaceOnce(
  parts: RollParts,
  session: Session,
  locale: string,
): Promise<Result<Admitted, Refusal<ReplacementFault | 'unknown-invitation'>>> {
  const opened = await parts.store.openReplacement(session.ref);
  if (opened === 'used') return refused('replacement-used');
  if (opened === 'nothing-issued') return refused('nothing-issued');
  const person = await parts.store.person(session.ref);
  return person === null
    ? refused('unknown-invitation')
    : ok(admitted(parts, { person, locale, purpose: 'replacement' }));
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
  const session: Session = { ...scopeOf(file), purpose, cohort: person.cohort, ref: admittingCode(person) };
  return {
    session: sealSession(parts.sessionKey, session, parts.clock),
    cohort: { id: person.cohort, label: localize(label, locale, file.questionnaire.locales) },
    keyId: cohort.keyIds[purpose],
    purpose,
    issued: person.issued !== undefined,
    replacementUsed: person.replaced !== undefined && person.replaced !== '',
  };
}

/** What lets a person in, and hence into the space; a session of the space opens nothing else. */
const answerPurposes: readonly Purpose[] = ['answer', 'replacement'];

function sessionOf(
  parts: RollParts,
  token: string | null,
  purposes = answerPurposes,
): Result<Session, Refusal<SessionFault>> {
  if (token === null || token.length > 2048) return refused('session-missing');
  const opened = openSession(parts.sessionKey, token, {
    scope: scopeOf(parts.file),
    purposes,
    clock: parts.clock,
  });
  if (opened.ok) return opened;
  return refused(opened.error === 'expired' ? 'session-expired' : 'session-missing');
}

type RecordFault = ReplacementFault | 'already-issued' | 'unknown-invitation' | SpaceFault;
type IssueFault = RecordFault | 'blinded-out-of-range';

async function issueOnce(
  parts: RollParts,
  session: Session,
  blinded: string,
): Promise<Result<{ signature: string }, Refusal<IssueFault>>> {
  const key = signingKeyOf(parts, session);
  const bytes = decodeBase64url(blinded);
  // Checked before it is recorded: a damaged request must not burn anyone's only issuance.
  if (!bytes.ok || bytes.value.length !== key.modulus.length) return refused('blinded-out-of-range');
  if (Buffer.compare(bytes.value, key.modulus) >= 0) return refused('blinded-out-of-range');
  const recorded = await record(parts, session, createHash('sha256').update(bytes.value).digest('base64url'));
  if (!recorded.ok) return recorded;
  const signed = signBlinded(key, bytes.value);
  return signed.ok ? ok({ signature: encodeBase64url(signed.value) }) : refused('blinded-out-of-range');
}

/** Writes down, before anything is signed, which bytes this person has signed; one request wins. */
async function record(
  parts: RollParts,
  session: Session,
  hash: string,
): Promise<Result<void, Refusal<RecordFault>>> {
  const { admission, store } = parts;
  const { ref, cohort, purpose } = session;
  if (purpose === 'space') return recordForSpace(parts, session, hash);
  if (purpose === 'replacement') {
    const outcome = await store.recordReplacement(ref, hash);
    if (outcome === 'other') return refused('replacement-used');
    return outcome === 'unknown' ? refused('nothing-issued') : ok(undefined);
  }
  if (admission === 'open-link') await store.admit({ _id: ref, cohort });
  const outcome = await store.recordIssue(ref, hash);
  if (outcome === 'other') return refused('already-issued');
  return outcome === 'unknown' ? refused('unknown-invitation') : ok(undefined);
}

/** The key of the session's purpose: what a replacement signs, no answer's key ever signed, and the reverse. */
function signingKeyOf(parts: RollParts, { cohort, purpose }: Session): SigningKey {
  const keyIds = parts.file.cohorts.find(({ id }) => id === cohort)?.keyIds;
  const keyId = purpose === 'space' ? parts.file.spaceKeyId : (keyIds?.[purpose] ?? '');
  const key = parts.signingKeys.get(keyId);
  if (key === undefined) throw new Error('The roll has no private key for a launched cohort.');
  return key;
}
