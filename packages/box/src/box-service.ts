import { type Clock, ok, type Result } from '@miroir/basics';
import { type LocalQuestionnaire, parseSheet, type Sheet, type SheetFault } from '@miroir/campaign';
import { credentialId, isSecret, type KeyList } from '@miroir/credential';
import { loadVerifyingKey, verifyCredential } from '@miroir/credential/server';
import { launchedRound, type PortalFile, type Refusal, refused } from '@miroir/portal';
import type { Acceptance } from './box-acceptance.ts';
import type { AnswerDocument } from './box-documents.ts';
import type {
  AmendmentFault,
  BoxService,
  CredentialProof,
  ProofFault,
  SheetRefusal,
  Submission,
} from './box-router.ts';
import type { BoxStore } from './box-store.ts';
import type { PersonState } from './contract/person-state.ts';
import type { ResultsView } from './contract/results.ts';
import { maySeeResults, type ResultsRequest } from './results/may-see-results.ts';
import { stateDigest } from './state-digest.ts';

export interface BoxParts {
  readonly file: PortalFile;
  readonly keyList: KeyList;
  readonly store: BoxStore;
  readonly acceptance: Acceptance;
  readonly clock: Clock;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly results: (locale: string) => Promise<ResultsView>;
  readonly resultsOpenTo: ResultsRequest['openTo'];
}

type Refused<Code extends Refusal['code']> = Refusal<Code>;
type Verify = (id: string, proof: CredentialProof) => Result<string, Refused<ProofFault>>;

/** The box's use cases. It knows credentials by the hash of their secret and nobody at all. */
export function createBoxService(parts: BoxParts): BoxService {
  const { file, store, acceptance } = parts;
  const { fingerprint } = file.questionnaire;
  const verify = credentialVerifier(parts);
  const identify = identifier(file);

  return {
    keys: () => parts.keyList,
    questionnaire: parts.questionnaire,
    register: (secret, proof) =>
      acceptance.during(async () => {
        const id = identify(secret);
        if (!id.ok) return id;
        const cohort = verify(id.value, proof);
        if (!cohort.ok) return cohort;
        await store.insert(fresh(id.value, cohort.value));
        const state = await stateOf(store, id.value);
        return state.ok ? ok({ state: state.value }) : state;
      }),
    async open(secret) {
      const id = identify(secret);
      return id.ok ? stateOf(store, id.value) : id;
    },
    submit: (submission) =>
      acceptance.during(async () => {
        const sheet = checkedSheet(parts, submission);
        if (!sheet.ok) return sheet;
        const id = identify(submission.secret);
        if (!id.ok) return id;
        return keepSheet({ store, verify }, { id: id.value, sheet: sheet.value, submission });
      }),
    withdraw: (secret, replaces) =>
      acceptance.during(async () => {
        const id = identify(secret);
        if (!id.ok) return id;
        const digest = stateDigest(secret, { replaces, fingerprint, sheet: null });
        return amend(store, { id: id.value, replaces, next: { state: 'withdrawn', digest, latest: null } });
      }),
    results: resultsFor(parts, identify),
  };
}

/** The one document a secret opens: its `_id` is a hash of it, and of what it may be used for. */
function identifier(file: PortalFile): (secret: string) => Result<string, Refused<'malformed'>> {
  const scope = {
    audience: file.audience,
    campaign: file.questionnaire.campaign,
    round: file.round,
    purpose: 'answer',
  } as const;
  return (secret) => (isSecret(secret) ? ok(credentialId({ ...scope, secret })) : refused('malformed'));
}

async function stateOf(
  store: BoxStore,
  id: string,
): Promise<Result<PersonState, Refused<'unknown-credential'>>> {
  const document = await store.find(id);
  return document === null ? refused('unknown-credential') : ok(personState(document));
}

/** The first sheet is an insert, which may meet its twin; every other one replaces a state by its digest. */
async function keepSheet(
  { store, verify }: { store: BoxStore; verify: Verify },
  { id, sheet, submission }: { id: string; sheet: Sheet; submission: Submission },
): Promise<Result<{ digest: string }, Refused<ProofFault | AmendmentFault>>> {
  const { secret, proof, fingerprint, replaces } = submission;
  const digest = stateDigest(secret, { replaces, fingerprint, sheet });
  if (proof !== null && replaces === null) {
    const cohort = verify(id, proof);
    if (!cohort.ok) return cohort;
    const sent = { ...fresh(id, cohort.value), state: 'sent', digest, latest: sheet, pending: 1 } as const;
    if ((await store.insert(sent)) === 'inserted') return ok({ digest });
  }
  return amend(store, { id, replaces, next: { state: 'sent', digest, latest: sheet } });
}

function fresh(id: string, cohort: string): AnswerDocument {
  return { _id: id, cohort, state: 'registered', digest: '', latest: null, published: null };
}

type Amendment = {
  id: string;
  replaces: string | null;
  next: Pick<AnswerDocument, 'state' | 'digest' | 'latest'>;
};

/** Replaces exactly the state that was named; the same amendment again is the same answer. */
async function amend(
  store: BoxStore,
  { id, replaces, next }: Amendment,
): Promise<Result<{ digest: string }, Refused<AmendmentFault>>> {
  if (await store.replace(id, replaces ?? '', next)) return ok({ digest: next.digest });
  const current = await store.find(id);
  if (current === null) return refused('unknown-credential');
  if (current.digest === next.digest) return ok({ digest: next.digest });
  return refused('stale-amendment', { current: current.digest === '' ? null : current.digest });
}

function personState(document: AnswerDocument): PersonState {
  return {
    cohort: document.cohort,
    sheet: document.latest,
    digest: document.digest === '' ? null : document.digest,
    entered: document.state === 'sent' && document.pending === undefined,
    withdrawn: document.state === 'withdrawn',
  };
}

function resultsFor(parts: BoxParts, identify: ReturnType<typeof identifier>): BoxService['results'] {
  const { file, store, clock, resultsOpenTo: openTo } = parts;
  const { comparesAt } = launchedRound(file, clock);
  return async (secret, locale) => {
    const id = secret === null ? null : identify(secret);
    if (id?.ok === false) return id;
    const person = id === null ? undefined : await store.find(id.value);
    const allowed = maySeeResults({ person, compared: clock.now() >= comparesAt, openTo });
    return allowed.ok ? ok(await parts.results(locale)) : refused(allowed.error);
  };
}

/** Checks a signature against the one key of its cohort; gives the cohort the key stands for. */
function credentialVerifier({ keyList }: BoxParts): Verify {
  const keys = new Map(
    keyList.keys.map(({ id, cohort, spki }) => [String(id), { cohort, key: loadVerifyingKey(spki) }]),
  );
  return (id, proof) => {
    const entry = keys.get(proof.keyId);
    if (entry === undefined) return refused('unknown-key');
    return verifyCredential(entry.key, id, proof.signature)
      ? ok(entry.cohort)
      : refused('credential-refused');
  };
}

function checkedSheet(
  { file }: BoxParts,
  { fingerprint, sheet }: Submission,
): Result<Sheet, Refused<SheetRefusal>> {
  const { questionnaire } = file;
  if (fingerprint !== questionnaire.fingerprint) return refused('wrong-fingerprint');
  const parsed = parseSheet(questionnaire, sheet);
  if (parsed.ok) return parsed;
  if (parsed.error.some(({ code }) => code === 'malformed')) return refused('malformed');
  return refused('sheet-refused', { questions: questionsOf(parsed.error) });
}

/** The questions concerned, by the questionnaire's own ids: an unknown id is what the person sent, and is not echoed. */
function questionsOf(faults: readonly SheetFault[]): string {
  const named = faults.flatMap((fault) =>
    'question' in fault && fault.code !== 'unknown-question' ? [fault.question] : [],
  );
  return [...new Set(named)].join(',');
}
