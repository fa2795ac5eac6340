import { type Audience, audiences } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import { leastEffect, type PageView } from '@miroir/insight';
import type { CohortFigure, Pair } from '../../contract/figure.ts';
import type { MapPlace, MapRow, Outlier } from '../../contract/map.ts';
import { departure } from '../../figures/cohorts/departure.ts';
import { packPlaces } from '../../figures/map/places.ts';
import { figuresByCohort, type WithinSides } from './within.ts';

/** Both whole sides, compared. */
interface WholeSides extends WithinSides {
  readonly page: PageView;
}

/** A line of the map in no language yet. */
export interface MapLine {
  /** Of its comparison. */
  readonly id: string;
  readonly surest: number;
  readonly width: number;
  readonly cells: MapRow['cells'];
}

/** A cohort that departs on a line, in no language yet. */
export interface Departure {
  readonly side: Audience;
  /** Place among the cohorts of its side. */
  readonly cohort: number;
  readonly line: string;
  readonly cell: Outlier['cell'];
}

/** What one theme gives to the map: every question's first line, and of what departs the surest. */
export interface ThemeLines {
  readonly leads: MapLine[];
  others: MapLine[];
  /** Other lines on which a cohort departs, kept or not. */
  othersFound: number;
  departures: Departure[];
  /** Departures by side and cohort, kept or not. */
  readonly found: Map<string, number>;
}

/** Most lines beside the first of each question, and most departures: a reader goes through no more. */
export const most = { others: 40, departures: 60 } as const;

/**
 * The lines of the map of two publications, by theme. Each cohort of each question is set against the rest of its side,
 * seconds of work where there are many: it is done a question at a time, ahead of its readers, and what a page can show is kept.
 */
export interface MapLines {
  /** Does one question more; false when all are done. */
  step(whole: WholeSides): boolean;
  /** All of them; does what is left. */
  of(whole: WholeSides): ReadonlyMap<string, ThemeLines>;
}

/** Makes the lines of two publications, none done yet. */
export function createMapLines(): MapLines {
  const themes = new Map<string, ThemeLines>();
  let done = 0;
  const step = (whole: WholeSides): boolean => {
    const question = whole.campaign.questions[done];
    if (question === undefined) return false;
    const theme = themes.get(question.theme) ?? nothingYet();
    themes.set(question.theme, theme);
    if (!isOpenText(question)) addQuestion(theme, whole, question);
    done += 1;
    return true;
  };
  return {
    step,
    of(whole) {
      while (step(whole));
      return themes;
    },
  };
}

function nothingYet(): ThemeLines {
  return { leads: [], others: [], othersFound: 0, departures: [], found: new Map() };
}

/** Lines, the surest gap first; widths tell equals apart. */
export function bySurest(a: MapLine, b: MapLine): number {
  return b.surest - a.surest || b.width - a.width;
}

/** Departures, the surest first. */
export function bySurestDeparture(a: Departure, b: Departure): number {
  return b.cell.within.surest - a.cell.within.surest;
}

function addQuestion(theme: ThemeLines, whole: WholeSides, question: Question): void {
  const view = whole.page.questions.find((each) => each.question === question.id);
  const figures = {
    employees: figuresByCohort(whole, 'employees', question),
    consumers: figuresByCohort(whole, 'consumers', question),
  };
  for (const [index, comparison] of (view?.comparisons ?? []).entries()) {
    const cells = { employees: at(figures.employees, index), consumers: at(figures.consumers, index) };
    const parted = departuresOn(comparison.id, cells);
    const line: MapLine = {
      id: comparison.id,
      surest: leastEffect(comparison),
      width: comparison.gap ? Math.abs(comparison.gap.relative.estimate) : -1,
      cells: {
        employees: packPlaces(cells.employees.map(placeOf)),
        consumers: packPlaces(cells.consumers.map(placeOf)),
      },
    };
    if (comparison.id === view?.headline?.id) theme.leads.push(line);
    else if (parted.length > 0) {
      theme.othersFound += 1;
      theme.others = [...theme.others, line].sort(bySurest).slice(0, most.others);
    }
    for (const { side, cohort } of parted) {
      const key = `${side}/${cohort}`;
      theme.found.set(key, (theme.found.get(key) ?? 0) + 1);
    }
    theme.departures = [...theme.departures, ...parted].sort(bySurestDeparture).slice(0, most.departures);
  }
}

const notAsked: CohortFigure = { figure: { state: 'not-asked' }, within: null };

function at(figures: readonly (readonly CohortFigure[])[], index: number): CohortFigure[] {
  return figures.map((own) => own[index] ?? notAsked);
}

function departuresOn(line: string, cells: Pair<readonly CohortFigure[]>): Departure[] {
  return audiences.flatMap((side) =>
    cells[side].flatMap((cell, cohort): Departure[] => (departs(cell) ? [{ side, cohort, line, cell }] : [])),
  );
}

/** Whether a cohort departs from the rest of its side, beyond doubt. */
function departs(cell: CohortFigure): cell is Outlier['cell'] {
  return departure(cell) !== null;
}

function placeOf(cell: CohortFigure): MapPlace {
  const { figure, within } = cell;
  return {
    figure,
    gap: within?.gap.value ?? null,
    verdict: within?.verdict ?? null,
    departs: departure(cell),
  };
}
