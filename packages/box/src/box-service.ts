import { type Clock, ok, type Result } from '@miroir/basics';
import { type LocalQuestionnaire, parseSheet, type Sheet, type SheetFault } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import { launchedRound, type PortalFile, type Refusal, refused, type ShownBulletins } from '@miroir/portal';
import type { Acceptance } from './box-acceptance.ts';
import type { AnswerDocument } from './box-documents.ts';
import type { AmendmentFault, BoxService, ProofFault, SheetRefusal, Submission } from './box-router.ts';
import type { BoxStore } from './box-store.ts';
import { changeAnswer } from './change-answer.ts';
import type { PersonState } from './contract/person-state.ts';
import type { ResultsView } from './contract/results.ts';
import { type CredentialNames, credentialNames, type VerifiedCredential } from './credential-names.ts';
import { maySeeResults, type ResultsFault, type ResultsRequest } from './results/may-see-results.ts';
import { stateDigest } from './state-digest.ts';

export interface BoxParts {
  readonly file: PortalFile;
  readonly keyList: KeyList;
  readonly store: BoxStore;
  readonly acceptance: Acceptance;
  readonly clock: Clock;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly results: (locale: string) => Promise<ResultsView>;
  readonly bulletins: (locale: string) => Promise<ShownBulletins>;
  readonly resultsOpenTo: ResultsRequest['openTo'];
}

type Ids = readonly [answer: string, replacement: string];

/** The box's use cases. It knows credentials by the hash of their secret and nobody at all. */
export function createBoxService(parts: BoxParts): BoxService {
  const { file, store, acceptance } = parts;
  const { fingerprint } = file.questionnaire;
  const names = credentialNames(file, parts.keyList);

  return {
    keys: () => parts.keyList,
    questionnaire: parts.questionnaire,
    register: (secret, proof) =>
      acceptance.during(async () => {
        const credential = names.verify(secret, proof);
        if (!credential.ok) return credential;
        const { id } = credential.value;
        await store.insert(fresh(credential.value));
        const state = await stateOf(store, [id, id]);
        return state.ok ? ok({ state: state.value }) : state;
      }),
    async open(secret) {
      const ids = names.of(secret);
      return ids.ok ? stateOf(store, ids.value) : ids;
    },
    submit: (submission) =>
      acceptance.during(async () => {
        const sheet = checkedSheet(parts, submission);
        return sheet.ok ? keepSheet({ store, names }, submission, sheet.value) : sheet;
      }),
    withdraw: (secret, replaces) =>
      acceptance.during(async () => {
        const ids = names.of(secret);
        if (!ids.ok) return ids;
        const digest = stateDigest(secret, { replaces, fingerprint, sheet: null });
        return changeAnswer(store, { ids: ids.value, replaces: replaces ?? '', digest, sheet: null });
      }),
    ...readingsFor(parts, names),
  };
}

async function find(store: BoxStore, [answer, replacement]: Ids): Promise<AnswerDocument | null> {
  return (await store.find(answer)) ?? (await store.find(replacement));
}

async function stateOf(
  store: BoxStore,
  ids: Ids,
): Promise<Result<PersonState, Refusal<'unknown-credential'>>> {
  const document = await find(store, ids);
  return document === null ? refused('unknown-credential') : ok(personState(document));
}

/** The first sheet is an insert, which may meet its twin; every other one replaces a state by its digest. */
async function keepSheet(
  { store, names }: { store: BoxStore; names: CredentialNames },
  { secret, proof, fingerprint, replaces }: Submission,
  sheet: Sheet,
): Promise<Result<{ digest: string }, Refusal<ProofFault | AmendmentFault | 'malformed'>>> {
  const digest = stateDigest(secret, { replaces, fingerprint, sheet });
  if (proof !== null && replaces === null) {
    const credential = names.verify(secret, proof);
    if (!credential.ok) return credential;
    const sent = { ...fresh(credential.value), state: 'sent', digest, latest: sheet, pending: 1 } as const;
    if ((await store.insert(sent)) === 'inserted') return ok({ digest });
  }
  const ids = names.of(secret);
  if (!ids.ok) return ids;
  return changeAnswer(store, { ids: ids.value, replaces: replaces ?? '', digest, sheet });
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

/** What is read, by whoever may read it: the results of this side and, once it is open, what both sides are told. */
function readingsFor(parts: BoxParts, names: CredentialNames): Pick<BoxService, 'results' | 'bulletins'> {
  const { file, store, clock, resultsOpenTo: openTo } = parts;
  const { comparesAt } = launchedRound(file, clock);
  const reads = async (
    secret: string | null,
    compared: boolean,
  ): Promise<Result<void, Refusal<ResultsFault | 'malformed'>>> => {
    const ids = secret === null ? null : names.of(secret);
    if (ids?.ok === false) return ids;
    const person = ids === null ? undefined : await find(store, ids.value);
    const allowed = maySeeResults({ person, compared, openTo });
    return allowed.ok ? allowed : refused(allowed.error);
  };
  return {
    async results(secret, locale) {
      const allowed = await reads(secret, clock.now() >= comparesAt);
      return allowed.ok ? ok(await parts.results(locale)) : allowed;
    },
    // Before the comparison there is none to read: whoever may read one then may ask for it now.
    async bulletins(secret, locale) {
      const allowed = await reads(secret, true);
      return allowed.ok ? ok(await parts.bulletins(locale)) : allowed;
    },
  };
}

function checkedSheet(
  { file }: BoxParts,
  { fingerprint, sheet }: Submission,
): Result<Sheet, Refusal<SheetRefusal>> {
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
