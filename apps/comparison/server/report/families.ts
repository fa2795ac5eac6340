import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import {
  type CellsByQuestion,
  cellsByQuestion,
  judgePairs,
  judgeWithin,
  type Selection,
} from '@miroir/insight';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Gradual, gradual } from './gradual.ts';
import { createMapLines, type MapLines } from './map-lines.ts';
import { publishedOf, sideOf } from './side-of.ts';

/**
 * What two publications come to whatever is looked at: the family of all pairs of cohorts, and those of the
 * differences inside each side. They test every question of every pair or cohort, seconds of work where there are 40
 * cohorts a side and 200 questions, so each is made once, in steps.
 */
export interface Families {
  readonly pairs: Gradual<Selection>;
  readonly within: Pair<Gradual<Selection>>;
  /** The cells of each question. */
  readonly cells: Pair<Gradual<CellsByQuestion>>;
  /** The map of all questions by all cohorts. */
  readonly map: MapLines;
}

/** The families of two publications. */
export function makeFamilies(campaign: Campaign, data: Pair<SideData>): Families {
  const { questions } = campaign;
  const whole = (audience: Audience) =>
    sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [] });
  const within = (audience: Audience) => gradual(() => judgeWithin(questions, whole(audience)));
  const cells = (audience: Audience) => gradual(() => cellsByQuestion(publishedOf(data[audience].snapshot)));
  return {
    pairs: gradual(() =>
      judgePairs(questions, { employees: whole('employees'), consumers: whole('consumers') }),
    ),
    within: { employees: within('employees'), consumers: within('consumers') },
    cells: { employees: cells('employees'), consumers: cells('consumers') },
    map: createMapLines(),
  };
}
