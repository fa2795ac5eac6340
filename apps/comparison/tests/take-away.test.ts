import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../contract/exports.ts';
import * as figures from '../figures/index.ts';
import type { FigureValue } from '../figures/value/figure-value.ts';
import { type PublishedCounts, publishedCountsSchema } from '../server/take-away/counts/published-counts.ts';
import { exportFile } from '../server/take-away/formats.ts';
import { gather, type Material, materialOf, tellingOf } from '../server/take-away/material.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { recounted } from './recount.ts';
import { reporterOf } from './reporter-of.ts';
import { saidOn, slidesOf, speakerNotesOf } from './slides.ts';

const nothing = { employees: [], consumers: [] };
const asked = { locale: 'fr' as const, campaign: null, round: null, theme: null, cohorts: nothing };

let demo: DemoComparison;
let cookie: string;
let material: Material;
let drawn: FigureValue[];

beforeAll(async () => {
  demo = await demoComparison({ figures });
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  const found = await gather({ reporter: reporterOf(demo), ideas: demo.comparison.ideas }, asked, 'pdf');
  if (!found) throw new Error('nothing published');
  material = materialOf([...found]);
  drawn = figures.pageFigures(tellingOf(material, figures), material.pages);
  cookie = await signedIn();
}, 60_000);
afterAll(() => demo.comparison.close());

const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  demo.comparison.server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', host: 'localhost:4300', ...headers },
    payload: JSON.stringify(payload),
  });

async function signedIn(): Promise<string> {
  const { headers } = await post('/comparison/trpc/signIn.open', { token: await demo.link() });
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const taken = (format: ExportFormat, filters: object = asked) =>
  post(`/comparison/export/${format}`, filters, { cookie });

/** Numbers as they are written, signs and group separators aside. */
const numbersIn = (text: string): string[] =>
  text.replaceAll(/(?<=\d)[\u202f\u00a0](?=\d{3})/g, '').match(/\d+(?:,\d+)?/g) ?? [];

/** Everything a figure says: its words and every cell of its table. */
const textsOf = ({ heading, sentence, say, notes, table }: FigureValue): string[] => [
  heading,
  sentence,
  say ?? '',
  ...notes,
  ...table.columns.map(({ label }) => label),
  ...table.rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text)),
];

/** Every number of a figure's table. */
const valuesOf = ({ table }: FigureValue): number[] =>
  table.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ value }) => (value === undefined ? [] : [value])),
  );

async function textOfPdf(bytes: Buffer): Promise<{ text: string; lang: unknown; roles: Set<string> }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('\n');
    }),
  );
  const roles = new Set<string>();
  const walk = (node: { role?: string; children?: unknown[] } | null): void => {
    if (node?.role) roles.add(node.role);
    for (const child of node?.children ?? []) walk(child as { role?: string; children?: unknown[] });
  };
  for (let page = 1; page <= Math.min(12, pdf.numPages); page += 1)
    walk(await (await pdf.getPage(page)).getStructTree());
  const { info } = await pdf.getMetadata();
  return { text: pages.join('\n'), lang: (info as { Language?: unknown }).Language, roles };
}

function cellsOfWorkbook(bytes: Buffer): { numbers: Set<number>; sheets: string[] } {
  const files = unzipSync(new Uint8Array(bytes));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const numbers = [...sheet.matchAll(/<c (?![^>]*t=")[^>]*><v>([^<]+)<\/v>/g)].map(([, value]) =>
    Number(value),
  );
  const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  return {
    numbers: new Set(numbers),
    sheets: [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name = '']) => name),
  };
}

describe('what is taken away', () => {
  it('is given to who is signed in, on this very page, and to nobody else', async () => {
    for (const format of exportFormats) {
      expect((await post(`/comparison/export/${format}`, asked)).statusCode, format).toBe(401);
      expect((await taken(format)).statusCode, format).toBe(200);
    }
    const elsewhere = { cookie, origin: 'http://localhost:4100' };
    expect((await post('/comparison/export/csv', asked, elsewhere)).statusCode).toBe(403);
    const url = '/comparison/export/csv';
    expect((await demo.comparison.server.inject({ url, headers: { cookie } })).statusCode).toBe(404);
    expect((await post('/comparison/export/exe', asked, { cookie })).statusCode).toBe(404);
    expect((await taken('csv', { ...asked, locale: 'xx' })).statusCode).toBe(400);
  }, 60_000);

  it('carries campaign, round, publications and filters in its name', async () => {
    const cohorts = { employees: ['dole'], consumers: [] };
    const { headers } = await taken('csv', { ...asked, theme: 'repair', cohorts });
    const name = String(headers['content-disposition']);
    const [round] = demo.campaign.schedule.rounds;
    expect(name).toBe(`attachment; filename="${demo.campaign.id}-${round?.id}-n2-n2-repair-dole-values.csv"`);
  });

  it('holds, in the PDF, every number of every figure with its table, under the filters and the heads of the chains', async () => {
    const { rawPayload } = await taken('pdf');
    const { text } = await textOfPdf(rawPayload);
    // A reader of PDF gives every space as a plain one: a number is there with its groups of thousands joined, or as it is.
    const joined = text.replaceAll(/(?<=\d) (?=\d{3})/g, '');
    const there = new Set([...numbersIn(text), ...numbersIn(joined)]);
    let compared = 0;
    for (const figure of drawn)
      for (const said of textsOf(figure))
        for (const number of numbersIn(said)) {
          expect(there, `${figure.id}: ${said}`).toContain(number);
          compared += 1;
        }
    expect(drawn.length).toBeGreaterThan(40);
    expect(compared).toBeGreaterThan(3000);
    for (const side of ['employees', 'consumers'] as const)
      expect(text).toContain(material.method.sides[side].head);
  }, 60_000);

  it('is, in each language, a tagged PDF in that language with its own fonts, made within fifteen seconds', async () => {
    for (const locale of ['fr', 'en', 'de', 'pt'] as const) {
      const before = performance.now();
      const { rawPayload } = await taken('pdf', { ...asked, locale });
      expect(performance.now() - before).toBeLessThan(15_000);
      const raw = rawPayload.toString('latin1');
      expect(raw).toContain(`/Lang (${locale})`);
      expect(raw).toMatch(/\/Marked true/);
      expect(raw).toMatch(/\/FontFile[23]/);
      expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
      if (locale !== 'fr') continue;
      const { roles } = await textOfPdf(rawPayload);
      for (const role of ['TOC', 'TOCI', 'H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD'])
        expect(roles).toContain(role);
    }
  }, 90_000);

  it('names, in a table of contents and in its outline, every part and the sheet that it begins on', async () => {
    const { rawPayload } = await taken('pdf');
    const { title, findings, sections, words } = figures.reportOf(tellingOf(material, figures), material);
    const pdf = await getDocument({ data: new Uint8Array(rawPayload), verbosity: 0 }).promise;
    const outline = await pdf.getOutline();
    const named = outline.flatMap((item) => (item.items.length > 0 ? item.items : [item]));
    const parts = [...findings.map(({ sentence }) => sentence), ...sections.map(({ heading }) => heading)];
    expect(named.map((item) => item.title)).toEqual([title, ...parts]);
    const textOf = async (sheet: number) =>
      (await (await pdf.getPage(sheet)).getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, '');
    const front = (await Promise.all([2, 3, 4].map(textOf))).join('');
    expect(front).toContain(words.contents);
    for (const { title: part, dest } of [named[1]!, named.at(-1)!]) {
      const sheet = 1 + (await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0]));
      const start = part.replaceAll(/\s/g, '').slice(0, 24);
      expect(await textOf(sheet)).toContain(start);
      expect(front.slice(front.indexOf(start))).toContain(String(sheet));
    }
  }, 60_000);

  it('is, as slides, one finding each with its figures, its n and its method, in native shapes and text', async () => {
    const report = figures.reportOf(tellingOf(material, figures), material);
    const { findings, foot, method } = report;
    expect(findings.length).toBeGreaterThan(3);
    const slides = slidesOf((await taken('pptx')).rawPayload);
    expect(slides).toHaveLength(2 + report.slides.length + findings.length);
    // Who spoke, who took part site by site, what both can commit to and what changed, a slide each, before the findings.
    const before = ['voices', 'turnout-employees', 'turnout-consumers', 'common', 'changes'];
    expect(report.slides.map(({ id }) => id)).toEqual(before);
    report.slides.forEach(({ sentence }, index) => {
      expect(saidOn(slides[index + 1] ?? '')).toContain(sentence);
    });
    findings.forEach(({ sentence, sides, evidence, figures: own }, index) => {
      const slide = slides[index + 1 + before.length] ?? '';
      const said = saidOn(slide);
      for (const text of [sentence, evidence, ...sides, ...foot, method]) expect(said).toContain(text);
      expect(slide).not.toContain('<p:pic>');
      expect((slide.match(/<p:sp>/g) ?? []).length).toBeGreaterThan(15);
      for (const mark of own[0]?.marks(720).marks ?? [])
        if (mark.kind === 'text') expect(said).toContain(mark.text);
    });
  }, 60_000);

  it('holds every value of every table as a number in the workbook and in the CSV, and the same ones in both', async () => {
    const rows: Record<string, string>[] = parse((await taken('csv')).body, { columns: true, bom: true });
    const numeric = ['value', 'low', 'high', 'n'] as const;
    const inCsv = new Set(
      rows.flatMap((row) => numeric.flatMap((key) => (row[key] === '' ? [] : [Number(row[key])]))),
    );
    const { numbers, sheets } = cellsOfWorkbook((await taken('xlsx')).rawPayload);
    expect(sheets).toEqual(['values', 'README']);
    expect([...numbers].sort((a, b) => a - b)).toEqual([...inCsv].sort((a, b) => a - b));
    let compared = 0;
    for (const { id, table } of drawn)
      for (const { cells } of table.rows)
        for (const [key, { value }] of Object.entries(cells)) {
          if (value === undefined) continue;
          expect(inCsv, `${id}: ${key}`).toContain(value);
          compared += 1;
        }
    expect(compared).toBeGreaterThan(1500);
    expect(valuesOf(drawn[0]!).length).toBeGreaterThan(10);
  }, 60_000);

  it('lists what was changed since the launch in the report, on a slide, in the workbook, the table of values and the published counts', async () => {
    const change = {
      at: '2026-11-20T09:00:00.000Z',
      serial: 1,
      missing: [],
      refusedBy: [],
      release: { employees: 1, consumers: null },
    };
    const amendments: Material['frame']['amendments'] = [
      {
        ...change,
        what: { kind: 'close', from: '2026-11-29T17:00:00.000Z', to: '2026-12-01T17:00:00.000Z' },
      },
      {
        ...change,
        what: { kind: 'text', texts: [{ audience: 'employees', before: 'avant', after: 'après' }] },
      },
      { ...change, what: { kind: 'people', audience: 'employees', people: 2 }, serial: null },
      {
        ...change,
        what: { kind: 'announce', texts: [{ audience: null, text: 'Fermé lundi.' }] },
        missing: ['consumers'],
        refusedBy: ['employees'],
      },
    ];
    const amended = { ...material, frame: { ...material.frame, amendments } };
    const telling = tellingOf(amended, figures);
    const { changes, words } = figures.reportOf(telling, amended);
    const said = changes.map((line) => line.replaceAll('\u00a0', ' '));
    expect(said[0]).toMatch(/^20 novembre · La clôture est passée du 29 novembre à 18:00 .* au 1 décembre/);
    expect(said[1]).toContain('Salariés : « avant » → « après »');
    expect(said[2]).toContain('Salariés : 2 personnes de plus');
    expect(said[3]).toMatch(
      /Annonce\. « Fermé lundi\. » Modification 1 : pas encore en vigueur partout \(Clients\).* arrivée trop tard \(Salariés\)/,
    );
    const { lines } = figures.readmeOf(telling, amended);
    expect(lines.slice(lines.indexOf(words.changes) + 1)).toEqual([...changes, expect.any(String)]);
    expect(figures.readmeOf(tellingOf(material, figures), material).lines).not.toContain(words.changes);
    const slides = slidesOf((await exportFile('pptx', amended, figures)).body as Buffer);
    const slide = slides
      .map(saidOn)
      .find((said) => said.startsWith(words.changes) || said.includes(`\n${words.changes}\n`));
    for (const line of changes) expect(slide).toContain(line);
    const table: Record<string, string>[] = parse(
      (await exportFile('csv', amended, figures)).body as Buffer,
      {
        columns: true,
        bom: true,
      },
    );
    expect(table.filter(({ figure }) => figure === 'amendments')).toMatchObject(
      ['close', 'text', 'people', 'announce'].map((part, index) => ({
        ...{
          part,
          label: changes[index],
          value: String(index + 1),
          side: part === 'people' ? 'employees' : '',
        },
      })),
    );
    expect(parse((await taken('csv')).body, { columns: true, bom: true })).not.toContainEqual(
      expect.objectContaining({ figure: 'amendments' }),
    );
    const counts: PublishedCounts = publishedCountsSchema.parse(JSON.parse((await taken('json')).body));
    expect(counts.employees.amendments).toEqual([]);
  }, 60_000);

  it('tells an absent value by its reason, never by a zero or an empty line', async () => {
    const rows: Record<string, string>[] = parse((await taken('csv')).body, { columns: true, bom: true });
    const absent = rows.filter(({ state }) => state === 'suppressed');
    expect(absent.length).toBeGreaterThan(0);
    for (const { value, reason } of absent) expect([value, reason !== '']).toEqual(['', true]);
  });

  it('holds, in JSON, the published counts that give every distribution again, as its schema says', async () => {
    const counts: PublishedCounts = publishedCountsSchema.parse(JSON.parse((await taken('json')).body));
    let compared = 0;
    for (const view of material.pages.questions)
      for (const { id, counts: shown } of view.parts)
        for (const side of ['employees', 'consumers'] as const) {
          if (shown[side] === null) continue;
          const published = counts[side].whole.counts[`q/${view.id}/o/${id}`] ?? 0;
          expect(shown[side], `${view.id}/${id}`).toBe(published);
          compared += 1;
        }
    expect(compared).toBeGreaterThan(80);
    const schema = JSON.parse((await taken('schema')).body);
    expect(schema.required).toEqual(Object.keys(counts));
  });

  it('holds, in JSON, what gives every figure of every comparison again, whatever its kind of question', async () => {
    const counts: PublishedCounts = JSON.parse((await taken('json')).body);
    const measures = new Set<string>();
    for (const row of material.pages.expectations.rows) {
      const question = demo.campaign.questions.find(({ id }) => id === row.question);
      const view = material.pages.questions.find(({ id }) => id === row.question);
      const favourable = (view?.parts ?? []).filter((part) => part.favourable).map(({ id }) => id);
      const top = question?.kind === 'ranking' ? (question.top ?? 3) : 0;
      for (const side of ['employees', 'consumers'] as const) {
        const figure = row.figures[side];
        if (figure.state !== 'shown') continue;
        const again = recounted(row, counts[side].whole.counts, { favourable, top });
        expect(again, `${row.id}, ${side}`).toBeCloseTo(figure.value, 9);
        measures.add(row.measure);
      }
    }
    expect([...measures].sort()).toEqual([
      ...['favourable-share', 'importance', 'mean-points', 'nps'],
      ...['option-share', 'satisfaction', 'shortfall', 'top-share'],
    ]);
  });

  it('says in slides only numbers of the tables, and has every number of each table beside its slide', async () => {
    const { rawPayload } = await taken('pptx');
    const report = figures.reportOf(tellingOf(material, figures), material);
    const { findings } = report;
    const first = 1 + report.slides.length;
    const [slides, notes] = [slidesOf(rawPayload), speakerNotesOf(rawPayload)];
    // Of one side in a hundred cases, at 95 and 5 per cent, on scales to 5: numbers of the method, not of anybody.
    const ofMethod = ['100', '95', '5'];
    let compared = 0;
    findings.forEach(({ evidence, gap, sides, figures: drawn }, index) => {
      const beside = new Set(numbersIn(saidOn(notes[index + first] ?? '')));
      for (const { table } of drawn)
        for (const { cells } of table.rows)
          for (const { text, value } of Object.values(cells)) {
            if (value === undefined) continue;
            for (const number of numbersIn(text))
              expect(beside, `${table.caption}: ${text}`).toContain(number);
            compared += 1;
          }
      const said = [evidence, gap ?? '', ...sides].join(' ');
      expect(saidOn(slides[index + first] ?? '')).toContain(evidence);
      const invented = numbersIn(said).filter((number) => !beside.has(number) && !ofMethod.includes(number));
      expect(invented, said).toEqual([]);
    });
    expect(compared).toBeGreaterThan(100);
  });

  it('gives SPSS every published cell once, in the file that its syntax names', async () => {
    const data = await taken('spss-csv');
    const { body: syntax } = await taken('sps');
    const name = /filename="([^"]+)"/.exec(String(data.headers['content-disposition']))?.[1];
    expect(syntax).toContain(`/FILE='${name}'`);
    expect(syntax).toContain('WEIGHT BY count.');
    const rows: Record<string, string>[] = parse(data.body, { columns: true });
    const counts: PublishedCounts = JSON.parse((await taken('json')).body);
    const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
    const whole = (side: 'employees' | 'consumers') => sum(Object.values(counts[side].whole.counts));
    const spss = (side: string) =>
      sum(rows.filter((row) => row.side === side && row.cohort === '').map(({ count }) => Number(count)));
    expect([spss('1'), spss('2')]).toEqual([whole('employees'), whole('consumers')]);
  });
});
