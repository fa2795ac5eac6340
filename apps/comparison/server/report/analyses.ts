import { audiences } from '@miroir/basics';
import type { Campaign, Questionnaire } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Analysis, analyse } from './analysis.ts';
import { publicationsBefore } from './earlier.ts';
import { type Families, makeFamilies } from './families.ts';
import { inSteps } from './gradual.ts';
import { keepLast } from './keep-last.ts';
import type { ReportFilters } from './side-of.ts';

/** What a page is made of besides its own figures: nothing, each cohort beside the rest of its side, or the whole map. */
export type Beside = 'nothing' | 'cohorts' | 'map';

/** Analyses, kept per publication of each side and per filter of cohorts. */
export interface Analyses {
  of(data: Pair<SideData>, filters: ReportFilters): Analysis;
  /**
   * Resolves when what these filters and such a page need of the families is made. It takes a second or two just after a
   * publication where there are 40 cohorts a side and 200 questions: whoever asks for it then waits, nobody else does.
   */
  ready(data: Pair<SideData>, filters: ReportFilters, beside: Beside): Promise<void>;
  /** Makes all of it ahead, once a publication, before anybody asks. */
  prepare(data: Pair<SideData>, isWanted: () => boolean): Promise<void>;
}

/** Analyses kept at once: everybody and three filters, each with the publication before. Each may hold several megabytes. */
const kept = 8;

/** Families of pairs kept at once: these publications, and those before them. */
const keptFamilies = 4;

const nothingChosen: ReportFilters = { theme: null, cohorts: { employees: [], consumers: [] } };

/** Makes the store of analyses, empty. */
export function createAnalyses(campaign: Campaign, questionnaires: Pair<Questionnaire>): Analyses {
  const analyses = new Map<string, Analysis>();
  const families = new Map<string, Families>();
  const hashesOf = ({ employees, consumers }: Pair<SideData>): string =>
    `${employees.snapshot.hash}/${consumers.snapshot.hash}`;

  const calibrationsOf = ({ employees, consumers }: Pair<SideData>): string =>
    `${employees.calibration?.hash ?? ''}/${consumers.calibration?.hash ?? ''}`;

  /** What is the same for all filters of two publications, made when first asked for. */
  const familiesOf = (data: Pair<SideData>): Families =>
    keepLast(families, { key: hashesOf(data), most: keptFamilies, make: () => makeFamilies(campaign, data) });

  async function ready(data: Pair<SideData>, filters: ReportFilters, beside: Beside): Promise<void> {
    const { pairs, within, cells, map } = familiesOf(data);
    if (looksAtPair(filters)) await inSteps(pairs.step);
    if (beside === 'nothing') return;
    for (const { step } of audiences.flatMap((side) => [within[side], cells[side]])) await inSteps(step);
    if (beside === 'map') await inSteps(() => map.step(of(data, nothingChosen)));
  }

  function of(data: Pair<SideData>, filters: ReportFilters): Analysis {
    const { employees, consumers } = filters.cohorts;
    const others = {
      again: (other: Pair<SideData>) => of(other, filters),
      ready: (other: Pair<SideData>) => ready(other, filters, 'nothing'),
    };
    const known = keepLast(analyses, {
      key: [hashesOf(data), calibrationsOf(data), employees.join('.'), consumers.join('.')].join('/'),
      most: kept,
      make: () => analyse({ campaign, questionnaires, data, filters, ...others, ...familiesOf(data) }),
    });
    // The heartbeats may be newer than the analysis; they take no part in it.
    return { ...known, filters, data, ...others };
  }

  return {
    of,
    ready,
    async prepare(data, isWanted) {
      const whole = of(data, nothingChosen);
      const { pairs, within, cells, map } = familiesOf(data);
      const before = publicationsBefore(data);
      const steps = [
        pairs.step,
        ...audiences.flatMap((side) => [within[side].step, cells[side].step]),
        () => map.step(whole),
        // A page compares itself with the publications before: after a start they have no families yet.
        ...(before ? [familiesOf(before).pairs.step] : []),
      ];
      for (const step of steps) await inSteps(step, isWanted);
    },
  };
}

function looksAtPair({ cohorts }: ReportFilters): boolean {
  return audiences.some((side) => cohorts[side].length > 0);
}
