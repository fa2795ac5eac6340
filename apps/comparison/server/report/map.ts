import { type Audience, audiences } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import type { CohortFigure } from '../../contract/figure.ts';
import type { MapRow, MapView, Outlier } from '../../contract/map.ts';
import { isEstablished } from '../../figures/rows/established.ts';
import type { Told } from './analysis.ts';
import { expectationsOf } from './expectations.ts';
import { cohortFigures, figuresByCohort } from './within.ts';

/** Every question by every cohort of both sides, or those of one theme; the families stay the whole campaign's. */
export function mapOf(told: Told): MapView {
  const { campaign, data, texts, filters } = told;
  const within = told.within();
  const asked = campaign.questions.filter(
    (question) => !isOpenText(question) && (filters.theme === null || question.theme === filters.theme),
  );
  // All at once: the rest of each side is then summed once a cohort.
  for (const side of audiences) figuresByCohort(told, side, asked);
  const lines = asked.flatMap((question) => linesOf(told, question));
  const cohorts = (side: Audience) =>
    data[side].snapshot.body.cohorts.map(({ id }) => ({ id, label: texts.cohort(side, id) }));
  const view = { cohorts: { employees: cohorts('employees'), consumers: cohorts('consumers') } };
  const outliers = lines.flatMap((line) => outliersOf(line, view));
  return {
    ...view,
    basis: expectationsOf(told).basis,
    rows: lines
      .filter(({ leads, cells }) => leads || audiences.some((side) => cells[side].some(departs)))
      .sort((a, b) => b.row.surest - a.row.surest || b.row.width - a.row.width),
    outliers: outliers.sort((a, b) => b.cell.within.surest - a.cell.within.surest),
    family: { employees: within.employees.size, consumers: within.consumers.size },
  };
}

interface Line extends MapRow {
  /** Whether it is what its question is first compared on. */
  readonly leads: boolean;
}

function linesOf(told: Told, question: Question): Line[] {
  const rows = told.rows.filter((row) => row.question === question.id);
  const headline = told.page.questions.find((view) => view.question === question.id)?.headline;
  const [employees, consumers] = audiences.map((side) => cohortFigures(told, side, question));
  const cell = (list: typeof employees, index: number) =>
    (list ?? []).map(
      ({ figures }) => figures[index] ?? { figure: { state: 'not-asked' as const }, within: null },
    );
  return rows.map((row, index) => ({
    row,
    leads: row.id === headline?.id,
    cells: { employees: cell(employees, index), consumers: cell(consumers, index) },
  }));
}

/** Whether a cohort departs from the rest of its side, beyond doubt. */
function departs(cell: CohortFigure): cell is Outlier['cell'] {
  return cell.within !== null && isEstablished(cell.within);
}

function outliersOf({ row, cells }: MapRow, { cohorts }: Pick<MapView, 'cohorts'>): Outlier[] {
  return audiences.flatMap((side) =>
    cells[side].flatMap((cell, index): Outlier[] =>
      departs(cell) ? [{ side, cohort: cohorts[side][index]?.label ?? '', row, cell }] : [],
    ),
  );
}
