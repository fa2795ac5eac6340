import type { Answer } from '@miroir/campaign';
import type { ScoredText } from '../tally/keys.ts';

/** Answers to the unconditional, closed questions, by question id; an absent question was skipped. */
export type Core = Readonly<Record<string, Answer>>;

/** A conditional or open-text question (`q:<id>`) or the comment attached to a question (`c:<id>`). */
export type PartKey = `q:${string}` | `c:${string}`;

/** What a part counts of one person. */
export type PartValue = Answer | ScoredText;

/** What one figure counts of one person. `core: null` counts the person no longer (withdrawn). */
export interface Counted {
  readonly core: Core | null;
  readonly parts: Readonly<Partial<Record<PartKey, PartValue>>>;
}

/**
 * What the published figures count of one person: plain JSON, stored beside the person's latest sheet as
 * `published`. The members of `Counted` are what the whole audience's figure counts. It holds no date and no
 * number of a release, so that a copy of the box does not tell when someone entered.
 */
export interface Entered extends Counted {
  /** `whole-only`: entered with the leftovers at the close, counted in no cohort's figure. */
  readonly figure: 'cohort' | 'whole-only';
  /** What the cohort's own figure still counts, where the whole counts something newer (leftovers at the close). */
  readonly cohort?: Counted;
  /**
   * Questions and parts whose counted value has changed once already; `*` for all of them after a withdrawal.
   * A further change of theirs enters with a batch but no longer counts towards its k people (see `batch.ts`).
   */
  readonly changed: readonly string[];
}
