import type { Audience } from '@miroir/basics';

/** One credential key as published by the box; `spki` is the base64url DER of the RSA public key. */
export interface PublishedKey {
  id: string;
  audience: Audience;
  campaign: string;
  round: string;
  purpose: string;
  cohort: string;
  headcount: number;
  spki: string;
}

export interface PublishedKeyList {
  version: 1;
  audience: Audience;
  campaign: string;
  round: string;
  keys: PublishedKey[];
}
