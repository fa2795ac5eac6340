import type { Sheet } from '@miroir/campaign';

/** What a stored document shows of its person's states. */
export interface StoredState {
  readonly digest: string;
  /** null after a withdrawal. */
  readonly latest: Sheet | null;
}

export interface ChainedState {
  readonly replaces: string | null;
  readonly fingerprint: string;
  readonly sheet: Sheet | null;
}

/**
 * The attack on digests: of somebody who sent twice, or sent and withdrew, tries every sheet the questionnaire admits
 * as the first one, until the chain gives the digest that is stored. Returns that sheet, which is erased by then.
 */
export function recoverFirstSheet(
  stored: StoredState,
  candidates: readonly Sheet[],
  attack: { readonly fingerprint: string; readonly digestOf: (state: ChainedState) => string },
): Sheet | null {
  const { fingerprint, digestOf } = attack;
  for (const sheet of candidates) {
    const first = digestOf({ replaces: null, fingerprint, sheet });
    if (digestOf({ replaces: first, fingerprint, sheet: stored.latest }) === stored.digest) return sheet;
  }
  return null;
}
