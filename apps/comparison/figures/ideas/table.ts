import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { IdeasOverview, IdeaView, ThemeSideView } from '../../contract/ideas.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Telling, Words } from '../value/telling.ts';
import type { Formats } from '../words/format.ts';
import { sideName } from '../words/names.ts';
import { ideaTitle, reacted, skillName } from './words.ts';

const nothing = words('—');
const cellOf = (value: number | null, written: (value: number) => string): Cell =>
  value === null ? nothing : number(value, written(value));

/** Both spaces, theme by theme. */
export function themesTable(telling: Telling, { themes }: IdeasOverview): DataTable {
  const { i18n, format, frame } = telling;
  const titles = new Map(frame.themes.map(({ id, title }) => [id, title]));
  return {
    caption: i18n._(msg`Idées et avis, par thème`),
    columns: [
      { key: 'theme', label: i18n._(msg`Thème`) },
      ...audiences.flatMap((side) => {
        const name = sideName(i18n, side);
        return [
          { key: `${side}-ideas`, label: `${name} · ${i18n._(msg`Idées`)}`, numeric: true },
          { key: `${side}-comments`, label: i18n._(msg`Commentaires`), numeric: true },
          { key: `${side}-additions`, label: i18n._(msg`Ajouts`), numeric: true },
          { key: `${side}-n`, label: i18n._(msg`Avis de ceux qui ont réagi`), numeric: true },
          { key: `${side}-agree`, label: i18n._(msg`D’accord, en %`), numeric: true },
          { key: `${side}-low`, label: i18n._(msg`de (95 %)`), numeric: true },
          { key: `${side}-high`, label: i18n._(msg`à (95 %)`), numeric: true },
          { key: `${side}-skills`, label: i18n._(msg`Aide offerte`) },
        ];
      }),
    ],
    rows: themes.map(({ id, sides }) => ({
      id,
      cells: {
        theme: words(titles.get(id) ?? id),
        ...Object.fromEntries(
          audiences.flatMap((side) =>
            Object.entries(themeCells({ i18n, format }, sides[side])).map(([key, cell]) => [
              `${side}-${key}`,
              cell,
            ]),
          ),
        ),
      },
    })),
  };
}

function themeCells({ i18n, format }: Words, told: ThemeSideView | null): Record<string, Cell> {
  const { counts = null, agreement = null, skills = [] } = told ?? {};
  return {
    ideas: cellOf(told?.ideas ?? null, format.count),
    comments: cellOf(told?.comments ?? null, format.count),
    additions: cellOf(told?.additions ?? null, format.count),
    n: cellOf(counts === null ? null : reacted(counts), format.count),
    agree: cellOf(agreement?.value ?? null, format.tenth),
    low: cellOf(agreement?.low ?? null, format.tenth),
    high: cellOf(agreement?.high ?? null, format.tenth),
    skills: words(
      skills.length === 0
        ? '—'
        : skills.map(({ skill, count }) => `${skillName(i18n, skill)} (${format.count(count)})`).join(', '),
    ),
  };
}

/** Ideas one by one, with what those who reacted said. */
export function ideasTable(i18n: I18n, ideas: readonly IdeaView[], format: Formats): DataTable {
  return {
    caption: i18n._(msg`Idées, par ceux qui ont réagi`),
    columns: [
      { key: 'idea', label: i18n._(msg`Idée`) },
      { key: 'side', label: i18n._(msg`Côté`) },
      { key: 'n', label: i18n._(msg`Ont réagi`), numeric: true },
      { key: 'agree', label: i18n._(msg`D’accord`), numeric: true },
      { key: 'disagree', label: i18n._(msg`Pas d’accord`), numeric: true },
      { key: 'unsure', label: i18n._(msg`Ne savent pas`), numeric: true },
      { key: 'share', label: i18n._(msg`D’accord, en %`), numeric: true },
      { key: 'low', label: i18n._(msg`de (95 %)`), numeric: true },
      { key: 'high', label: i18n._(msg`à (95 %)`), numeric: true },
      { key: 'place', label: i18n._(msg`Où`) },
    ],
    rows: ideas.map((idea) => {
      const { id, side, counts, agreement } = idea;
      return {
        id,
        cells: {
          idea: words(ideaTitle(i18n, idea)),
          side: words(sideName(i18n, side)),
          n: cellOf(counts === null ? null : reacted(counts), format.count),
          agree: cellOf(counts?.agree ?? null, format.count),
          disagree: cellOf(counts?.disagree ?? null, format.count),
          unsure: cellOf(counts?.unsure ?? null, format.count),
          share: cellOf(agreement?.value ?? null, format.tenth),
          low: cellOf(agreement?.low ?? null, format.tenth),
          high: cellOf(agreement?.high ?? null, format.tenth),
          place: words(placeName(i18n, idea)),
        },
      };
    }),
  };
}

/** Where an idea was had. */
export function placeName(i18n: I18n, { place, side }: Pick<IdeaView, 'place' | 'side'>): string {
  if (place === 'both') return i18n._(msg`des deux côtés`);
  return side === 'employees' ? i18n._(msg`dedans seulement`) : i18n._(msg`dehors seulement`);
}
