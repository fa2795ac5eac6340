import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ToneRow } from '../../contract/figure.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { sideName } from '../words/names.ts';
import { polarities } from './polarities.ts';

/** Whether people read enough of a subject's comments, on a side at least. */
export function isRead({ people }: ToneRow): boolean {
  return people.employees !== null || people.consumers !== null;
}

/** What people would read, side by side with what the engine read, and the gap with what few readings add to it. */
export function peopleColumns(i18n: I18n): DataTable['columns'] {
  const named = {
    negative: i18n._(msg`part négative selon des personnes`),
    neutral: i18n._(msg`part neutre ou partagée selon des personnes`),
    positive: i18n._(msg`part positive selon des personnes`),
  };
  const [from, to] = [i18n._(msg`de (95 %)`), i18n._(msg`à (95 %)`)];
  const numeric = true;
  return [
    ...audiences.flatMap((side) => {
      const name = sideName(i18n, side);
      return [
        ...polarities.flatMap((polarity) => [
          { key: `${side}-people-${polarity}`, label: `${name}, ${named[polarity]}`, numeric },
          { key: `${side}-people-${polarity}-low`, label: `${name}, ${from}`, numeric },
          { key: `${side}-people-${polarity}-high`, label: `${name}, ${to}`, numeric },
        ]),
        { key: `${side}-labels`, label: `${name}, ${i18n._(msg`relus`)}`, numeric },
        { key: `${side}-aside`, label: `${name}, ${i18n._(msg`part hors sujet ou illisible`)}`, numeric },
      ];
    }),
    { key: 'calibrated', label: i18n._(msg`Écart étalonné`), numeric },
    { key: 'calibrated-low', label: from, numeric },
    { key: 'calibrated-high', label: to, numeric },
    { key: 'correction', label: i18n._(msg`Part de l’étalonnage dans la variance`), numeric },
  ];
}

/** The cells of those columns. */
export function peopleCells({ people, calibrated }: ToneRow, format: Formats): Record<string, Cell> {
  const share = (value: number | undefined) => cell(value, (known) => format.percent(known));
  const points = (value: number | undefined) => cell(value, (known) => format.gap(known, 'percent'));
  const sides = audiences.map((side) => {
    const tone = people[side];
    const shares = polarities.flatMap((polarity) => {
      const key = `${side}-people-${polarity}`;
      const own = tone?.[polarity];
      return [
        [key, share(own?.value)],
        [`${key}-low`, share(own?.low)],
        [`${key}-high`, share(own?.high)],
      ] as const;
    });
    return {
      ...Object.fromEntries(shares),
      [`${side}-labels`]: cell(tone?.labels, format.count),
      [`${side}-aside`]: share(tone?.aside),
    };
  });
  return Object.assign({}, ...sides, {
    calibrated: points(calibrated?.value),
    'calibrated-low': points(calibrated?.low),
    'calibrated-high': points(calibrated?.high),
    correction: share(calibrated?.correction),
  });
}

function cell(value: number | undefined, write: (value: number) => string): Cell {
  return value === undefined ? words('—') : number(value, write(value));
}
