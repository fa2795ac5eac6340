import type { Audience } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import type { AskedPlace, Place } from '../../contract/place.ts';
import type { StoredIncident } from '../snapshots/incident-store.ts';
import type { Places } from './places.ts';

/** Whether something happened in a round. */
export function isAt({ campaign, round }: AskedPlace, place: Place): boolean {
  return campaign === place.campaign && round === place.round;
}

/** Whether something happened in no round that is known: it concerns whoever looks at any. */
export function isNowhere({ campaign, round }: AskedPlace, places: Places): boolean {
  return campaign === null || round === null || places.round({ campaign, round }) === null;
}

/** How many alarms either side raised in a round, or in none that is known. */
export function alarmsAt(place: Place, places: Places, incidents: readonly StoredIncident[]): Pair<number> {
  const here = incidents.filter((each) => isAt(each, place) || isNowhere(each, places));
  const of = (side: Audience) =>
    here.filter(({ kind, audience }) => kind === 'alarm' && audience === side).length;
  return { employees: of('employees'), consumers: of('consumers') };
}
