import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import { type Drawing, paragraph, scaleTicks, stacked, type TrendSpec, trend } from '@miroir/ui/layout';
import type { TrendLine, TrendPoint } from '../../contract/trend.ts';
import { fullTitle } from '../rows/full-title.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** Height of one line's picture, pixels. */
export const trendHeight = 260;

/** The names of moments: their day, with the hour where two of them are on one; and their round, where it changes. */
export function momentNames({ i18n, format }: Words, points: readonly TrendPoint[]): string[] {
  const rounds = new Set(points.map(({ round }) => round)).size > 1;
  const days = points.map(({ at }) => format.shortDate(at));
  return points.map(({ at, round }, index) => {
    const alone = days.filter((day) => day === days[index]).length === 1;
    const day = alone ? format.shortDate(at) : format.shortDateTime(at);
    return rounds ? i18n._(msg`m. ${round}, ${day}`) : day;
  });
}

/** One question over time, both sides on the question's own scale. */
export function trendSpec(words: Words, { row, points }: TrendLine): TrendSpec {
  const side = (audience: Audience) => ({
    name: sideName(words.i18n, audience),
    figures: points.map(({ figures }) => {
      const figure = figures[audience];
      return figure.state === 'shown' ? figure : null;
    }),
    joined: points.map(({ joined }) => joined[audience]),
  });
  return {
    moments: momentNames(words, points),
    sides: { employees: side('employees'), consumers: side('consumers') },
    domain: row.scale,
    ticks: scaleTicks(row.scale),
    format: (value) => words.format.figure(value, row.unit),
  };
}

/** Every line one under the other, each under its question. */
export function trendMarks(words: Words, lines: readonly TrendLine[], width: number): Drawing {
  const drawings = lines.flatMap((line) => {
    const title = paragraph(fullTitle(words.i18n, line.row), {
      x: 0,
      y: 0,
      width,
      size: 16,
      ink: 'ink',
      family: 'serif',
    });
    return [
      { width, height: title.height, marks: title.marks },
      trend(trendSpec(words, line), { width, height: trendHeight }),
    ];
  });
  return stacked(drawings, 10);
}

/** Whether a side has fewer than two moments to join. */
export function isAlone({ points }: TrendLine): boolean {
  return audiences.every(
    (side) => points.filter(({ figures }) => figures[side].state === 'shown').length < 2,
  );
}
