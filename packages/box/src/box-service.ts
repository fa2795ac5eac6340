import type { Clock } from '@miroir/basics';
import { type LocalQuestionnaire, parseSheet, type SheetFault } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import { launchedRound, PortalError, type PortalFile, refuse, roundWatch } from '@miroir/portal';
import type { AnswerDocument } from './box-documents.ts';
import type { BoxService, Submission } from './box-router.ts';
import type { BoxStore } from './box-store.ts';
import { type AnswerChange, changeAnswer } from './change-answer.ts';
import type { PersonState } from './contract/person-state.ts';
import type { ResultsView } from './contract/results.ts';
import { credentialNames, type VerifiedCredential } from './credential-names.ts';
import { maySeeResults, type ResultsRequest } from './results/may-see-results.ts';
import { stateDigest } from './state-digest.ts';

export interface BoxParts {
  readonly file: PortalFile;
  readonly keyList: KeyList;
  readonly store: BoxStore;
  readonly clock: Clock;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly results: (locale: string) => Promise<ResultsView>;
  readonly resultsOpenTo: ResultsRequest['openTo'];
}

/** The box's use cases. It knows credentials by the hash of their secret and nobody at all. */
export function createBoxService(parts: BoxParts): BoxService {
  const { file, store, clock, keyList } = parts;
  const { questionnaire } = file;
  const names = credentialNames(file, keyList);
  const stateNow = roundWatch(file, clock);
  const { comparesAt } = launchedRound(file, clock);
  const mustAccept = (): void => {
    const state = stateNow();
    if (state === 'before') refuse('not-open-yet');
    // The grace: what was begun in time may still arrive, 15 minutes after the roll stopped.
    if (state === 'closed') refuse('closed');
  };
  const find = async ([answer, replacement]: readonly [string, string]): Promise<AnswerDocument | null> =>
    (await store.find(answer)) ?? (await store.find(replacement));
  const known = async (ids: readonly [string, string]): Promise<AnswerDocument> =>
    (await find(ids)) ?? refuse('unknown-credential');

  const change = async (wanted: AnswerChange): Promise<{ digest: string }> => {
    const done = await changeAnswer(store, wanted);
    if (done.ok) return done.value;
    const { code, ...params } = done.error;
    return refuse(code, params);
  };

  return {
    keys: () => keyList,
    questionnaire: parts.questionnaire,
    async register(secret, proof) {
      mustAccept();
      const credential = names.verify(secret, proof);
      await store.insert(fresh(credential));
      return { state: personState(await known([credential.id, credential.id])) };
    },
    async open(secret) {
      return personState(await known(names.of(secret)));
    },
    async submit(submission) {
      mustAccept();
      const sheet = checkedSheet(parts, submission);
      const ids = names.of(submission.secret);
      const { replaces } = submission;
      const digest = stateDigest(submission.secret, {
        replaces,
        fingerprint: questionnaire.fingerprint,
        sheet,
      });
      if (submission.proof !== null && replaces === null) {
        const sent = {
          ...fresh(names.verify(submission.secret, submission.proof)),
          state: 'sent' as const,
          digest,
          latest: sheet,
          pending: 1 as const,
        };
        if ((await store.insert(sent)) === 'inserted') return { digest };
      }
      return change({ ids, replaces: replaces ?? '', digest, sheet });
    },
    async withdraw(secret, replaces) {
      mustAccept();
      const ids = names.of(secret);
      const digest = stateDigest(secret, {
        replaces,
        fingerprint: questionnaire.fingerprint,
        sheet: null,
      });
      return change({ ids, replaces: replaces ?? '', digest, sheet: null });
    },
    async results(secret, locale) {
      const person = secret === null ? undefined : await find(names.of(secret));
      const compared = clock.now() >= comparesAt;
      const allowed = maySeeResults({ person, compared, openTo: parts.resultsOpenTo });
      return allowed.ok ? parts.results(locale) : refuse(allowed.error);
    },
  };
}

function fresh({ id, cohort, replacement }: VerifiedCredential): AnswerDocument {
  const empty = { _id: id, cohort, state: 'registered' as const, digest: '', latest: null, published: null };
  return replacement ? { ...empty, replacement: true } : empty;
}

function personState(document: AnswerDocument): PersonState {
  return {
    cohort: document.cohort,
    sheet: document.latest,
    digest: document.digest === '' ? null : document.digest,
    // While a release is under way it may still leave the person out.
    entered: document.entered !== undefined && document.entering === undefined,
    withdrawn: document.state === 'withdrawn',
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
