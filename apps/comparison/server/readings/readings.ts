import type { Clock, Random } from '@miroir/basics';
import { err, ok, type Result } from '@miroir/basics';
import type { Finding, FindingKey } from '../../contract/finding.ts';
import type {
  Reading,
  ReadingLocale,
  ReadingView,
  Recount,
  SharedReadings,
} from '../../contract/readings.ts';
import type { Collector } from '../collect/collector.ts';
import type { Told } from '../report/analysis.ts';
import type { Reporter } from '../report/reporter.ts';
import { findIn } from './find.ts';
import { freeze, recount } from './freeze.ts';
import type { ReadingStore, StoredReading } from './reading-store.ts';

/** Bytes of an id: it is a name, and no secret. */
const idBytes = 12;

interface Writing {
  readonly by: string;
}

/** Findings that leads froze, with what they wrote beside them. */
export interface Readings {
  list(locale: ReadingLocale): Promise<ReadingView[]>;
  freeze(
    told: Told,
    what: Writing & { asked: FindingKey; note: string },
  ): Promise<Result<{ id: string }, 'unknown-finding'>>;
  annotate(id: string, note: Writing & { text: string }): Promise<Result<null, 'unknown-reading'>>;
  remove(id: string): Promise<Result<null, 'unknown-reading'>>;
  recount(id: string): Promise<Result<Recount, 'unknown-reading'>>;
  /** Readings by their ids, in the order asked for. */
  chosen(ids: readonly string[], locale: ReadingLocale): Promise<Result<Reading[], 'unknown-reading'>>;
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
  const findAll = async (ids: readonly string[]): Promise<Result<StoredReading[], 'unknown-reading'>> => {
    const found = (await Promise.all(ids.map((id) => store.find(id)))).flatMap((reading) => reading ?? []);
    return found.length === ids.length ? ok(found) : err('unknown-reading');
  };
  return {
    async list(locale) {
      const stored = await store.list();
      return Promise.all(
        stored.map(async (each) => {
          const reading = readingOf(each, locale);
          return { ...reading, now: await findToday(reporter, reading, locale) };
        }),
      );
    },
    async freeze(told, { by, asked, note }) {
      const [id, madeAt] = [newId(), clock.now()];
      const { fingerprint } = deps;
      const value = await freeze(reporter, told, { id, asked, madeAt, madeBy: by, fingerprint });
      if (value === null) return err('unknown-finding');
      await store.add(value);
      if (note !== '') await annotate(id, { by, text: note });
      return ok({ id });
    },
    annotate: async (id, note) => ((await annotate(id, note)) ? ok(null) : err('unknown-reading')),
    remove: async (id) => ((await store.remove(id)) ? ok(null) : err('unknown-reading')),
    async recount(id) {
      const reading = await store.find(id);
      if (reading === null) return err('unknown-reading');
      const today = await toldToday(reporter, readingOf(reading, 'fr'), 'fr');
      const world = { trend: reporter.trend, collector };
      return ok(today === null ? 'gone' : await recount(world, today, reading));
    },
    async chosen(ids, locale) {
      const found = await findAll(ids);
      return found.ok ? ok(found.value.map((reading) => readingOf(reading, locale))) : found;
    },
    async report(ids, { by, title }) {
      const found = await findAll(ids);
      if (!found.ok) return found;
      const id = newId();
      await store.addReport({ _id: id, title, madeAt: clock.now(), madeBy: by, readings: found.value });
      return ok({ subject: subjectOf(id) });
    },
    shared: (subject, until, locale) => sharedOf(store, { subject, until, locale }),
  };
}

const readingOf = ({ value, notes }: StoredReading, locale: ReadingLocale): Reading => ({
  ...value[locale],
  notes,
});

async function toldToday(
  reporter: Reporter,
  { source }: Reading,
  locale: ReadingLocale,
): Promise<Told | null> {
  const { round, cohorts, asked } = source;
  const request = { locale, round, theme: null, cohorts };
  await reporter.ready(request, asked.kind === 'within' ? 'cohorts' : 'nothing');
  return reporter.told(request);
}

/** The same finding in the figures of today, under the same filters; null where they have none. */
async function findToday(
  reporter: Reporter,
  reading: Reading,
  locale: ReadingLocale,
): Promise<Finding | null> {
  const told = await toldToday(reporter, reading, locale);
  return told && findIn({ told, locale, trend: reporter.trend }, reading.source.asked);
}

async function sharedOf(
  store: ReadingStore,
  { subject, until, locale }: { subject: string; until: number; locale: ReadingLocale },
): Promise<SharedReadings | null> {
  const report = await store.report(subject.slice(subjectOf('').length));
  if (report === null || !subject.startsWith(subjectOf(''))) return null;
  const { title, madeAt, madeBy } = report;
  const readings = report.readings.map((reading) => readingOf(reading, locale));
  return { title, madeAt, madeBy, until, readings };
}
