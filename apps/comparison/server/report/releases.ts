import { type Audience, audiences } from '@miroir/basics';
import type { OpenedSnapshot } from '@miroir/exchange';
import type { Pair } from '../../contract/figure.ts';
import type { Place } from '../../contract/place.ts';
import type { ReleaseChoice, ReleaseOption } from '../../contract/since.ts';
import type { Collector } from '../collect/collector.ts';
import type { Publication } from '../collect/publications.ts';
import type { Told } from './analysis.ts';

/** A moment at which a side published, with what was the last of each side by then. */
export interface Release extends ReleaseChoice {
  readonly roundId: string;
  readonly publications: Pair<Publication | null>;
}

/**
 * Every moment up to two publications, oldest first: of earlier rounds their last, of this one all. What was published after
 * them is left out: a reading that is counted again sees what there was then.
 */
export function releasesOf(collector: Collector, { campaign, rounds, data }: Told): Release[] {
  const { round } = data.employees.snapshot.header;
  const upTo = rounds.slice(0, rounds.findIndex(({ id }) => id === round) + 1);
  return upTo.flatMap(({ id, number }) => {
    const at = { id, number };
    const all = publishedIn(collector, { campaign: campaign.id, round: id });
    if (id !== round) return momentsOf(at, all).slice(-1);
    const known = (side: Audience) => all[side].filter((each) => isUpTo(each, data[side].snapshot));
    return momentsOf(at, { employees: known('employees'), consumers: known('consumers') });
  });
}

type Published = Pair<readonly Publication[]>;

function publishedIn(collector: Collector, place: Place): Published {
  return {
    employees: collector.published('employees', place),
    consumers: collector.published('consumers', place),
  };
}

/** Whether a publication came no later in its chain than another. */
function isUpTo({ epoch, serial }: Publication, { header }: OpenedSnapshot): boolean {
  return epoch < header.epoch || (epoch === header.epoch && serial <= header.serial);
}

function momentsOf(round: { readonly id: string; readonly number: number }, lists: Published): Release[] {
  const times = new Set(audiences.flatMap((side) => lists[side].map(({ releasedAt }) => releasedAt)));
  return [...times].sort().map((at) => {
    const lastOf = (side: Audience) => lists[side].findLast(({ releasedAt }) => releasedAt <= at) ?? null;
    const publications = { employees: lastOf('employees'), consumers: lastOf('consumers') };
    const serials = {
      employees: publications.employees?.serial ?? null,
      consumers: publications.consumers?.serial ?? null,
    };
    return {
      key: releaseKey(round.id, serials),
      round: round.number,
      roundId: round.id,
      at,
      serials,
      final: audiences.every((side) => publications[side]?.atClose ?? false),
      publications,
    };
  });
}

/** How an address names a moment: the round, and what either side had published last by then. */
export function releaseKey(round: string, { employees, consumers }: Pair<number | null>): string {
  return `${round}~${employees ?? 0}.${consumers ?? 0}`;
}

/** The number by which people call a round: the first is 1. */
export function roundNumber({ rounds }: Pick<Told, 'rounds'>, round: string): number {
  return rounds.find(({ id }) => id === round)?.number ?? 1;
}

/** What a page needs of a moment. */
export function choiceOf({ key, round, at, serials, final }: ReleaseChoice): ReleaseChoice {
  return { key, round, at, serials, final };
}

/** The same for a list to choose from. */
export function optionOf({ publications, ...release }: Release): ReleaseOption {
  const { employees, consumers } = publications;
  return { ...choiceOf(release), n: { employees: employees?.n ?? null, consumers: consumers?.n ?? null } };
}
