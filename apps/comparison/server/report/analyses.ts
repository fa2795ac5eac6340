import { audiences } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import type { RoundChoice } from '../../contract/frame.ts';
import type { Definition } from '../campaigns/definitions.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type Families, makeFamilies } from './families.ts';
import { inSteps } from './gradual.ts';
import { keepLast } from './keep-last.ts';
import { publicationsBefore } from './publications-before.ts';
import type { ReportFilters } from './side-of.ts';
import type { Wording } from './wording.ts';

/** Two publications of one round, with the version of the campaign that it is asked under. */
export interface Published {
  readonly definition: Definition;
  readonly wording: Wording;
  /** Every round of the campaign. */
  readonly rounds: readonly RoundChoice[];
  readonly data: Pair<SideData>;
}

/** What a page is made of besides its own figures: nothing, each cohort beside the rest of its side, or the whole map. */
export type Beside = 'nothing' | 'cohorts' | 'map';

/** Analyses, kept per publication of each side and per filter of cohorts. */
export interface Analyses {
  of(published: Published, filters: ReportFilters): Analysis;
  /**
   * Resolves when what these filters and such a page need of the families is made. It takes a second or two just after a
   * publication where there are 40 cohorts a side and 200 questions: whoever asks for it then waits, nobody else does.
   */
  ready(published: Published, filters: ReportFilters, beside: Beside): Promise<void>;
  /** Makes all of it ahead, once a publication, before anybody asks; whether there was anything to make. */
  prepare(published: Published, isWanted: () => boolean): Promise<boolean>;
}

/** Analyses kept at once: everybody and three filters, each with the publication before. Each may hold several megabytes. */
const kept = 8;

/** Families of pairs kept at once: these publications, and those before them. */
const keptFamilies = 4;

const nothingChosen: ReportFilters = { theme: null, cohorts: { employees: [], consumers: [] } };

/** Makes the store of analyses, empty. */
export function createAnalyses(): Analyses {
  const analyses = new Map<string, Analysis>();
  const families = new Map<string, Families>();
  const hashesOf = ({ employees, consumers }: Pair<SideData>): string =>
    `${employees.snapshot.hash}/${consumers.snapshot.hash}`;

  const calibrationsOf = ({ employees, consumers }: Pair<SideData>): string =>
    `${employees.calibration?.hash ?? ''}/${consumers.calibration?.hash ?? ''}`;

  /** What is the same for all filters of two publications, made when first asked for. */
  const familiesOf = ({ definition, data }: Published): Families =>
    keepLast(families, {
      key: hashesOf(data),
      most: keptFamilies,
      make: () => makeFamilies(definition.campaign, data),
    });

  async function ready(published: Published, filters: ReportFilters, beside: Beside): Promise<void> {
    const { pairs, within, cells, map } = familiesOf(published);
    if (looksAtPair(filters)) await inSteps(pairs.step);
    if (beside === 'nothing') return;
    for (const { step } of audiences.flatMap((side) => [within[side], cells[side]])) await inSteps(step);
    if (beside === 'map') await inSteps(() => map.step(of(published, nothingChosen)));
  }

  function of(published: Published, filters: ReportFilters): Analysis {
    const { definition, wording, rounds, data } = published;
    const { employees, consumers } = filters.cohorts;
    const again = (other: Pair<SideData>) => of({ ...published, data: other }, filters);
    const known = keepLast(analyses, {
      key: [hashesOf(data), calibrationsOf(data), employees.join('.'), consumers.join('.')].join('/'),
      most: kept,
      make: () => analyse({ ...definition, wording, rounds, data, filters, again, ...familiesOf(published) }),
    });
    // The heartbeats and the words may be newer than the analysis; they take no part in it.
    return { ...known, wording, rounds, filters, data, again };
  }

  return {
    of,
    ready,
    async prepare(published, isWanted) {
      const whole = of(published, nothingChosen);
      const { pairs, within, cells, map } = familiesOf(published);
      const before = publicationsBefore(published.data);
      const steps = [
        pairs.step,
        ...audiences.flatMap((side) => [within[side].step, cells[side].step]),
        () => map.step(whole),
        // A page compares itself with the publications before: after a start they have no families yet.
        ...(before ? [familiesOf({ ...published, data: before }).pairs.step] : []),
      ];
      let worked = false;
      for (const step of steps) worked = (await inSteps(step, isWanted)) || worked;
      return worked;
    },
  };
}

function looksAtPair({ cohorts }: ReportFilters): boolean {
  return audiences.some((side) => cohorts[side].length > 0);
}
