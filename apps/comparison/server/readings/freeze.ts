import { audiences } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import type {
  FrozenReading,
  ReadingLocale,
  ReadingRelease,
  ReadingSource,
  Recount,
} from '../../contract/readings.ts';
import { readingLocales } from '../../contract/readings.ts';
import type { Collector } from '../collect/collector.ts';
import { analyse, type Told, tell } from '../report/analysis.ts';
import { makeFamilies } from '../report/families.ts';
import { roundNumber } from '../report/releases.ts';
import type { FrozenWords, StoredReading } from './reading-store.ts';

/** Who freezes what. */
export interface Freezing {
  readonly id: string;
  /** Id of the comparison. */
  readonly row: string;
  readonly madeAt: number;
  readonly madeBy: string;
  /** Hex SHA-256 of the campaign. */
  readonly fingerprint: string;
}

/** The comparison as the page shows it, in every language; null when the page has no such comparison. */
export function freeze(told: Told, freezing: Freezing): FrozenWords | null {
  const source = sourceOf(told, freezing.fingerprint);
  const { id, madeAt, madeBy } = freezing;
  const entries = readingLocales.flatMap((locale): [ReadingLocale, FrozenReading][] => {
    const page = tell(told, locale);
    const row = page.rows.find((each) => each.id === freezing.row);
    const cohorts = both((side) => source.cohorts[side].map((cohort) => page.texts.cohort(side, cohort)));
    return row ? [[locale, { id, madeAt, madeBy, source, cohorts, row, basis: page.basis }]] : [];
  });
  return entries.length === readingLocales.length ? (Object.fromEntries(entries) as FrozenWords) : null;
}

function both<T>(of: (side: 'employees' | 'consumers') => T): Pair<T> {
  return { employees: of('employees'), consumers: of('consumers') };
}

function sourceOf({ campaign, data, filters }: Told, fingerprint: string): ReadingSource {
  const { round } = data.employees.snapshot.header;
  const release = (side: 'employees' | 'consumers'): ReadingRelease => {
    const { header, body, hash } = data[side].snapshot;
    const { epoch, serial } = header;
    return { epoch, serial, releasedAt: body.releasedAt, n: body.whole.n, head: hash };
  };
  return {
    campaign: campaign.id,
    fingerprint,
    round,
    roundNumber: roundNumber(campaign, round),
    cohorts: filters.cohorts,
    releases: both(release),
  };
}

/** Opens the very publications of a reading again, and computes it from them. */
export async function recount(collector: Collector, today: Told, reading: StoredReading): Promise<Recount> {
  const { source } = reading.value.fr;
  const snapshots = await Promise.all(
    audiences.map(async (side) => {
      const held = await collector.held(side, source.releases[side]);
      return held?.hash === source.releases[side].head ? held : null;
    }),
  );
  const [employees, consumers] = snapshots;
  if (!employees || !consumers) return 'gone';
  const data = {
    employees: { ...today.data.employees, snapshot: employees, previous: null },
    consumers: { ...today.data.consumers, snapshot: consumers, previous: null },
  };
  const filters = { theme: null, cohorts: source.cohorts };
  const analysis = analyse({ ...today, filters, data, ...makeFamilies(today.campaign, data) });
  const same = readingLocales.every((locale) => {
    const frozen = reading.value[locale].row;
    const row = tell(analysis, locale).rows.find(({ id }) => id === frozen.id);
    // As the store holds it: what JSON cannot tell apart is the same.
    return row !== undefined && JSON.stringify(row) === JSON.stringify(frozen);
  });
  return same ? 'same' : 'differs';
}
