import type { Clock } from '@miroir/basics';
import { type LocalQuestionnaire, parseSheet, type SheetFault } from '@miroir/campaign';
import { credentialId, isSecret, type KeyList } from '@miroir/credential';
import { loadVerifyingKey, verifyCredential } from '@miroir/credential/server';
import { PortalError, type PortalFile, refuse, roundWatch } from '@miroir/portal';
import type { AnswerDocument } from './box-documents.ts';
import type { BoxService, CredentialProof, Submission } from './box-router.ts';
import type { BoxStore } from './box-store.ts';
import type { PersonState } from './contract/person-state.ts';
import type { ResultsView } from './contract/results.ts';
import { stateDigest } from './state-digest.ts';

export interface BoxParts {
  readonly file: PortalFile;
  readonly keyList: KeyList;
  readonly store: BoxStore;
  readonly clock: Clock;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly results: (locale: string) => Promise<ResultsView>;
}

/** The box's use cases. It knows credentials by the hash of their secret and nobody at all. */
export function createBoxService(parts: BoxParts): BoxService {
  const { file, store, clock, keyList } = parts;
  const { questionnaire } = file;
  const verify = credentialVerifier(parts);
  const stateNow = roundWatch(file, clock);
  const mustAccept = (): void => {
    const state = stateNow();
    if (state === 'before') refuse('not-open-yet');
    // The grace: what was begun in time may still arrive, 15 minutes after the roll stopped.
    if (state === 'closed') refuse('closed');
  };
  const idOf = (secret: string): string => {
    if (!isSecret(secret)) refuse('malformed');
    return credentialId({
      audience: file.audience,
      campaign: questionnaire.campaign,
      round: file.round,
      purpose: 'answer',
      secret,
    });
  };
  const known = async (id: string): Promise<AnswerDocument> =>
    (await store.find(id)) ?? refuse('unknown-credential');

  return {
    keys: () => keyList,
    questionnaire: parts.questionnaire,
    async register(secret, proof) {
      mustAccept();
      const id = idOf(secret);
      const cohort = verify(id, proof);
      await store.insert(fresh(id, cohort));
      return { state: personState(await known(id)) };
    },
    async open(secret) {
      return personState(await known(idOf(secret)));
    },
    async submit(submission) {
      mustAccept();
      const sheet = checkedSheet(parts, submission);
      const id = idOf(submission.secret);
      const { replaces } = submission;
      const digest = stateDigest({ replaces, fingerprint: questionnaire.fingerprint, sheet });
      if (submission.proof !== null && replaces === null) {
        const cohort = verify(id, submission.proof);
        const sent = {
          ...fresh(id, cohort),
          state: 'sent' as const,
          digest,
          latest: sheet,
          pending: 1 as const,
        };
        if ((await store.insert(sent)) === 'inserted') return { digest };
      }
      return amend(store, { id, replaces, next: { state: 'sent', digest, latest: sheet } });
    },
    async withdraw(secret, replaces) {
      mustAccept();
      const id = idOf(secret);
      const digest = stateDigest({ replaces, fingerprint: questionnaire.fingerprint, sheet: null });
      return amend(store, { id, replaces, next: { state: 'withdrawn', digest, latest: null } });
    },
    results: (locale) => parts.results(locale),
  };
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
async function amend(store: BoxStore, { id, replaces, next }: Amendment): Promise<{ digest: string }> {
  if (await store.replace(id, replaces ?? '', next)) return { digest: next.digest };
  const current = await store.find(id);
  if (current === null) return refuse('unknown-credential');
  if (current.digest === next.digest) return { digest: next.digest };
  return refuse('stale-amendment', { current: current.digest === '' ? null : current.digest });
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

/** Checks a signature against the one key of its cohort; returns the cohort the key stands for. */
function credentialVerifier({ keyList }: BoxParts): (id: string, proof: CredentialProof) => string {
  const keys = new Map(
    keyList.keys.map(({ id, cohort, spki }) => [String(id), { cohort, key: loadVerifyingKey(spki) }]),
  );
  return (id, proof) => {
    const entry = keys.get(proof.keyId);
    if (entry === undefined) return refuse('unknown-key');
    if (!verifyCredential(entry.key, id, proof.signature)) return refuse('credential-refused');
    return entry.cohort;
  };
}

function checkedSheet({ file }: BoxParts, submission: Submission): NonNullable<AnswerDocument['latest']> {
  const { questionnaire } = file;
  if (submission.fingerprint !== questionnaire.fingerprint) refuse('wrong-fingerprint');
  const parsed = parseSheet(questionnaire, submission.sheet);
  if (parsed.ok) return parsed.value;
  if (parsed.error.some(({ code }) => code === 'malformed')) return refuse('malformed');
  throw new PortalError('sheet-refused', { questions: questionsOf(parsed.error) });
}

/** The questions concerned, by the questionnaire's own ids: an unknown id is what the person sent, and is not echoed. */
function questionsOf(faults: readonly SheetFault[]): string {
  const named = faults.flatMap((fault) =>
    'question' in fault && fault.code !== 'unknown-question' ? [fault.question] : [],
  );
  return [...new Set(named)].join(',');
}
