import type { Sheet } from '@miroir/campaign';
import { called } from './call.ts';
import { connectBox, type Place } from './connections.ts';

/** What shows the box that a credential was signed; needed until the box has seen it once. */
export interface Proof {
  readonly signature: string;
  readonly keyId: string;
}

interface Submission {
  readonly secret: string;
  readonly proof: Proof | null;
  readonly fingerprint: string;
  readonly replaces: string | null;
  readonly sheet: Sheet;
}

/** What a device may ask of the box. A secret travels in a POST body only; no call throws. */
export function createBoxClient(place: Place) {
  const client = connectBox(place);
  return {
    keys: () => called(client.keys.query()),
    questionnaire: (locale: string) => called(client.questionnaire.query({ locale })),
    register: (secret: string, proof: Proof) => called(client.register.mutate({ secret, ...proof })),
    open: (secret: string) => called(client.open.mutate({ secret })),
    submit: ({ proof, ...rest }: Submission) => called(client.submit.mutate({ ...rest, ...(proof ?? {}) })),
    withdraw: (secret: string, replaces: string | null) =>
      called(client.withdraw.mutate({ secret, replaces })),
    /** `secret`: of the credential this device holds; null when it holds none. */
    results: (secret: string | null, locale: string) => called(client.results.mutate({ secret, locale })),
  };
}
