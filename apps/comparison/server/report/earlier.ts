import { type Audience, audiences, canonicalJson } from '@miroir/basics';
import type { OpenedSnapshot } from '@miroir/exchange';
import type { Place } from '../../contract/place.ts';
import type { ReleaseChoice } from '../../contract/since.ts';
import type { Collector } from '../collect/collector.ts';
import type { Publication } from '../collect/publications.ts';
import type { Analyses } from './analyses.ts';
import { type Told, tell } from './analysis.ts';
import { keepLast } from './keep-last.ts';
import type { Places } from './places.ts';
import { publicationsBefore } from './publications-before.ts';
import { choiceOf, type Release, releaseKey, releasesOf, roundNumber } from './releases.ts';

/** The same page at an earlier publication. */
export interface Earlier {
  readonly told: Told;
  readonly from: ReleaseChoice;
}

/** The publications that a page may be compared with, the newest first: both sides had one, and it is not today's. */
export function earlierReleases(collector: Collector, told: Told): Release[] {
  const { employees, consumers } = told.data;
  return releasesOf(collector, told)
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
      round: roundNumber(told, round),
      at: times.at(-1) ?? '',
      serials,
      final: audiences.every((audience) => then[audience].snapshot.body.atClose),
    },
  };
}

/** Publications of old that are kept open: two moments, both sides. */
const keptOpen = 4;

interface EarlierDeps {
  readonly collector: Collector;
  readonly places: Places;
  readonly analyses: Analyses;
}

/** Opens publications of old and keeps the last few: a lead looks at one through several filters and pages. */
export function createEarlier({ collector, places, analyses }: EarlierDeps) {
  const snapshots = new Map<string, OpenedSnapshot | null>();
  const held = async ({ data }: Told, side: Audience, at: Place & { publication: Publication | null }) => {
    if (at.publication === null) return null;
    const key = at.publication.hash;
    const { snapshot, previous } = data[side];
    const inMemory = [snapshot, previous].find((each) => each?.hash === key);
    if (inMemory) return inMemory;
    const opened = snapshots.get(key) ?? (await collector.held(side, at, at.publication));
    return keepLast(snapshots, { key, most: keptOpen, make: () => opened });
  };

  /** What was published at a moment, read by the version of the campaign that it was asked under. */
  async function toldAt(told: Told, locale: string, release: Release): Promise<Told | null> {
    const place = { campaign: told.campaign.id, round: release.roundId };
    const round = places.round(place);
    const of = (side: Audience) => held(told, side, { ...place, publication: release.publications[side] });
    const [employees, consumers] = [await of('employees'), await of('consumers')];
    if (!employees || !consumers || !round) return null;
    const { definition, wording } = round;
    if (!hasSameCohorts(told, definition.campaign)) return null;
    const data = {
      employees: { ...told.data.employees, snapshot: employees, previous: null },
      consumers: { ...told.data.consumers, snapshot: consumers, previous: null },
    };
    const published = { definition, wording, rounds: told.rounds, data };
    await analyses.ready(published, told.filters, 'nothing');
    return tell(analyses.of(published, told.filters), locale);
  }

  /** @param key which of `earlierReleases`; each side's own publication before, of this round, when it is none of them */
  return async (told: Told, locale: string, key: string | null): Promise<Earlier | null> => {
    const release = key === null ? null : earlierReleases(collector, told).find((each) => each.key === key);
    if (!release) return beforeThis(told, locale);
    const then = await toldAt(told, locale, release);
    return then && { told: then, from: choiceOf(release) };
  };
}

/** Whether the cohorts that are filtered by are the same people's in another version of the campaign: none is of one alone. */
function hasSameCohorts({ campaign, filters }: Told, other: Told['campaign']): boolean {
  return audiences.every((side) =>
    filters.cohorts[side].every((id) => {
      const [now, then] = [campaign, other].map(({ cohorts }) =>
        cohorts[side].cohorts.find((each) => each.id === id),
      );
      const where = (cohort: typeof now) => (cohort && 'where' in cohort ? canonicalJson(cohort.where) : '');
      return now !== undefined && then !== undefined && where(now) === where(then);
    }),
  );
}
