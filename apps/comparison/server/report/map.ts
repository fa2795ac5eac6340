import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { MapRow, MapView, Outlier } from '../../contract/map.ts';
import type { Told } from './analysis.ts';
import { expectationsOf } from './expectations.ts';
import { bySurest, bySurestDeparture, most, type ThemeLines } from './map-lines.ts';
import { withinFamily } from './within.ts';

/** Every question by every cohort of both sides, or those of one theme; the families stay the whole campaign's. */
export function mapOf(told: Told): MapView {
  const { data, texts, filters } = told;
  const themes = [...told.map.of(told)].flatMap(([theme, lines]) =>
    filters.theme === null || filters.theme === theme ? [lines] : [],
  );
  const rows = new Map(told.rows.map((row) => [row.id, row]));
  const cohorts = (side: Audience) =>
    data[side].snapshot.body.cohorts.map(({ id }) => ({ id, label: texts.cohort(side, id) }));
  const view = { cohorts: { employees: cohorts('employees'), consumers: cohorts('consumers') } };
  const lines = linesOf(themes, rows);
  return {
    ...view,
    basis: expectationsOf(told).basis,
    ...lines,
    ...departuresOf(themes, rows, view),
    family: withinFamily(told),
  };
}

type Rows = ReadonlyMap<string, ComparisonRow>;

function linesOf(themes: readonly ThemeLines[], rows: Rows): Pick<MapView, 'rows' | 'linesLeft'> {
  const others = themes
    .flatMap((theme) => theme.others)
    .sort(bySurest)
    .slice(0, most.others);
  const found = themes.reduce((sum, { othersFound }) => sum + othersFound, 0);
  const lines = [...themes.flatMap(({ leads }) => leads), ...others].sort(bySurest);
  return {
    rows: lines.flatMap(({ id, cells }): MapRow[] => {
      const row = rows.get(id);
      return row ? [{ row, cells }] : [];
    }),
    linesLeft: found - others.length,
  };
}

function departuresOf(
  themes: readonly ThemeLines[],
  rows: Rows,
  { cohorts }: Pick<MapView, 'cohorts'>,
): Pick<MapView, 'outliers' | 'departures'> {
  const surest = themes
    .flatMap(({ departures }) => departures)
    .sort(bySurestDeparture)
    .slice(0, most.departures);
  const [first] = surest;
  const countOf = (key: string) => themes.reduce((sum, { found }) => sum + (found.get(key) ?? 0), 0);
  const keys = audiences.flatMap((side) => cohorts[side].map((_, index) => `${side}/${index}`));
  return {
    outliers: surest.flatMap(({ side, cohort, line, cell }): Outlier[] => {
      const row = rows.get(line);
      return row ? [{ side, cohort: cohorts[side][cohort]?.label ?? '', row, cell }] : [];
    }),
    departures: {
      all: keys.reduce((sum, key) => sum + countOf(key), 0),
      ofFirst: first ? countOf(`${first.side}/${first.cohort}`) : 0,
    },
  };
}
