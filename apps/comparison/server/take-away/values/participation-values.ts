import { audiences } from '@miroir/basics';
import type { ParticipationView } from '../../../contract/participation.ts';
import { countRow, type ValueRow } from './value-row.ts';

/** Who took part, step by step, day by day and cohort by cohort. */
export function participationValues(view: ParticipationView): ValueRow[] {
  return audiences.flatMap((side) => [
    ...view.funnels[side].flatMap(({ step, count, share }) => {
      const subject = { figure: 'funnel', part: step, label: step };
      return [
        countRow(subject, { side, measure: 'people', unit: 'people' }, count),
        countRow(subject, { side, measure: 'share-of-invited', unit: 'percent' }, share),
      ];
    }),
    countRow(
      { figure: 'funnel', part: 'left', label: 'left' },
      { side, measure: 'people', unit: 'people' },
      view.left[side].people,
    ),
    countRow(
      { figure: 'funnel', part: 'whole-only', label: 'whole-only' },
      { side, measure: 'people', unit: 'people' },
      view.wholeOnly[side],
    ),
    countRow(
      { figure: 'funnel', part: 'replacements', label: 'replacements' },
      { side, measure: 'accesses', unit: 'accesses' },
      view.replacements[side],
    ),
    ...view.days[side].map(({ day, count }) =>
      countRow(
        { figure: `days-${side}`, part: day, label: day },
        { side, measure: view.daysCount[side], unit: 'people' },
        count,
      ),
    ),
    ...view.cohorts[side].flatMap(({ id, label, headcount, opened, n, rate }) => {
      const subject = { figure: `turnout-${side}`, cohort: id, label };
      const elsewhere = headcount === null || n === null ? null : Math.max(0, headcount - n);
      return [
        countRow(subject, { side, measure: 'on-list', unit: 'people' }, headcount),
        countRow(subject, { side, measure: 'opened', unit: 'people' }, opened),
        countRow(subject, { side, measure: 'people', unit: 'people' }, n),
        countRow(subject, { side, measure: 'without-figure-here', unit: 'people' }, elsewhere),
        countRow(subject, { side, measure: 'share-of-list', unit: 'percent' }, rate),
      ];
    }),
    ...view.themes.map(({ theme, title, answered }) =>
      countRow(
        { figure: 'answered', theme, label: title },
        { side, measure: 'answered', unit: 'percent' },
        answered[side],
      ),
    ),
  ]);
}
