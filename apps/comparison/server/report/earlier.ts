import { type Audience, audiences } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import type { OpenedSnapshot } from '@miroir/exchange';
import type { Pair } from '../../contract/figure.ts';
import type { ReleaseChoice } from '../../contract/since.ts';
import type { Collector } from '../collect/collector.ts';
import type { Publication } from '../collect/rounds.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Told, tell } from './analysis.ts';
import { keepLast } from './keep-last.ts';
import { choiceOf, type Release, releaseKey, releasesOf, roundNumber } from './releases.ts';

/** The same page at an earlier publication. */
export interface Earlier {
  readonly told: Told;
  readonly from: ReleaseChoice;
}

/** The publications that a page may be compared with, the newest first: both sides had one, and it is not today's. */
export function earlierReleases(campaign: Campaign, collector: Collector, told: Told): Release[] {
  const { employees, consumers } = told.data;
  return releasesOf(campaign, collector, told.data)
    .filter(({ serials }) => serials.employees !== null && serials.consumers !== null)
    .filter(
      ({ publications }) =>
        publications.employees?.hash !== employees.snapshot.hash ||
        publications.consumers?.hash !== consumers.snapshot.hash,
    )
    .reverse();
}

/** Each side's publication before this one, of which the figures are still in memory; null when both have one only. */
export function beforeThis(told: Told, locale: string): Earlier | null {
  const then = publicationsBefore(told.data);
  if (then === null) return null;
  const serials = {
    employees: then.employees.snapshot.header.serial,
    consumers: then.consumers.snapshot.header.serial,
  };
  const { round } = then.employees.snapshot.header;
  const times = audiences.map((audience) => then[audience].snapshot.body.releasedAt).sort();
  return {
    told: tell(told.again(then), locale),
    from: {
      key: releaseKey(round, serials),
      round: roundNumber(told.campaign, round),
      at: times.at(-1) ?? '',
      serials,
      final: audiences.every((audience) => then[audience].snapshot.body.atClose),
    },
  };
}

/** Each side as it was before its last publication; null when both have one only. */
export function publicationsBefore(data: Pair<SideData>): Pair<SideData> | null {
  if (!data.employees.previous && !data.consumers.previous) return null;
  const before = (audience: Audience) => ({
    ...data[audience],
    snapshot: data[audience].previous ?? data[audience].snapshot,
    previous: null,
  });
  return { employees: before('employees'), consumers: before('consumers') };
}

/** Publications of old that are kept open: two moments, both sides. */
const keptOpen = 4;

/** Opens publications of old and keeps the last few: a lead looks at one through several filters and pages. */
export function createEarlier(campaign: Campaign, collector: Collector) {
  const snapshots = new Map<string, OpenedSnapshot | null>();
  const held = async ({ data }: Told, side: Audience, publication: Publication | null) => {
    if (publication === null) return null;
    const key = publication.hash;
    const { snapshot, previous } = data[side];
    const inMemory = [snapshot, previous].find((each) => each?.hash === key);
    if (inMemory) return inMemory;
    const opened = snapshots.get(key) ?? (await collector.held(side, publication));
    return keepLast(snapshots, { key, most: keptOpen, make: () => opened });
  };

  /** @param key which of `earlierReleases`; each side's own publication before when it is none of them */
  return async (told: Told, locale: string, key: string | null): Promise<Earlier | null> => {
    const release =
      key === null ? null : earlierReleases(campaign, collector, told).find((each) => each.key === key);
    if (!release) return beforeThis(told, locale);
    const employees = await held(told, 'employees', release.publications.employees);
    const consumers = await held(told, 'consumers', release.publications.consumers);
    if (!employees || !consumers) return null;
    const data = {
      employees: { ...told.data.employees, snapshot: employees, previous: null },
      consumers: { ...told.data.consumers, snapshot: consumers, previous: null },
    };
    await told.ready(data);
    return { told: tell(told.again(data), locale), from: choiceOf(release) };
  };
}
