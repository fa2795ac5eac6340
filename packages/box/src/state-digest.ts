import { createHash } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';

/**
 * Names one state of one document: SHA-256 over the state it replaces, the questionnaire and the sheet (null for a
 * withdrawal). It chains, so that the same sheet sent again is recognised as the same sending, while going back to
 * an earlier wording is a new state: a late retry of something in between cannot pass for it.
 */
export function stateDigest(state: {
  replaces: string | null;
  fingerprint: string;
  sheet: Sheet | null;
}): string {
  return createHash('sha256')
    .update(`miroir/state/v1.${canonicalJson(state)}`)
    .digest('base64url');
}
