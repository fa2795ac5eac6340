import { err, type Result } from '@miroir/basics';
import type { PersonState, ResultsView } from '@miroir/box';
import type { LocalQuestionnaire, Sheet } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { Called, CallFault } from './call.ts';

export interface Proof {
  readonly signature: string;
  readonly keyId: string;
}

/** What a page may ask of the box. A secret travels in a POST body only. */
export interface BoxApi {
  keys(): Called<KeyList>;
  questionnaire(locale: string): Called<LocalQuestionnaire>;
  register(secret: string, proof: Proof): Called<{ state: PersonState }>;
  open(secret: string): Called<PersonState>;
  submit(submission: {
    secret: string;
    proof: Proof | null;
    fingerprint: string;
    replaces: string | null;
    sheet: Sheet;
  }): Called<{ digest: string }>;
  withdraw(secret: string, replaces: string | null): Called<{ digest: string }>;
  /** `secret`: of the credential this device holds; null when it holds none. */
  results(secret: string | null, locale: string): Called<ResultsView>;
}

/**
 * The box, its client fetched at the first call: a question page is drawn without it. `locale` is asked at each
 * call, so that refusals follow a language switch. A client that cannot be fetched is an unreachable box.
 */
export function createBoxApi(locale: () => string): BoxApi {
  let client: Promise<BoxApi> | undefined;
  const ready = (): Promise<BoxApi> => {
    client ??= import('./box-client.ts').then(
      ({ createBoxClient }) => createBoxClient(locale),
      (): BoxApi => {
        client = undefined;
        return unreachable;
      },
    );
    return client;
  };
  return {
    keys: async () => (await ready()).keys(),
    questionnaire: async (wanted) => (await ready()).questionnaire(wanted),
    register: async (secret, proof) => (await ready()).register(secret, proof),
    open: async (secret) => (await ready()).open(secret),
    submit: async (submission) => (await ready()).submit(submission),
    withdraw: async (secret, replaces) => (await ready()).withdraw(secret, replaces),
    results: async (secret, wanted) => (await ready()).results(secret, wanted),
  };
}

const silent = async (): Promise<Result<never, CallFault>> => err({ kind: 'unreachable' });
const unreachable: BoxApi = {
  keys: silent,
  questionnaire: silent,
  register: silent,
  open: silent,
  submit: silent,
  withdraw: silent,
  results: silent,
};
