import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import { type BarLine, barGroups, type Drawing } from '@miroir/ui/layout';
import type { Basis, Gap } from '../../contract/figure.ts';
import type { RatingAgainstTone } from '../../contract/sentiment.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling, Words } from '../value/telling.ts';
import { quoted, saidOf, sideName } from '../words/names.ts';
import { againstToneSentence } from './against-sentence.ts';

/** Where a side rates a thing one way and writes of its theme the other way; null where it does nowhere. */
export function againstFigure(
  telling: Telling,
  rows: readonly RatingAgainstTone[],
  basis: Basis,
): FigureValue | null {
  if (rows.length === 0) return null;
  const { i18n, format } = telling;
  return {
    id: 'rating-against-tone',
    heading: i18n._(msg`Là où notes et commentaires ne semblent pas d’accord`),
    sentence: rows.map((row) => againstToneSentence(i18n, row, format)).join(' '),
    say: null,
    table: againstTable(telling, rows),
    notes: figureNotes(telling, basis, againstMethod(telling)),
    method: 'sentiment',
    marks: (width) => againstMarks(telling, rows, width),
  };
}

function againstMethod({ i18n }: Words): string {
  return i18n._(
    msg`Dit quand tout l’intervalle à 95 % des réponses favorables est d’un côté du milieu et que les textes du même thème penchent de l’autre, sans que leurs intervalles se touchent.`,
  );
}

/** Three bars a disagreement, on one scale of a hundred: favourable answers, then positive and negative texts. */
function againstMarks(told: Words, rows: readonly RatingAgainstTone[], width: number): Drawing {
  const { i18n } = told;
  const groups = audiences.flatMap((side) => {
    const own = rows.filter((row) => row.side === side);
    const lines = own.flatMap((row) => linesOf(told, row));
    return own.length === 0 ? [] : [{ side, name: sideName(i18n, side), lines }];
  });
  return barGroups(groups, width);
}

function linesOf({ i18n, format }: Words, row: RatingAgainstTone): BarLine[] {
  const line = (what: string, { value }: Gap): BarLine => {
    const label = saidOf(i18n, quoted(i18n, row.label), what);
    const text = format.percent(value);
    return { label, bar: { side: row.side, value, max: 100, text, name: label, rest: true }, absence: null };
  };
  return [
    line(i18n._(msg`réponses favorables`), row.favourable),
    line(i18n._(msg`textes positifs du thème`), row.positive),
    line(i18n._(msg`textes négatifs du thème`), row.negative),
  ];
}

function againstTable({ i18n, format }: Words, rows: readonly RatingAgainstTone[]): DataTable {
  const from = i18n._(msg`de (95 %)`);
  const to = i18n._(msg`à (95 %)`);
  const share = (key: string, label: string): DataTable['columns'] => [
    { key, label, numeric: true },
    { key: `${key}-low`, label: from, numeric: true },
    { key: `${key}-high`, label: to, numeric: true },
  ];
  const cells = (key: string, { value, low, high }: Gap): Record<string, Cell> => ({
    [key]: number(value, format.percent(value)),
    [`${key}-low`]: number(low, format.percent(low)),
    [`${key}-high`]: number(high, format.percent(high)),
  });
  return {
    caption: i18n._(msg`Notes et ton du même thème`),
    columns: [
      { key: 'side', label: i18n._(msg`Côté`) },
      { key: 'question', label: i18n._(msg`Question`) },
      ...share('favourable', i18n._(msg`réponses favorables`)),
      { key: 'n', label: i18n._(msg`n`), numeric: true },
      ...share('positive', i18n._(msg`textes positifs du thème`)),
      ...share('negative', i18n._(msg`textes négatifs du thème`)),
      { key: 'texts', label: i18n._(msg`Textes`), numeric: true },
      { key: 'calibrated', label: i18n._(msg`Ton étalonné`) },
    ],
    rows: rows.map((row) => ({
      id: `${row.side}/${row.question}`,
      cells: {
        side: words(sideName(i18n, row.side)),
        question: words(row.label),
        ...cells('favourable', row.favourable),
        n: number(row.favourable.n, format.count(row.favourable.n)),
        ...cells('positive', row.positive),
        ...cells('negative', row.negative),
        texts: number(row.texts, format.count(row.texts)),
        calibrated: words(row.calibrated ? i18n._(msg`oui`) : i18n._(msg`non`)),
      },
    })),
  };
}
