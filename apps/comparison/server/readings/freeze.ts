import { type Audience, audiences } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import type { FindingKey } from '../../contract/finding.ts';
import type {
  FrozenReading,
  ReadingLocale,
  ReadingRelease,
  ReadingSource,
  Recount,
} from '../../contract/readings.ts';
import { readingLocales } from '../../contract/readings.ts';
import type { Collector } from '../collect/collector.ts';
import type { SideData } from '../collect/side-data.ts';
import { analyse, type Told, tell } from '../report/analysis.ts';
import { makeFamilies } from '../report/families.ts';
import { settingOf } from '../report/frame.ts';
import { roundNumber } from '../report/releases.ts';
import { findIn, type TrendFor } from './find.ts';
import type { FrozenWords, Heartbeats, StoredReading } from './reading-store.ts';

/** Who freezes what. */
export interface Freezing {
  readonly id: string;
  readonly asked: FindingKey;
  readonly madeAt: number;
  readonly madeBy: string;
}

/** What a finding is looked for in: the lines over time are drawn from all that is held. */
export interface FreezeWorld {
  readonly trend: TrendFor;
}

/** The finding as the page shows it, in every language; null when the page has no such finding. */
export async function freeze(
  { trend }: FreezeWorld,
  told: Told,
  freezing: Freezing,
): Promise<Omit<StoredReading, 'notes'> | null> {
  const { id, madeAt, madeBy } = freezing;
  const value: Partial<Record<ReadingLocale, FrozenReading>> = {};
  for (const locale of readingLocales) {
    const page = tell(told, locale);
    const found = await findIn({ told: page, locale, trend }, freezing.asked);
    if (found === null) return null;
    // Later, "the publication before" is another one: the one compared with is named.
    const asked =
      freezing.asked.kind === 'trend' && found.kind === 'trend'
        ? { ...freezing.asked, since: found.from?.key ?? null }
        : freezing.asked;
    const source = sourceOf(told, asked);
    value[locale] = { id, madeAt, madeBy, source, setting: settingOf(page), found, basis: page.basis };
  }
  const heartbeats = freezing.asked.kind === 'participation' ? heartbeatsOf(told) : null;
  return { _id: id, madeAt, value: value as FrozenWords, heartbeats };
}

function both<T>(of: (side: Audience) => T): Pair<T> {
  return { employees: of('employees'), consumers: of('consumers') };
}

/** Who opened and who answered is told by heartbeats, of which only the last are held. */
function heartbeatsOf({ data }: Told): Heartbeats {
  return both((side) => ({ roll: data[side].roll, box: data[side].box }));
}

function sourceOf(told: Told, asked: FindingKey): ReadingSource {
  const { campaign, fingerprint, wording, data, filters } = told;
  const { round } = data.employees.snapshot.header;
  const release = (side: Audience): ReadingRelease => {
    const { header, body, hash } = data[side].snapshot;
    const { epoch, serial } = header;
    return { epoch, serial, releasedAt: body.releasedAt, n: body.whole.n, head: hash };
  };
  return {
    campaign: campaign.id,
    fingerprint,
    round,
    roundNumber: roundNumber(told, round),
    asked,
    cohorts: filters.cohorts,
    releases: both(release),
    ...(wording.amended === 0 ? {} : { amended: wording.amended }),
  };
}

/** Opens the very publications of a reading again, and computes it from them. */
export async function recount(
  { collector, trend }: FreezeWorld & { readonly collector: Collector },
  today: Told,
  reading: StoredReading,
): Promise<Recount> {
  const data = await dataOfThen(collector, today, reading);
  if (data === null) return 'gone';
  const { source } = reading.value.fr;
  const filters = { theme: null, cohorts: source.cohorts };
  // In the words of then: what was corrected since is no difference.
  const wording = today.wording.at(source.amended ?? 0);
  const analysis = analyse({ ...today, wording, filters, data, ...makeFamilies(today.campaign, data) });
  for (const locale of readingLocales) {
    const told = tell(analysis, locale);
    const found = await findIn({ told, locale, trend }, source.asked);
    // As the store holds it: what JSON cannot tell apart is the same.
    if (JSON.stringify(found) !== JSON.stringify(reading.value[locale].found)) return 'differs';
  }
  return 'same';
}

async function dataOfThen(
  collector: Collector,
  today: Told,
  { value, heartbeats }: StoredReading,
): Promise<Pair<SideData> | null> {
  const { releases, campaign, round } = value.fr.source;
  const snapshots = await Promise.all(
    audiences.map(async (side) => {
      const held = await collector.held(side, { campaign, round }, releases[side]);
      return held?.hash === releases[side].head ? held : null;
    }),
  );
  const [employees, consumers] = snapshots;
  if (!employees || !consumers) return null;
  return {
    employees: { ...today.data.employees, ...heartbeats?.employees, snapshot: employees, previous: null },
    consumers: { ...today.data.consumers, ...heartbeats?.consumers, snapshot: consumers, previous: null },
  };
}
