import { audiences } from '@miroir/basics';
import type { RoundLine, TrendLine, TrendView } from '../../../contract/trend.ts';
import { comparisonValues } from './comparison-values.ts';
import { roundOfKey } from './round-of-key.ts';
import { countRow, figureRow, gapRow, type ValueRow } from './value-row.ts';

/** Every question of several rounds, round by round: the last publication of each. */
export function roundValues({ row, points }: RoundLine): ValueRow[] {
  const { question, theme, id, measure, unit, label } = row;
  const subject = { figure: 'rounds', question, theme, part: id, label };
  return points.flatMap(({ key, figures, otherShape, reworded, joined }) => {
    const about = { ...subject, release: key, round: roundOfKey(key) };
    return audiences.flatMap((side) => {
      const value = figureRow(about, { side, measure, unit }, figures[side]);
      const other = otherShape?.[side] ?? false;
      const isCut = (reworded?.[side].length ?? 0) > 0;
      const reason = other ? 'other-question' : isCut ? 'reworded' : joined[side] ? 'same-question' : null;
      return [{ ...value, ...(other ? { state: 'not-comparable' } : {}), reason: value.reason ?? reason }];
    });
  });
}

/** Each followed question at each publication, then how each side moved since the one compared with, and what changed since. */
export function trendValues({ lines, since }: TrendView): ValueRow[] {
  const changed = since?.changes ?? [];
  return [
    ...lines.flatMap(lineValues),
    ...changed.flatMap(({ row, was }) => [
      ...comparisonValues('changes', was, since?.from.key),
      ...comparisonValues('changes', row),
    ]),
  ];
}

function lineValues({ row, points, moves }: TrendLine): ValueRow[] {
  const { question, theme, id, measure, unit } = row;
  const subject = { figure: 'trend', question, theme, part: id };
  return [
    ...points.flatMap(({ key, at, round, serials, figures }) => {
      const about = { ...subject, release: key, round: roundOfKey(key), label: at };
      return audiences.flatMap((side) => [
        countRow(about, { side, measure: 'round', unit: 'number' }, round),
        countRow(about, { side, measure: 'publication', unit: 'number' }, serials[side]),
        figureRow(about, { side, measure, unit }, figures[side]),
      ]);
    }),
    ...audiences.flatMap((side): ValueRow[] => {
      const move = moves?.[side];
      if (!move) return [];
      const { change: gap, verdict } = move;
      const told = gapRow(
        { ...subject, label: row.label },
        { measure: 'moved-since', unit },
        { gap, verdict },
      );
      return [{ ...told, side }];
    }),
  ];
}
