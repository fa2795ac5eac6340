import { sameEngine } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import { shownValue } from '../figures/figure.ts';
import type { Side, SidePair } from '../figures/side.ts';
import { type ToneFigures, toneFigures } from '../figures/tone.ts';
import { textsOf } from '../figures/voice.ts';
import { gapOf } from './compare-measure.ts';
import type { Gap } from './comparison.ts';

/** What may be said of a difference of tone. */
export type ToneVerdict =
  /** Nobody's reading corrects the engine's yet: neither a difference nor a likeness of it is a finding. */
  | { readonly state: 'uncalibrated' }
  /** The sides were read by different engines, or versions of one: their counts are not compared. */
  | { readonly state: 'engines-differ' };

/** The tone of a theme or of one question, both sides. */
export interface ToneView {
  /** Id of the theme or of the question. */
  readonly id: string;
  readonly employees: ToneFigures;
  readonly consumers: ToneFigures;
  /** Negative share of the texts that were read, employees minus consumers; null unless both are shown by one engine. */
  readonly gap: Gap | null;
  /** null where a side has no figure. */
  readonly verdict: ToneVerdict | null;
}

/** The sentiment page. Tone comes from an engine that is not calibrated: say so beside every figure. */
export interface SentimentView {
  readonly calibrated: false;
  readonly themes: readonly ToneView[];
  /** Every question with a place to write, in definition order. */
  readonly questions: readonly ToneView[];
}

/** Tone by theme and by question. */
export function sentimentByTheme(questions: readonly Question[], sides: SidePair): SentimentView {
  const themes = [...new Set(questions.map(({ theme }) => theme))].map((id) =>
    toneView(
      id,
      questions.filter(({ theme }) => theme === id),
      sides,
    ),
  );
  const writable = questions
    .filter((question) => [sides.employees, sides.consumers].some((side) => writesTo(question, side)))
    .map((question) => toneView(question.id, [question], sides));
  return { calibrated: false, themes, questions: writable };
}

function writesTo(question: Question, side: Side): boolean {
  return textsOf([question], side).state !== 'not-asked';
}

function toneView(id: string, list: readonly Question[], sides: SidePair): ToneView {
  const [employees, consumers] = [toneFigures(list, sides.employees), toneFigures(list, sides.consumers)];
  const [a, b] = [shownValue(employees.negative), shownValue(consumers.negative)];
  const figures = { id, employees, consumers };
  if (a === null || b === null) return { ...figures, gap: null, verdict: null };
  if (!readAlike(sides)) return { ...figures, gap: null, verdict: { state: 'engines-differ' } };
  return { ...figures, gap: gapOf(a, b, 1), verdict: { state: 'uncalibrated' } };
}

function readAlike({ employees, consumers }: SidePair): boolean {
  return (
    employees.engine !== null && consumers.engine !== null && sameEngine(employees.engine, consumers.engine)
  );
}
