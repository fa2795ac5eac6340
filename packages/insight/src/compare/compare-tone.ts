import { sameEngine } from '@miroir/basics';
import type { Question } from '@miroir/campaign';
import type { CorrectedTone } from '../calibration/corrected-tone.ts';
import {
  type CorrectedGap,
  type CorrectedTest,
  correctedGap,
  correctedTest,
} from '../calibration/tone-gap.ts';
import { correctedFigures } from '../figures/corrected.ts';
import { shownValue } from '../figures/figure.ts';
import type { Side, SidePair } from '../figures/side.ts';
import { type ToneFigures, toneFigures } from '../figures/tone.ts';
import { textsOf } from '../figures/voice.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { fewestToConclude, type Verdict, verdict } from '../stats/verdict.ts';
import { gapOf } from './compare-measure.ts';
import type { Gap } from './comparison.ts';

/** What may be said of a difference of tone. */
export type ToneVerdict =
  /** Of negative shares that people's labels corrected on both sides. */
  | Verdict
  /** Too few labels on a side: neither a difference nor a likeness of what the engine read is a finding. */
  | { readonly state: 'uncalibrated' }
  /** The sides were read by different engines, or versions of one, and no labels correct them. */
  | { readonly state: 'engines-differ' };

/** Negative shares as people would read them, facing each other. */
export interface CalibratedGap extends CorrectedGap {
  readonly test: CorrectedTest | null;
  /** p after correction over all calibrated tones; null where too few texts are known of a side. */
  readonly corrected: number | null;
}

/** The tone of a theme or of one question, both sides. */
export interface ToneView {
  /** Id of the theme or of the question. */
  readonly id: string;
  /** As the engine read it. */
  readonly employees: ToneFigures;
  readonly consumers: ToneFigures;
  /** Negative share of the texts that were read, employees minus consumers; null unless both are shown by one engine. */
  readonly gap: Gap | null;
  /** As people would read it; null on a side that is « non étalonné ». */
  readonly people: { readonly employees: CorrectedTone | null; readonly consumers: CorrectedTone | null };
  /** null unless both sides are calibrated. */
  readonly calibrated: CalibratedGap | null;
  /** null where a side has no figure. */
  readonly verdict: ToneVerdict | null;
}

/** The sentiment page. */
export interface SentimentView {
  readonly themes: readonly ToneView[];
  /** Every question with a place to write, in definition order. */
  readonly questions: readonly ToneView[];
  /** Calibrated comparisons over which false discoveries are held. */
  readonly family: number;
}

/** Tone by theme and by question, corrected over all of both that are calibrated. */
export function sentimentByTheme(questions: readonly Question[], sides: SidePair): SentimentView {
  const themes = [...new Set(questions.map(({ theme }) => theme))].map((id) =>
    rawView(
      id,
      questions.filter(({ theme }) => theme === id),
      sides,
    ),
  );
  const writable = questions
    .filter((question) => [sides.employees, sides.consumers].some((side) => writesTo(question, side)))
    .map((question) => rawView(question.id, [question], sides));
  const raw = [...themes, ...writable];
  const judged = raw.filter(({ calibrated }) => concludes(calibrated?.test ?? null));
  const adjusted = benjaminiHochberg(judged.map(({ calibrated }) => calibrated?.test?.p ?? 1));
  const views = raw.map((view) => judge(view, sides, adjusted[judged.indexOf(view)] ?? null));
  return {
    themes: views.slice(0, themes.length),
    questions: views.slice(themes.length),
    family: judged.length,
  };
}

function writesTo(question: Question, side: Side): boolean {
  return textsOf([question], side).state !== 'not-asked';
}

type RawView = Omit<ToneView, 'verdict'>;

function rawView(id: string, list: readonly Question[], sides: SidePair): RawView {
  const [employees, consumers] = [toneFigures(list, sides.employees), toneFigures(list, sides.consumers)];
  const [a, b] = [shownValue(employees.negative), shownValue(consumers.negative)];
  const people = {
    employees: correctedFigures(list, sides.employees),
    consumers: correctedFigures(list, sides.consumers),
  };
  return {
    id,
    employees,
    consumers,
    gap: a === null || b === null || !readAlike(sides) ? null : gapOf(a, b, 1),
    people,
    calibrated: calibratedGap(people),
  };
}

function calibratedGap({ employees, consumers }: ToneView['people']): CalibratedGap | null {
  if (employees === null || consumers === null) return null;
  const [a, b] = [employees.shares.negative, consumers.shares.negative];
  return { ...correctedGap(a, b), test: correctedTest(a, b), corrected: null };
}

function concludes(test: CorrectedTest | null): boolean {
  return test !== null && Math.min(...test.n) >= fewestToConclude;
}

function judge(view: RawView, sides: SidePair, corrected: number | null): ToneView {
  const { employees, consumers, calibrated } = view;
  if (calibrated !== null) {
    const [n1, n2] = calibrated.test?.n ?? [0, 0];
    const effects = calibrated.test === null ? [] : [calibrated.test.effect];
    const found = verdict({ n1, n2, corrected: corrected ?? 1, effects });
    return { ...view, calibrated: { ...calibrated, corrected }, verdict: found };
  }
  if (shownValue(employees.negative) === null || shownValue(consumers.negative) === null)
    return { ...view, verdict: null };
  return { ...view, verdict: { state: readAlike(sides) ? 'uncalibrated' : 'engines-differ' } };
}

function readAlike({ employees, consumers }: SidePair): boolean {
  return (
    employees.engine !== null && consumers.engine !== null && sameEngine(employees.engine, consumers.engine)
  );
}
