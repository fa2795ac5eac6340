import { audiences } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';
import type { ReleaseChoice } from '../../contract/since.ts';
import type { Collector } from '../collect/collector.ts';
import type { Publication } from '../collect/rounds.ts';

/** A moment at which a side published, with what was the last of each side by then. */
export interface Release extends ReleaseChoice {
  readonly roundId: string;
  readonly publications: Pair<Publication | null>;
}

/** Every moment of the rounds up to one, oldest first: of earlier rounds their last, of this one all. */
export function releasesOf(campaign: Campaign, collector: Collector, round: string): Release[] {
  const ids = campaign.schedule.rounds.map(({ id }) => id);
  const upTo = ids.slice(0, ids.indexOf(round) + 1);
  return upTo.flatMap((roundId, index) => {
    const all = momentsOf(collector, roundId, index + 1);
    return roundId === round ? all : all.slice(-1);
  });
}

function momentsOf(collector: Collector, roundId: string, number: number): Release[] {
  const lists = {
    employees: collector.published('employees', roundId),
    consumers: collector.published('consumers', roundId),
  };
  const times = new Set(audiences.flatMap((side) => lists[side].map(({ releasedAt }) => releasedAt)));
  return [...times].sort().map((at) => {
    const lastOf = (side: 'employees' | 'consumers') =>
      lists[side].findLast(({ releasedAt }) => releasedAt <= at) ?? null;
    const publications = { employees: lastOf('employees'), consumers: lastOf('consumers') };
    const serials = {
      employees: publications.employees?.serial ?? null,
      consumers: publications.consumers?.serial ?? null,
    };
    return {
      key: releaseKey(roundId, serials),
      round: number,
      roundId,
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
export function roundNumber({ schedule }: Campaign, round: string): number {
  return 1 + schedule.rounds.findIndex(({ id }) => id === round);
}

/** What a page needs of a moment. */
export function choiceOf({ key, round, at, serials, final }: ReleaseChoice): ReleaseChoice {
  return { key, round, at, serials, final };
}
