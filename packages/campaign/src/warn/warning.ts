import { type Path, pathText } from '../check/fault.ts';

/** Something that a campaign may do and its author should look at once more: nothing refuses it. */
export interface Warning {
  /** Where, as an author reads it: `questions[3].text.consumers.fr`; empty for the whole document. */
  readonly path: string;
  readonly code: WarningCode;
  /** One English sentence: what may be read wrongly and what to do. */
  readonly message: string;
  /** The values of the sentence, for whoever words it otherwise. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type WarningCode =
  | 'equal-labels'
  | 'label-outside-bin'
  | 'units-differ'
  | 'period-to-come'
  | 'close-at-midnight'
  | 'round-past'
  | 'filters-differ'
  | 'referents-differ'
  | 'long'
  | 'long-page'
  | 'figure-on-one-side'
  | 'negation-on-one-side'
  | 'two-claims';

/** Collects warnings; each rule reports through it. */
export class Warnings {
  readonly found: Warning[] = [];

  add(code: WarningCode, path: Path, message: string, params: Warning['params'] = {}): void {
    this.found.push({ path: pathText(path), code, message, params });
  }
}
