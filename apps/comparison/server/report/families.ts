import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { judgePairs, judgeWithin, type Selection } from '@miroir/insight';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { createMapLines, type MapLines } from './map-lines.ts';
import { sideOf } from './side-of.ts';

/**
 * What two publications come to whatever is looked at: the family of all pairs of cohorts, and those of the
 * differences inside each side. They test every question of every pair or cohort, so each is made once, when it is first asked for.
 */
export interface Families {
  readonly pairs: () => Selection;
  readonly within: () => Pair<Selection>;
  /** The map of all questions by all cohorts. */
  readonly map: MapLines;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The families of two publications. */
export function makeFamilies(campaign: Campaign, data: Pair<SideData>): Families {
  const { questions } = campaign;
  const whole = (audience: Audience) =>
    sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [] });
  return {
    pairs: once(() =>
      judgePairs(questions, { employees: whole('employees'), consumers: whole('consumers') }),
    ),
    within: once(() => ({
      employees: judgeWithin(questions, whole('employees')),
      consumers: judgeWithin(questions, whole('consumers')),
    })),
    map: createMapLines(),
  };
}
