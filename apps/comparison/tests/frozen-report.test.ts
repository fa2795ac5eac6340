import { audienceNamesIn } from '@miroir/campaign';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExpectationsView } from '../contract/expectations.ts';
import type { FindingKey } from '../contract/finding.ts';
import type { Reading, ReadingFormat, ReadingView } from '../contract/readings.ts';
import type { TrendView } from '../contract/trend.ts';
import * as figures from '../figures/index.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric } from './simulate.ts';
import { saidOn, slidesOf } from './slides.ts';

let demo: DemoComparison;
let headers: { cookie: string };
const none = { employees: [], consumers: [] };
const request = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: none };
const pair = { employees: ['dole'], consumers: [] };

async function ask<T>(procedure: string, input: unknown): Promise<T> {
  const response = await call(demo, procedure, { input, headers });
  if (response.statusCode !== 200) throw new Error(`${procedure}: ${response.body}`);
  return response.json().result.data;
}

const freeze = async (asked: FindingKey, cohorts: object = none, note = ''): Promise<string> =>
  (await ask<{ id: string }>('readings.freeze', { ...request, cohorts, asked, note })).id;

const list = (locale = 'fr') => ask<ReadingView[]>('readings.list', { locale });

const taken = (format: ReadingFormat | 'xlsx', payload: unknown, as: object = headers) =>
  demo.comparison.server.inject({
    method: 'POST',
    url: `/comparison/export/readings/${format}`,
    headers: { 'content-type': 'application/json', host: 'localhost:4300', ...as },
    payload: JSON.stringify(payload),
  });

/** The sheets of a PDF, a text each; every space is a plain one. */
async function sheetsOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return plain(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }),
  );
}

const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();

/** One key of every kind, of what the demonstration shows. */
async function everyKind(): Promise<FindingKey[]> {
  const { lines } = await ask<TrendView>('report.trend', { ...request, since: null, lines: [] });
  const row = lines[0]?.row;
  if (!row) throw new Error('No row to follow');
  const { rows } = await ask<ExpectationsView>('report.expectations', request);
  // What silence can change is told of a side with a list: its share follows when the other side publishes.
  const bounded = rows.find(({ silence }) => silence.employees !== null);
  const { themes } = await ask<{ themes: { id: string }[] }>('report.sentiment', request);
  return [
    { kind: 'comparison', row: row.id },
    { kind: 'silence', row: bounded?.id ?? '' },
    { kind: 'within', side: 'consumers', row: row.id },
    { kind: 'voices' },
    { kind: 'participation' },
    { kind: 'tone', by: 'theme', subject: themes[0]?.id ?? '' },
    { kind: 'trend', question: row.question, since: null },
  ];
}

async function publishMore(): Promise<void> {
  const cohorts = demo.campaign.cohorts.consumers.cohorts.map(({ id }, index) => {
    return { id, headcount: null, people: [460, 410, 290, 170][index] ?? 80 };
  });
  const more = { seed: 11, leaning: asymmetric.consumers, cohorts };
  await demo.portals.consumers.publish(more, '2026-11-18T13:00:00Z');
  await demo.portals.consumers.beat(
    {
      ...{ from: 'roll', at: '2026-11-18T13:30:00Z', opened: 1400, openedByCohort: {}, weeks: [] },
      ...{ days: [{ day: '2026-11-18', opened: 1400 }], headcounts: null, replacements: 10, amended: null },
    },
    2,
  );
  await demo.comparison.collector.pull();
}

beforeAll(async () => {
  demo = await demoComparison({ figures });
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  headers = { cookie: await cookieOf(demo, await demo.link('Claire D.')) };
}, 60_000);
afterAll(() => demo.comparison.close());

describe('every finding', () => {
  it('can be frozen, keeps its values while the campaign goes on, and is the same when counted again', async () => {
    const keys = await everyKind();
    const ids: string[] = [];
    for (const key of keys) ids.push(await freeze(key));
    const before = new Map((await list()).map((reading) => [reading.id, reading]));
    expect(ids.map((id) => before.get(id)?.found.kind)).toEqual(keys.map(({ kind }) => kind));
    for (const { found, now } of before.values()) expect(now).toEqual(found);
    await publishMore();
    const after = new Map((await list()).map((reading) => [reading.id, reading]));
    for (const id of ids) {
      const [then, later] = [before.get(id), after.get(id)];
      expect(later?.found).toEqual(then?.found);
      expect(await ask('readings.recount', { id }), then?.found.kind).toBe('same');
    }
    for (const { found, now } of after.values())
      if (found.kind === 'participation' && now?.kind === 'participation')
        expect(now.view.replacements.consumers).not.toBe(found.view.replacements.consumers);
    const changed = [...after.values()].filter(
      ({ found, now }) => JSON.stringify(found) !== JSON.stringify(now),
    );
    expect(changed.map(({ found }) => found.kind).sort()).toEqual(keys.map(({ kind }) => kind).sort());
  }, 60_000);

  it('is told from its own values, in every language, with a sentence, a figure and what each side counts', async () => {
    for (const locale of ['fr', 'en', 'de', 'pt'] as const)
      for (const reading of await list(locale)) {
        const told = figures.tellReading(
          figures.wordsOf(locale, 'Europe/Paris', audienceNamesIn(undefined, locale)),
          reading,
        );
        const about = `${locale}, ${reading.found.kind}`;
        expect(told.sentence.length, about).toBeGreaterThan(20);
        expect(told.figures.length, about).toBeGreaterThan(0);
        expect(told.sides.length, about).toBeGreaterThanOrEqual(2);
        expect(told.method.length, about).toBeGreaterThan(20);
        for (const { table } of told.figures) expect(table.rows.length, about).toBeGreaterThan(0);
      }
  });
});

describe('the report of chosen readings', () => {
  let chosen: Reading[];
  let ids: string[];

  beforeAll(async () => {
    const of = await ask<{ findings: { id: string }[] }>('report.overview', {
      ...request,
      cohorts: pair,
      since: null,
    });
    const row = of.findings[0]?.id ?? (await everyKind())[0];
    await freeze(typeof row === 'string' ? { kind: 'comparison', row } : row!, pair, 'Lu au comité.');
    const readings = await list();
    ids = readings.map(({ id }) => id).reverse();
    chosen = ids.flatMap((id) => readings.find((reading) => reading.id === id) ?? []);
  });

  it('is, in slides, one reading each with its own publications, filters, n, intervals, method and notes', async () => {
    const { rawPayload, headers: answered } = await taken('pptx', { locale: 'fr', ids });
    expect(answered['content-disposition']).toMatch(/readings\.pptx"$/);
    const report = figures.readingsReportOf(
      figures.wordsOf('fr', 'Europe/Paris', audienceNamesIn(undefined, 'fr')),
      chosen,
    );
    const slides = slidesOf(rawPayload);
    expect(slides).toHaveLength(chosen.length + 2);
    const feet = new Set<string>();
    report.findings.forEach((finding, index) => {
      const said = saidOn(slides[index + 1] ?? '');
      const { sentence, evidence, sides, foot, method, written, verdict } = finding;
      for (const text of [sentence, evidence, ...sides, ...foot, method, ...written, verdict])
        expect(said).toContain(text);
      feet.add(foot.join(' '));
    });
    // One reading is under a filter and later than the others: each says its own publications.
    expect(feet.size).toBe(2);
    expect([...feet].filter((foot) => foot.includes('Atelier de Dole'))).toHaveLength(1);
    expect(saidOn(slides.at(-1) ?? '')).toContain(chosen[0]?.source.releases.employees.head);
  });

  it('is, in PDF, the same readings a page each, with every number of their tables', async () => {
    const sheets = await sheetsOf((await taken('pdf', { locale: 'fr', ids })).rawPayload);
    const report = figures.readingsReportOf(
      figures.wordsOf('fr', 'Europe/Paris', audienceNamesIn(undefined, 'fr')),
      chosen,
    );
    const all = sheets.join(' ');
    for (const { sentence, foot, written, figures: drawn } of report.findings) {
      const own = sheets.filter((sheet) => sheet.includes(plain(foot[0])) && sheet.includes(plain(foot[1])));
      expect(own.length, sentence).toBeGreaterThan(0);
      for (const line of written) expect(own.join(' ')).toContain(plain(line));
      for (const { table } of drawn)
        for (const { cells } of table.rows)
          for (const { text, value } of Object.values(cells))
            if (value !== undefined) expect(all, sentence).toContain(plain(text));
    }
    expect(all).toContain('Lu au comité.');
  });

  it('does not change when more is published', async () => {
    const before = saidOn(slidesOf((await taken('pptx', { locale: 'de', ids })).rawPayload)[1] ?? '');
    const cohorts = demo.campaign.cohorts.consumers.cohorts.map(({ id }, index) => {
      return { id, headcount: null, people: [480, 430, 310, 190][index] ?? 80 };
    });
    const more = { seed: 11, leaning: asymmetric.consumers, cohorts };
    await demo.portals.consumers.publish(more, '2026-11-18T13:45:00Z');
    await demo.comparison.collector.pull();
    expect(saidOn(slidesOf((await taken('pptx', { locale: 'de', ids })).rawPayload)[1] ?? '')).toBe(before);
  });

  it('is refused as a PDF, with the word, where a note has letters that its faces lack, and made as slides', async () => {
    const id = await freeze({ kind: 'voices' }, none, 'ملاحظة');
    const refused = await taken('pdf', { locale: 'fr', ids: [id] });
    expect([refused.statusCode, refused.json()]).toEqual([422, { error: 'letters-not-set', word: 'ملاحظة' }]);
    expect((await taken('pptx', { locale: 'fr', ids: [id] })).statusCode).toBe(200);
  });

  it('is refused to strangers, without readings, of more than a report holds, of unknown ones, and as anything else', async () => {
    expect((await taken('pdf', { locale: 'fr', ids }, {})).statusCode).toBe(401);
    expect((await taken('pdf', { locale: 'fr', ids: [] })).statusCode).toBe(400);
    const many = Array.from({ length: 21 }, (_, index) => `x${index}`);
    expect((await taken('pdf', { locale: 'fr', ids: many })).statusCode).toBe(400);
    expect((await taken('pdf', { locale: 'fr', ids: ['unknown'] })).statusCode).toBe(404);
    expect((await taken('xlsx', { locale: 'fr', ids })).statusCode).toBe(404);
  });
});
