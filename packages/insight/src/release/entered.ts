import { type Answer, isOpenText } from '@miroir/campaign';
import { type AskedQuestions, isCore, type ScoredSheet } from '../sheet/tally-sheet.ts';
import type { ScoredText } from '../tally/keys.ts';

/** Answers to the unconditional, closed questions, by question id; an absent question was skipped. */
export type Core = Readonly<Record<string, Answer>>;

/** A conditional or open-text question (`q:<id>`) or the comment attached to a question (`c:<id>`). */
export type PartKey = `q:${string}` | `c:${string}`;

/** What a part counts of one person. */
export type PartValue = Answer | ScoredText;

export type Parts = Readonly<Partial<Record<PartKey, PartValue>>>;

/** Which figures count a person: the cohort's and the whole's, or (leftovers of the close) the whole's alone. */
export type EnteredFigure = 'cohort' | 'whole-only';

/**
 * What the published figures count of one person, for good: plain JSON, stored beside the person's sheet as
 * `published`, texts as tones. It holds no date and no number of a release, so that a copy of the box does not tell
 * when someone entered.
 */
export interface Entered {
  readonly figure: EnteredFigure;
  readonly core: Core;
  /** The parts that entered, counted in the whole. */
  readonly parts: Parts;
  /** Parts of the same, final sheet that wait until enough people bring theirs. */
  readonly waiting: Parts;
  /** Parts that entered with the leftovers of a close: in no cohort's figure, where parts have figures by cohort. */
  readonly wholeOnlyParts?: readonly PartKey[];
}

/** A sheet cut into what enters at once and what enters part by part. */
export function cutSheet(
  questionnaire: AskedQuestions,
  sheet: ScoredSheet,
): { readonly core: Core; readonly parts: Parts } {
  const core: Record<string, Answer> = {};
  const parts: Partial<Record<PartKey, PartValue>> = {};
  for (const question of questionnaire.questions) {
    const { id } = question;
    const answer = sheet.answers[id];
    if (isOpenText(question)) {
      const value = sheet.texts[id] ?? (answer !== undefined && 'unsure' in answer ? answer : undefined);
      if (value !== undefined) parts[`q:${id}`] = value;
    } else if (answer !== undefined) {
      if (isCore(question)) core[id] = answer;
      else parts[`q:${id}`] = answer;
    }
    const comment = sheet.comments[id];
    if (comment !== undefined) parts[`c:${id}`] = comment;
  }
  return { core, parts };
}
