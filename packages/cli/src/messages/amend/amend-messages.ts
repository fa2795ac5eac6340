import type { ApplyFault } from '@miroir/launch';

/** What `miroir amend` says, in one language. */
export interface AmendMessages {
  /** Printed by `miroir amend --help`. */
  readonly never: string;
  readonly closeMoves: (from: string, to: string, zone: string) => string;
  readonly textAt: (audience: string, path: string) => string;
  readonly textInto: (locale: string, before: string, after: string) => string;
  readonly announced: (audience: string, locale: string, text: string) => string;
  readonly untilGone: (minute: string) => string;
  readonly saysNothing: string;
  readonly confirm: string;
  readonly confirmAdd: (people: number) => string;
  readonly confirmReissue: (refs: readonly string[]) => string;
  readonly sealed: (serial: number, path: string) => string;
  readonly carry: (path: string, round: string) => string;
  readonly notTexts: (path: string) => string;
  readonly notAnAmendment: (path: string) => string;
  readonly ledgerSpoilt: (path: string, reason: string) => string;
  readonly applied: (audience: string, serial: number) => string;
  readonly appliedIn: (role: string, how: 'applied' | 'already' | 'refused' | 'not-at-hand') => string;
  readonly refusedHere: (audience: string, serial: number) => string;
  readonly refuseHint: string;
  readonly fault: (code: ApplyFault) => string;
  readonly nothingAmended: string;
  readonly nobody: (refs: readonly string[]) => string;
  readonly openLink: string;
  readonly added: (people: number) => string;
  readonly reissued: (people: number) => string;
}
