import type { Audience } from '@miroir/basics';
import type { Pair } from './figure.ts';

/** One text before and after its correction, in the language of the rest; `audience` where one side alone reads it. */
export interface CorrectedWording {
  readonly audience: Audience | null;
  readonly before: string;
  readonly after: string;
}

/** A text of a question as it was read before it was corrected; `audience` where one side alone read it so. */
export interface CorrectedBefore {
  /** ISO 8601. */
  readonly at: string;
  readonly audience: Audience | null;
  readonly before: string;
}

/** What was changed of a round after its launch. */
export type AmendedThing =
  /** Instants, ISO 8601. */
  | { readonly kind: 'close'; readonly from: string; readonly to: string }
  | { readonly kind: 'text'; readonly texts: readonly CorrectedWording[] }
  | { readonly kind: 'announce'; readonly texts: readonly { audience: Audience | null; text: string }[] }
  | { readonly kind: 'people'; readonly audience: Audience; readonly people: number }
  | { readonly kind: 'reissue'; readonly audience: Audience; readonly codes: number };

/** One change after the launch, as the comparison knows it. */
export interface AmendmentView {
  readonly at: string;
  /** Its number, where both sides are told; null for what one side did alone. */
  readonly serial: number | null;
  readonly what: AmendedThing;
  /** Sides of which a process has not said yet that it has applied it. */
  readonly missing: readonly Audience[];
  /** Sides for which it came too late: it does not hold there. */
  readonly refusedBy: readonly Audience[];
  /** The first release of each side that lists it, while it is one of the last two; else null. */
  readonly release: Pair<number | null>;
}
