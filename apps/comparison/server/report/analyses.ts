import { audiences } from '@miroir/basics';
import type { Campaign, Questionnaire } from '@miroir/campaign';
import { judgePairs, type Selection } from '@miroir/insight';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Analysis, analyse, earlierOf } from './analysis.ts';
import { type ReportFilters, sideOf } from './side-of.ts';

/** Analyses, made once for two snapshots and a filter of cohorts. */
export interface Analyses {
  of(data: Pair<SideData>, filters: ReportFilters): Analysis;
  /**
   * Makes ahead what the first readers after a publication would wait for: the whole audiences, now and before, and
   * the family of all pairs of cohorts (a second or two where there are 40 a side and 200 questions). Once a publication.
   */
  prepare(data: Pair<SideData>): void;
}

/** Filters kept of two snapshots: those of a handful of leads. */
const keptFilters = 16;
/** Pairs of snapshots kept: what is shown, and what it is compared with. Older ones would hold their figures in memory. */
const keptPairs = 2;

interface OfTwoSnapshots {
  readonly family: () => Selection;
  readonly byFilter: Map<string, Analysis>;
}

const nothingChosen: ReportFilters = { theme: null, cohorts: { employees: [], consumers: [] } };

/** Makes the store of analyses, empty. */
export function createAnalyses(campaign: Campaign, questionnaires: Pair<Questionnaire>): Analyses {
  const pairs = new Map<string, OfTwoSnapshots>();

  function ofSnapshots(data: Pair<SideData>): OfTwoSnapshots {
    const key = audiences.map((audience) => data[audience].snapshot.hash).join('/');
    return keep(pairs, keptPairs, key, () => ({
      family: once(() => familyOf(campaign, data)),
      byFilter: new Map(),
    }));
  }

  function of(data: Pair<SideData>, filters: ReportFilters): Analysis {
    const { family, byFilter } = ofSnapshots(data);
    const key = audiences.map((audience) => filters.cohorts[audience].join('.')).join('/');
    const again = (other: Pair<SideData>) => of(other, filters);
    const made = keep(byFilter, keptFilters, key, () =>
      analyse({ campaign, questionnaires, data, filters, again, family }),
    );
    // The heartbeats may be newer than the analysis; they take no part in it.
    return { ...made, filters, data, again };
  }

  return {
    of,
    prepare(data) {
      const earlier = earlierOf(data);
      for (const each of earlier === null ? [data] : [earlier, data]) {
        of(each, nothingChosen);
        ofSnapshots(each).family();
      }
    },
  };
}

function familyOf(campaign: Campaign, data: Pair<SideData>): Selection {
  const side = (audience: 'employees' | 'consumers') =>
    sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [] });
  return judgePairs(campaign.questions, { employees: side('employees'), consumers: side('consumers') });
}

/** What the map has under the key, made where it has nothing; what was asked for longest ago makes room. */
function keep<T>(map: Map<string, T>, most: number, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
