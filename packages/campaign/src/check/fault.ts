import type { KindFaultCode } from './kind-definitions.ts';

/** One thing to correct in a campaign. */
export interface Fault {
  /** Where, as an author reads it: `questions[3].options.consumers[1].label.fr`; empty for the whole document. */
  readonly path: string;
  readonly code: FaultCode;
  /** One English sentence: what is wrong and what to do. */
  readonly message: string;
  /** The values of the sentence, for whoever words it otherwise. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type FaultCode =
  | 'shape'
  | 'schema-version'
  | 'duplicate-id'
  | 'unknown-theme'
  | 'unknown-section'
  | 'section-scattered'
  | 'section-empty'
  | 'twin-mismatch'
  | 'twin-option-differs'
  | 'identical-differs'
  | 'adapted-is-identical'
  | 'one-sided-without-audience'
  | 'one-sided-with-twin'
  | 'audience-without-one-sided'
  | 'reserved-option'
  | 'favourable-unknown'
  | 'last-without-order'
  | 'order-of-one'
  | 'option-member'
  | 'other-twice'
  | 'other-without-comment'
  | KindFaultCode
  | 'condition-unknown-question'
  | 'condition-later-question'
  | 'condition-kind'
  | 'condition-unknown-option'
  | 'condition-unsure-not-offered'
  | 'condition-no-scale'
  | 'condition-off-scale'
  | 'condition-other-audience'
  | 'condition-contradictory'
  | 'pipe-place'
  | 'pipe-written'
  | 'pipe-unknown-question'
  | 'pipe-later-question'
  | 'pipe-other-audience'
  | 'pipe-kind'
  | 'pipe-fallback'
  | 'duplicate-locale'
  | 'missing-locale'
  | 'undeclared-locale'
  | 'no-questions'
  | 'unknown-time-zone'
  | 'impossible-date'
  | 'round-closes-before-opens'
  | 'rounds-overlap'
  | 'missing-compares'
  | 'round-dates-order'
  | 'cohort-unknown-column'
  | 'cohort-overlap'
  | 'cohort-dimension'
  | 'space-promise-below-k'
  | 'space-open-to-all'
  | 'space-before-inside'
  | 'space-before-editions'
  | 'audience-name-plural'
  | 'audience-name-form'
  | 'audience-names-alike';

export type Path = readonly (string | number)[];

/** `['questions', 3, 'text', 'fr']` as `questions[3].text.fr`. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Collects faults; each rule of the check reports through it. */
export class Faults {
  readonly found: Fault[] = [];

  add(code: FaultCode, path: Path, message: string, params: Fault['params'] = {}): void {
    this.found.push({ path: pathText(path), code, message, params });
  }
}
