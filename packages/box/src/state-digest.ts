import { createHmac } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';

/**
 * Names one state of one document: a digest of the state it replaces, the questionnaire and the sheet (null for a
 * withdrawal). It chains, so that the same sheet sent again is recognised as the same sending, while going back to
 * an earlier wording is a new state: a late retry of something in between cannot pass for it.
 *
 * Keyed with the person's secret, which the box does not keep: whoever holds the documents cannot find an erased or
 * an earlier sheet by trying them all.
 */
export function stateDigest(
  secret: string,
  state: { replaces: string | null; fingerprint: string; sheet: Sheet | null },
): string {
  return createHmac('sha256', secret)
    .update(`miroir/state/v2.${canonicalJson(state)}`)
    .digest('base64url');
}
