import { type Audience, audiences } from '@miroir/basics';
import {
  type Absence,
  type BarSpec,
  butterfly,
  type Drawing,
  paragraph,
  sideLegend,
  stacked,
} from '@miroir/ui/layout';
import type { Figure } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import { absenceOf } from '../value/absence.ts';
import type { Words } from '../value/telling.ts';
import { sideName, sideNames } from '../words/names.ts';
import { heardSaid } from './heard.ts';

/** One theme with a figure a side. */
export interface ThemeWings {
  readonly theme: string;
  readonly title: string;
  readonly figures: Readonly<Record<Audience, Figure>>;
}

export type WingUnit = 'count' | 'percent';

/** The end of the scale that both sides share. */
export function wingMax(wings: readonly ThemeWings[], unit: WingUnit): number {
  if (unit === 'percent') return 100;
  const values = wings.flatMap(({ figures }) =>
    audiences.map((side) => {
      const figure = figures[side];
      return figure.state === 'shown' ? figure.value : 0;
    }),
  );
  return Math.max(1, ...values);
}

/** One side of one theme: its bar, or why there is none. */
export function wing(
  words: Words,
  wings: ThemeWings,
  at: { readonly side: Audience; readonly max: number; readonly unit: WingUnit },
): BarSpec | Absence {
  const { side, max, unit } = at;
  const figure = wings.figures[side];
  if (figure.state !== 'shown') return absenceOf(words, figure) ?? { state: 'not-asked', text: '' };
  const { format, i18n } = words;
  return {
    side,
    value: figure.value,
    max,
    text: unit === 'percent' ? format.percent(figure.value) : format.count(figure.value),
    name: `${wings.title} · ${sideName(i18n, side)}`,
    mirrored: side === 'employees',
  };
}

/** Who is behind the figures, a line a side. */
export function heardMarks(
  words: Words,
  { basis, invited }: Pick<OverviewView, 'basis' | 'invited'>,
  width: number,
): Drawing {
  return stacked(
    audiences.map((side) => {
      const text = heardSaid(words, side, { n: basis.n[side], invited: invited[side] });
      const line = paragraph(text, { x: 0, y: 0, width, size: 13, ink: 'ink' });
      return { width, ...line };
    }),
  );
}

/** Two sides facing each other around the themes, employees left, on one scale. */
export function wingsMarks(
  words: Words,
  input: { readonly wings: readonly ThemeWings[]; readonly unit: WingUnit },
  width: number,
): Drawing {
  const { wings, unit } = input;
  const max = wingMax(wings, unit);
  const { i18n } = words;
  const rows = wings.map((each) => ({
    label: each.title,
    sides: {
      employees: wing(words, each, { side: 'employees', max, unit }),
      consumers: wing(words, each, { side: 'consumers', max, unit }),
    },
  }));
  const names = sideNames(i18n);
  const legend: Drawing = { width, height: 28, marks: sideLegend(names) };
  return stacked([legend, butterfly(rows, width)], 4);
}
