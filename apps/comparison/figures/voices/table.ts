import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { VoiceRow } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { absenceName, rowVerdictName, sideName } from '../words/names.ts';

/** Comments per 100 participants and their number, per theme and side. */
export function voiceTable(i18n: I18n, voices: readonly VoiceRow[], format: Formats): DataTable {
  return {
    caption: i18n._(msg`Commentaires pour 100 participants, par thème`),
    columns: [
      { key: 'theme', label: i18n._(msg`Thème`) },
      ...audiences.flatMap((side) => [
        { key: side, label: sideName(i18n, side), numeric: true },
        { key: `${side}-low`, label: i18n._(msg`de (95 %)`), numeric: true },
        { key: `${side}-high`, label: i18n._(msg`à (95 %)`), numeric: true },
        { key: `${side}-comments`, label: i18n._(msg`Commentaires`), numeric: true },
        { key: `${side}-n`, label: i18n._(msg`Participants`), numeric: true },
      ]),
      { key: 'verdict', label: i18n._(msg`Verdict`) },
    ],
    rows: voices.map((voice) => ({
      id: voice.theme,
      cells: {
        theme: words(voice.title),
        ...sideCells(i18n, voice, { side: 'employees', format }),
        ...sideCells(i18n, voice, { side: 'consumers', format }),
        verdict: words(rowVerdictName(i18n, voice)),
      },
    })),
  };
}

/** The same, under a row of everyone: who is behind the figures, and of how many people on a list. */
export function voicesOfAllTable(
  i18n: I18n,
  { voices, basis, invited }: Pick<OverviewView, 'voices' | 'basis' | 'invited'>,
  format: Formats,
): DataTable {
  const table = voiceTable(i18n, voices, format);
  const count = (value: number | null) => (value === null ? words('—') : number(value, format.count(value)));
  const listed = audiences.flatMap((side): [string, Cell][] => {
    const of = invited[side];
    const share = of ? (100 * basis.n[side]) / of : null;
    return [
      [`${side}-n`, count(basis.n[side])],
      [`${side}-list`, count(of)],
      [`${side}-share`, share === null ? words('—') : number(share, format.percent(share))],
    ];
  });
  const everyone = { theme: words(i18n._(msg`Ensemble`)), ...Object.fromEntries(listed) };
  const blank = Object.fromEntries(
    [...table.columns.map(({ key }) => key), ...listed.map(([key]) => key)].map((key) => [key, words('—')]),
  );
  return {
    ...table,
    columns: [
      ...table.columns,
      ...audiences.flatMap((side) => {
        const name = sideName(i18n, side);
        return [
          { key: `${side}-list`, label: `${name} · ${i18n._(msg`Personnes sur la liste`)}`, numeric: true },
          { key: `${side}-share`, label: `${name} · ${i18n._(msg`Part de la liste`)}`, numeric: true },
        ];
      }),
    ],
    rows: [
      { id: 'everyone', cells: { ...blank, ...everyone } },
      ...table.rows.map(({ id, cells }) => ({ id, cells: { ...blank, ...cells } })),
    ],
  };
}

function sideCells(
  i18n: I18n,
  voice: VoiceRow,
  options: { side: 'employees' | 'consumers'; format: Formats },
): Record<string, Cell> {
  const { side, format } = options;
  const figure = voice.figures[side];
  const comments = voice.comments[side];
  const shown = figure.state === 'shown';
  const cell = (value: number | null, written: (value: number) => string) =>
    value === null ? words('—') : number(value, written(value));
  return {
    [side]: shown
      ? cell(figure.value, format.tenth)
      : words(absenceName(i18n, figure, { format, only: null }) ?? ''),
    [`${side}-low`]: cell(shown ? figure.low : null, format.tenth),
    [`${side}-high`]: cell(shown ? figure.high : null, format.tenth),
    [`${side}-comments`]: cell(comments, format.count),
    [`${side}-n`]: cell(shown ? figure.n : null, format.count),
  };
}
