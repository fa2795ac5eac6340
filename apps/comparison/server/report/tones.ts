import type {
  CorrectedTone,
  Estimate,
  Interval,
  Loudness,
  Figure as RawFigure,
  ToneFigures,
  ToneView,
} from '@miroir/insight';
import { shownValue } from '@miroir/insight';
import type {
  CalibratedGap,
  Figure,
  Gap,
  PeopleTone,
  RowVerdict,
  Tone,
  ToneRow,
  VoiceRow,
} from '../../contract/figure.ts';
import type { Told } from './analysis.ts';
import { figureOf, rowVerdict, wholeVerdict } from './rows.ts';

/** Comments have their own threshold, and so their own reason for being masked. */
function masked<F extends { state: string; reason?: string }>(figure: F) {
  return figure.state === 'suppressed' && figure.reason === 'fewer-than-k'
    ? ({ state: 'suppressed', reason: 'fewer-comments' } as const)
    : null;
}

function toneOf({ shares: figure, readings }: ToneFigures): Tone {
  const value = shownValue(figure);
  const unread = shownValue(readings)?.unread ?? 0;
  if (value && figure.state !== 'too-few') {
    const { negative, neutral, positive } = value.shares;
    return {
      state: 'shown',
      negative: negative.count,
      neutral: neutral.count,
      positive: positive.count,
      n: value.n,
      unread,
    };
  }
  if (figure.state === 'too-few') return { state: 'too-few', n: figure.n, unread };
  if (figure.state === 'suppressed') return masked(figure) ?? { state: 'suppressed', reason: figure.reason };
  return { state: 'not-asked' };
}

/** What a row of tone is called, and whether its verdict may still change. */
type ToneWords = Pick<ToneRow, 'label' | 'theme' | 'provisional'>;

/** The tone of a theme or a question as a row. */
function toneRow(view: ToneView, { label, theme, provisional }: ToneWords): ToneRow {
  const { gap, verdict } = view;
  return {
    id: view.id,
    label,
    theme,
    tones: { employees: toneOf(view.employees), consumers: toneOf(view.consumers) },
    people: { employees: peopleTone(view.people.employees), consumers: peopleTone(view.people.consumers) },
    calibrated: calibratedGap(view.calibrated),
    gap: gap && percent(gap),
    verdict: toneVerdict(verdict),
    provisional,
  };
}

function percent({ estimate, low, high }: Interval): Gap {
  return { value: 100 * estimate, low: 100 * low, high: 100 * high };
}

function peopleTone(tone: CorrectedTone | null): PeopleTone | null {
  if (tone === null) return null;
  const { texts, labels, shares, offSubject, notReadable } = tone;
  const { negative, neutral, positive } = shares;
  return {
    texts,
    labels,
    negative: percent(negative),
    neutral: percent(neutral),
    positive: percent(positive),
    aside: 100 * (offSubject + notReadable),
  };
}

function calibratedGap(gap: ToneView['calibrated']): CalibratedGap | null {
  return gap && { ...percent(gap), correction: 100 * gap.correction };
}

function toneVerdict(verdict: ToneView['verdict']): RowVerdict {
  if (verdict === null) return 'not-comparable';
  return verdict.state === 'uncalibrated' || verdict.state === 'engines-differ'
    ? verdict.state
    : wholeVerdict(verdict);
}

/** Tone by theme, in the campaign's order. */
export function themeTones({ sentiment, texts, page }: Told): ToneRow[] {
  return sentiment.themes.map((view) =>
    toneRow(view, { label: texts.theme(view.id), theme: view.id, provisional: page.provisional }),
  );
}

/** Tone by question with a place to write. */
export function questionTones({ campaign, sentiment, texts, page }: Told): ToneRow[] {
  return sentiment.questions.map((view) => {
    const theme = campaign.questions.find(({ id }) => id === view.id)?.theme ?? '';
    return toneRow(view, { label: texts.label(view.id), theme, provisional: page.provisional });
  });
}

/** Negative share as a figure, for a table of cohorts. */
export function negativeShare(negative: RawFigure<Estimate>): Figure {
  return masked(negative) ?? figureOf(negative, 100);
}

/** How much each side writes, theme by theme. */
export function voiceRows({ loudness, texts, page }: Told): VoiceRow[] {
  return loudness.map((view) => ({
    theme: view.theme,
    title: texts.theme(view.theme),
    figures: { employees: per100(view.employees), consumers: per100(view.consumers) },
    comments: {
      employees: shownValue(view.employees)?.texts ?? null,
      consumers: shownValue(view.consumers)?.texts ?? null,
    },
    verdict: rowVerdict(view.verdict),
    provisional: page.provisional,
  }));
}

/** Comments for 100 people, drawn whatever their number: too few people to conclude from is said by the verdict. */
function per100(figure: RawFigure<Loudness>): Figure {
  const value = shownValue(figure);
  if (value === null) return masked(figure) ?? absent(figure);
  const { estimate, low, high, n } = value;
  return { state: 'shown', value: estimate, low, high, n };
}

function absent(figure: RawFigure<Loudness>): Figure {
  return figure.state === 'suppressed'
    ? { state: 'suppressed', reason: figure.reason }
    : { state: 'not-asked' };
}
