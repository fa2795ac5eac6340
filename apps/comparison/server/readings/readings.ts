import type { Clock, Random } from '@miroir/basics';
import { err, ok, type Result } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type {
  FrozenReading,
  ReadingLocale,
  ReadingView,
  Recount,
  SharedReadings,
} from '../../contract/readings.ts';
import type { Collector } from '../collect/collector.ts';
import type { Told } from '../report/analysis.ts';
import type { Reporter } from '../report/reporter.ts';
import { freeze, recount } from './freeze.ts';
import type { ReadingStore } from './reading-store.ts';

/** Bytes of an id: it is a name, and no secret. */
const idBytes = 12;

interface Writing {
  readonly by: string;
}

/** Comparisons that leads froze, with what they wrote beside them. */
export interface Readings {
  list(locale: ReadingLocale): Promise<ReadingView[]>;
  freeze(
    told: Told,
    asked: Writing & { row: string; note: string },
  ): Promise<Result<{ id: string }, 'unknown-row'>>;
  annotate(id: string, note: Writing & { text: string }): Promise<Result<null, 'unknown-reading'>>;
  remove(id: string): Promise<Result<null, 'unknown-reading'>>;
  recount(id: string): Promise<Result<Recount, 'unknown-reading'>>;
  /** Copies readings as they are now, for a link to show; what it is called. */
  report(
    ids: readonly string[],
    about: Writing & { title: string },
  ): Promise<Result<{ subject: string }, 'unknown-reading'>>;
  /** What a link's subject shows. */
  shared(subject: string, until: number, locale: ReadingLocale): Promise<SharedReadings | null>;
}

interface ReadingsDeps {
  readonly store: ReadingStore;
  readonly reporter: Reporter;
  readonly collector: Collector;
  readonly fingerprint: string;
  readonly clock: Clock;
  readonly random: Random;
}

const subjectOf = (id: string) => `readings/${id}`;

/** Makes it over a store. */
export function createReadings(deps: ReadingsDeps): Readings {
  const { store, reporter, collector, clock, random } = deps;
  const newId = () => Buffer.from(random.bytes(idBytes)).toString('base64url');
  const annotate = (id: string, { by, text }: Writing & { text: string }) =>
    store.annotate(id, { _id: newId(), text, by, at: clock.now() });
  return {
    async list(locale) {
      const rows = rowsToday(reporter, locale);
      return (await store.list()).map(({ value, notes }): ReadingView => {
        const frozen = value[locale];
        return { ...frozen, notes, now: rows(frozen).find(({ id }) => id === frozen.row.id) ?? null };
      });
    },
    async freeze(told, { by, row, note }) {
      const [id, madeAt] = [newId(), clock.now()];
      const value = freeze(told, { id, row, madeAt, madeBy: by, fingerprint: deps.fingerprint });
      if (value === null) return err('unknown-row');
      await store.add({ _id: id, madeAt, value });
      if (note !== '') await annotate(id, { by, text: note });
      return ok({ id });
    },
    annotate: async (id, note) => ((await annotate(id, note)) ? ok(null) : err('unknown-reading')),
    remove: async (id) => ((await store.remove(id)) ? ok(null) : err('unknown-reading')),
    async recount(id) {
      const reading = await store.find(id);
      if (reading === null) return err('unknown-reading');
      const today = toldOf(reporter, reading.value.fr, 'fr');
      return ok(today === null ? 'gone' : await recount(collector, today, reading));
    },
    async report(ids, { by, title }) {
      const found = await Promise.all(ids.map((id) => store.find(id)));
      const readings = found.flatMap((reading) => reading ?? []);
      if (readings.length !== ids.length) return err('unknown-reading');
      const id = newId();
      await store.addReport({ _id: id, title, madeAt: clock.now(), madeBy: by, readings });
      return ok({ subject: subjectOf(id) });
    },
    shared: (subject, until, locale) => sharedOf(deps, { subject, until, locale }),
  };
}

function toldOf(reporter: Reporter, { source }: FrozenReading, locale: ReadingLocale): Told | null {
  const { round, cohorts } = source;
  return reporter.told({ locale, round, theme: null, cohorts });
}

/** Today's comparisons under the filters of readings; most readings share theirs. */
function rowsToday(
  reporter: Reporter,
  locale: ReadingLocale,
): (of: FrozenReading) => readonly ComparisonRow[] {
  const known = new Map<string, readonly ComparisonRow[]>();
  return (reading) => {
    const key = JSON.stringify([reading.source.round, reading.source.cohorts]);
    const rows = known.get(key) ?? toldOf(reporter, reading, locale)?.rows ?? [];
    known.set(key, rows);
    return rows;
  };
}

async function sharedOf(
  { store, reporter }: ReadingsDeps,
  asked: { subject: string; until: number; locale: ReadingLocale },
): Promise<SharedReadings | null> {
  const { subject, until, locale } = asked;
  const report = await store.report(subject.slice(subjectOf('').length));
  if (report === null || !subject.startsWith(subjectOf(''))) return null;
  const { organisation, campaign, timeZone } = await reporter.frame({ locale, round: null, lead: '' });
  const { title, madeAt, madeBy } = report;
  const readings = report.readings.map(({ value, notes }) => ({ ...value[locale], notes }));
  return { title, organisation, campaign, timeZone, madeAt, madeBy, until, readings };
}
