import type { Question } from '@miroir/campaign';
import { type Comparison, comparison, gapOver, type RawComparison } from '../figures/compare-figures.ts';
import { type Estimate, type Figure, mapFigure, shownValue } from '../figures/figure.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { newcombe, twoProportionTest, wilson } from '../stats/proportion.ts';
import { fewestToConclude } from '../stats/verdict.ts';
import type { Polarity } from '../tally/keys.ts';
import { withVerdicts } from './compare-page.ts';
import type { Side } from './side.ts';
import {
  commentsPer100,
  compareLoudness,
  type Loudness,
  type LoudnessGap,
  type Texts,
  textsOf,
} from './voice.ts';

/** Shares of the texts, each with its interval; n is the number of texts. */
export interface ToneShares {
  readonly n: number;
  readonly shares: Readonly<Record<Polarity, Estimate & { readonly count: number }>>;
}

/** The tone of a theme or of one question, both sides. */
export interface ToneView {
  /** Id of the theme or of the question. */
  readonly id: string;
  readonly employees: Figure<ToneShares>;
  readonly consumers: Figure<ToneShares>;
  /** Compares the negative shares. */
  readonly negative: Comparison;
}

/** The sentiment page. Tone comes from an engine that is not calibrated: say so beside every figure. */
export interface SentimentView {
  readonly calibrated: false;
  readonly themes: readonly ToneView[];
  /** Every question with a place to write, in definition order. */
  readonly questions: readonly ToneView[];
  /** Comparisons over which false discoveries are held. */
  readonly family: number;
}

/**
 * Tone by theme and by question. A text counts once; a person who wrote several counts several times, which the
 * intervals do not know: read them as those of texts, not of people.
 */
export function sentimentByTheme(
  questions: readonly Question[],
  employees: Side,
  consumers: Side,
): SentimentView {
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  const raw = (id: string, list: readonly Question[], scope: 'theme' | 'question') => ({
    id,
    scope,
    ...toneOf(`${scope}:${id}`, list, employees, consumers),
  });
  const writable = questions.filter((question) => {
    return (
      textsOf([question], employees).state !== 'not-asked' ||
      textsOf([question], consumers).state !== 'not-asked'
    );
  });
  const views = [
    ...themes.map((theme) =>
      raw(
        theme,
        questions.filter((question) => question.theme === theme),
        'theme',
      ),
    ),
    ...writable.map((question) => raw(question.id, [question], 'question')),
  ];
  const judged = withVerdicts(views.map(({ negative }) => negative));
  const finished = views.flatMap(({ negative, ...view }) => {
    const own = judged.comparisons.get(negative.id);
    return own === undefined ? [] : [{ ...view, negative: own }];
  });
  const strip = ({ id, employees: a, consumers: b, negative }: ToneView): ToneView => ({
    id,
    employees: a,
    consumers: b,
    negative,
  });
  return {
    calibrated: false,
    themes: finished.filter(({ scope }) => scope === 'theme').map(strip),
    questions: finished.filter(({ scope }) => scope === 'question').map(strip),
    family: judged.family,
  };
}

interface RawTone {
  readonly employees: Figure<ToneShares>;
  readonly consumers: Figure<ToneShares>;
  readonly negative: RawComparison;
}

function toneOf(name: string, questions: readonly Question[], employees: Side, consumers: Side): RawTone {
  const sides = [textsOf(questions, employees), textsOf(questions, consumers)] as const;
  const share = (polarity: Polarity) => (texts: Texts) => ({
    ...wilson(texts.tone[polarity], texts.texts),
    n: texts.texts,
    count: texts.tone[polarity],
  });
  const shares = (side: Figure<Texts>): Figure<ToneShares> =>
    mapFigure(side, (texts) => ({
      n: texts.texts,
      shares: {
        negative: share('negative')(texts),
        neutral: share('neutral')(texts),
        positive: share('positive')(texts),
      },
    }));
  const figures = [mapFigure(sides[0], share('negative')), mapFigure(sides[1], share('negative'))] as const;
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  const label = { question: name, item: null, measure: 'negative-share' } as const;
  const gap = a === null || b === null ? null : toneGap(a, b);
  return {
    employees: shares(sides[0]),
    consumers: shares(sides[1]),
    negative: comparison(label, figures, gap),
  };
}

function toneGap(a: Texts, b: Texts) {
  const counts = [a.tone.negative, a.texts, b.tone.negative, b.texts] as const;
  return gapOver(1, { ...newcombe(...counts), p: twoProportionTest(...counts).p });
}

/** A theme by how much each side writes about it. */
export interface LoudnessView {
  readonly theme: string;
  readonly employees: Figure<Loudness>;
  readonly consumers: Figure<Loudness>;
  /** Employees minus consumers, texts per person; null unless both are shown. */
  readonly gap: LoudnessGap | null;
  /** p after correction over the themes; null without a gap. */
  readonly corrected: number | null;
  /** The side that is silent where the other is loud: at most half as many texts per person, established. */
  readonly silent: 'employees' | 'consumers' | null;
}

/** How much each side writes, theme by theme, and where one is silent. Themes in order of first appearance. */
export function silence(questions: readonly Question[], employees: Side, consumers: Side): LoudnessView[] {
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  const raw = themes.map((theme) => {
    const list = questions.filter((question) => question.theme === theme);
    const [a, b] = [shownValue(textsOf(list, employees)), shownValue(textsOf(list, consumers))];
    const enough = a !== null && b !== null && Math.min(a.n, b.n) >= fewestToConclude;
    const figures = {
      employees: commentsPer100(list, employees),
      consumers: commentsPer100(list, consumers),
    };
    return { theme, ...figures, gap: enough ? compareLoudness(a, b) : null };
  });
  const judged = raw.filter(({ gap }) => gap !== null);
  const adjusted = benjaminiHochberg(judged.map(({ gap }) => gap?.p ?? 1));
  return raw.map((view) => {
    const at = judged.indexOf(view);
    const corrected = at < 0 ? null : (adjusted[at] ?? 1);
    return { ...view, corrected, silent: silentSide(view, corrected) };
  });
}

function silentSide(
  view: Pick<LoudnessView, 'employees' | 'consumers'>,
  corrected: number | null,
): LoudnessView['silent'] {
  const [a, b] = [shownValue(view.employees), shownValue(view.consumers)];
  if (a === null || b === null || corrected === null || corrected > 0.05) return null;
  if (a.per100 * 2 <= b.per100) return 'employees';
  return b.per100 * 2 <= a.per100 ? 'consumers' : null;
}
