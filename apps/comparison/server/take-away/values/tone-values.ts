import { type Audience, audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../../contract/figure.ts';
import type { SentimentView } from '../../../contract/sentiment.ts';
import { countRow, figureRow, gapRow, type Subject, shareRow, type ValueRow } from './value-row.ts';

/** The tone of every theme, every question and every cohort. */
export function toneValues(view: SentimentView): ValueRow[] {
  return [
    ...view.themes.flatMap((row) => toneRowValues('tone-by-theme', row)),
    ...view.questions.flatMap((row) => toneRowValues('tone-by-question', row)),
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

/** One subject: its comments by tone with their shares, and the gap in negative share. */
export function toneRowValues(figure: string, row: ToneRow): ValueRow[] {
  const { id, theme, label, tones, verdict, gap } = row;
  // A theme's own tone is of no single question.
  const told = id === theme ? { figure, theme, label } : { figure, theme, label, question: id };
  return [
    ...audiences.flatMap((side) =>
      (['negative', 'neutral', 'positive', 'unread'] as const).map((polarity) =>
        toneValue(told, { side, tone: tones[side], polarity }),
      ),
    ),
    ...audiences.flatMap((side) => toneShares(told, side, tones[side])),
    gapRow(told, { measure: 'negative', unit: 'percent' }, { gap, verdict }),
  ];
}

function toneValue(
  subject: Subject,
  {
    side,
    tone,
    polarity,
  }: {
    side: 'employees' | 'consumers';
    tone: Tone;
    polarity: 'negative' | 'neutral' | 'positive' | 'unread';
  },
): ValueRow {
  const measured = { side, measure: polarity, unit: 'comments' };
  // Those that were not read are counted, not shares of those that were: they stand where there is no tone, too.
  if (polarity === 'unread' && 'unread' in tone) return countRow(subject, measured, tone.unread);
  if (tone.state !== 'shown') return figureRow(subject, measured, tone);
  return { ...countRow(subject, measured, tone[polarity]), n: tone.n };
}

/** The share of those read, with its interval; nothing where there is no tone. */
function toneShares(subject: Subject, side: Audience, tone: Tone): ValueRow[] {
  if (tone.state !== 'shown') return [];
  return (['negative', 'neutral', 'positive'] as const).map((polarity) =>
    shareRow(
      subject,
      { side, measure: `${polarity}-share`, unit: 'percent' },
      { ...tone.shares[polarity], n: tone.n },
    ),
  );
}
