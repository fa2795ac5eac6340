import { msg } from '@lingui/core/macro';
import { type Drawing, type HeatCell, heat } from '@miroir/ui/layout';
import type { Figure } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import { absenceOf } from '../value/absence.ts';
import type { Telling } from '../value/telling.ts';

/** Ends of the scale of lightness, in per cent, the same for both sides. */
export const heatScale = [10, 70] as const;

/** One cell: its share and its n, or why there is none. */
export function heatCell(telling: Telling, figure: Figure): HeatCell {
  const absence = absenceOf(telling, figure);
  if (absence || figure.state !== 'shown') return absence ?? { state: 'not-asked', text: '' };
  const { i18n, format } = telling;
  const n = format.count(figure.n);
  return {
    state: 'shown',
    value: figure.value,
    text: format.percent(figure.value),
    under: i18n._(msg`n = ${n}`),
  };
}

/** Negative share by theme and cohort of one side. */
export function heatMarks(
  telling: Telling,
  cohorts: SentimentView['heat']['employees'],
  width: number,
): Drawing {
  const { themes } = telling.frame;
  return heat(
    {
      columns: cohorts.map(({ label }) => label),
      rows: themes.map(({ title }, index) => ({
        label: title,
        cells: cohorts.map(({ cells }) => heatCell(telling, cells[index] ?? { state: 'not-asked' })),
      })),
      scale: heatScale,
    },
    width,
  );
}
