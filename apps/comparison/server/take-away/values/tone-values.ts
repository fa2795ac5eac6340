import { type Audience, audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../../contract/figure.ts';
import type { SentimentView } from '../../../contract/sentiment.ts';
import { readingsOf } from '../../../contract/tone-readings.ts';
import { countRow, figureRow, gapRow, type Subject, type ValueRow } from './value-row.ts';

/** Every value of the sentiment page. */
export function toneValues(view: SentimentView): ValueRow[] {
  return [
    ...figureValues('tone-by-theme', view.themes),
    ...figureValues('tone-by-question', view.questions),
    ...audiences.flatMap((side) =>
      view.heat[side].flatMap(({ cohort, label, cells }) =>
        cells.map((cell, index) => {
          const theme = view.themes[index]?.id ?? String(index);
          const subject = { figure: `tone-by-cohort-${side}`, theme, cohort, label };
          return figureRow(subject, { side, measure: 'negative', unit: 'percent' }, cell);
        }),
      ),
    ),
  ];
}

function figureValues(figure: string, rows: readonly ToneRow[]): ValueRow[] {
  const total = { figure, part: 'total', label: 'total' };
  return [
    ...rows.flatMap((row) => toneRowValues(figure, row)),
    ...audiences.flatMap((side) =>
      readingRows(total, side, readingsOf(rows.map(({ tones }) => tones[side]))),
    ),
  ];
}

/** Every value of the tone of one subject. */
export function toneRowValues(figure: string, row: ToneRow): ValueRow[] {
  const { id, theme, label, tones, gap } = row;
  // A theme's own tone is of no single question.
  const told = id === theme ? { figure, theme, label } : { figure, theme, label, question: id };
  return [
    ...audiences.flatMap((side) => [
      ...(['negative', 'neutral', 'positive'] as const).map((polarity) =>
        toneValue(told, { side, tone: tones[side], polarity }),
      ),
      ...readingRows(told, side, readingsOf([tones[side]])),
    ]),
    gapRow(told, { measure: 'negative', unit: 'percent' }, { gap, verdict: rawVerdict(row) }),
    ...peopleValues(told, row),
  ];
}

/** Nothing is concluded from what the engine alone read, also where people's reading concludes something. */
function rawVerdict({ calibrated, verdict }: ToneRow): ToneRow['verdict'] {
  return calibrated === null ? verdict : 'uncalibrated';
}

/** What people would read, where they read enough: `n` of the comments. */
function peopleValues(subject: Subject, { people, calibrated, verdict }: ToneRow): ValueRow[] {
  const shares = audiences.flatMap((side) => {
    const tone = people[side];
    if (tone === null) return [];
    const aside = { side, measure: 'set-aside', unit: 'percent' };
    return [
      ...(['negative', 'neutral', 'positive'] as const).map((polarity) =>
        figureRow(
          subject,
          { side, measure: `${polarity}-calibrated`, unit: 'percent' },
          { state: 'shown', ...tone[polarity], n: tone.labels },
        ),
      ),
      countRow(subject, aside, tone.aside),
    ];
  });
  if (calibrated === null) return shares;
  const measured = { measure: 'negative-calibrated', unit: 'percent' };
  const correction = { side: 'difference' as const, measure: 'correction', unit: 'percent' };
  return [
    ...shares,
    gapRow(subject, measured, { gap: calibrated, verdict }),
    countRow(subject, correction, calibrated.correction),
  ];
}

/** What was read and what was not: two counts of what was written, told also where there is too little for a tone. */
function readingRows(subject: Subject, side: Audience, readings: ReturnType<typeof readingsOf>): ValueRow[] {
  return [
    countRow(subject, { side, measure: 'read', unit: 'comments' }, readings?.n ?? null),
    countRow(subject, { side, measure: 'unread', unit: 'comments' }, readings?.unread ?? null),
  ];
}

interface Counted {
  readonly side: Audience;
  readonly tone: Tone;
  readonly polarity: 'negative' | 'neutral' | 'positive';
}

/** One tone among the comments that were read, `n` of them. */
function toneValue(subject: Subject, { side, tone, polarity }: Counted): ValueRow {
  const measured = { side, measure: polarity, unit: 'comments' };
  if (tone.state !== 'shown') return figureRow(subject, measured, tone);
  return { ...countRow(subject, measured, tone[polarity]), n: tone.n };
}
