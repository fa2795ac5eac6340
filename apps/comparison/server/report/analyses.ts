import { setImmediate as letPagesPass } from 'node:timers/promises';
import type { Campaign, Questionnaire } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type Families, makeFamilies } from './families.ts';
import { keepLast } from './keep-last.ts';
import type { ReportFilters } from './side-of.ts';

/** Analyses, kept per publication of each side and per filter of cohorts. */
export interface Analyses {
  of(data: Pair<SideData>, filters: ReportFilters): Analysis;
  /**
   * Makes ahead, once a publication, what its first readers would wait for: the whole audiences, and the families, which
   * take a second or two where there are 40 cohorts a side and 200 questions.
   */
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

  function of(data: Pair<SideData>, filters: ReportFilters): Analysis {
    const { employees, consumers } = filters.cohorts;
    const again = (other: Pair<SideData>) => of(other, filters);
    const known = keepLast(analyses, {
      key: [hashesOf(data), calibrationsOf(data), employees.join('.'), consumers.join('.')].join('/'),
      most: kept,
      make: () => analyse({ campaign, questionnaires, data, filters, again, ...familiesOf(data) }),
    });
    // The heartbeats may be newer than the analysis; they take no part in it.
    return { ...known, filters, data, again };
  }

  return {
    of,
    async prepare(data, isWanted) {
      const whole = of(data, nothingChosen);
      const { pairs, within, map } = familiesOf(data);
      const steps = [() => void pairs(), () => void within(), () => map.step(whole)];
      for (const step of steps)
        do await letPagesPass();
        while (isWanted() && step() === true);
    },
  };
}
