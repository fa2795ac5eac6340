import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../contract/exports.ts';
import * as figures from '../figures/index.ts';
import type { Reporter } from '../server/report/reporter.ts';
import { exportFile } from '../server/take-away/formats.ts';
import { gather, materialOf } from '../server/take-away/material.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { reporterOf } from './reporter-of.ts';
import { defaultNames, otherNames } from './walk/campaigns.ts';

const called = {
  fr: ['membres de l’équipe', 'adhérents'],
  en: ['team members', 'subscribers'],
  de: ['Teammitglieder', 'Abonnentinnen und Abonnenten'],
  pt: ['membros da equipa', 'assinantes'],
} as const;
type Locale = keyof typeof called;

let demo: DemoComparison;
let reporter: Reporter;

beforeAll(async () => {
  demo = await demoComparison({ figures, campaign: otherNames() });
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  reporter = reporterOf(demo);
}, 60_000);
afterAll(() => demo.comparison.close());

async function taken(format: ExportFormat, locale: Locale): Promise<Buffer> {
  const asked = {
    locale,
    campaign: null,
    round: null,
    theme: null,
    cohorts: { employees: [], consumers: [] },
  };
  const found = await gather({ reporter, ideas: demo.comparison.ideas }, asked, format);
  if (!found) throw new Error('nothing published');
  const { body } = await exportFile(format, materialOf([...found]), figures);
  return Buffer.from(body);
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ');
}

/** Every text of an office document. */
function textOfOffice(bytes: Buffer): string {
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => /slides\/|notesSlides\/|worksheets\/|sharedStrings/.test(name))
    .map(([, xml]) => strFromU8(xml).replaceAll(/<[^>]+>/g, ' '))
    .join(' ');
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
/** How data tell the sides apart, whatever they are called. */
const codes = /\b(?:employees|consumers)\b/g;

describe.each(Object.keys(called) as Locale[])('a campaign whose sides have other names, in %s', (locale) => {
  it('calls them so in the report and on the slides, and never as by default', async () => {
    const said = {
      pdf: plain(await textOfPdf(await taken('pdf', locale))),
      pptx: plain(textOfOffice(await taken('pptx', locale))),
    };
    for (const [format, text] of Object.entries(said)) {
      for (const name of called[locale]) expect(text, format).toContain(name);
      expect(defaultNames.exec(text)?.[0], format).toBeUndefined();
    }
  }, 60_000);

  it('calls them so in workbooks and in the labels of counts', async () => {
    const said = {
      xlsx: plain(textOfOffice(await taken('xlsx', locale))),
      sps: plain((await taken('sps', locale)).toString()),
    };
    for (const [format, text] of Object.entries(said))
      expect(defaultNames.exec(text.replaceAll(codes, ''))?.[0], format).toBeUndefined();
    expect(said.xlsx).toContain(called[locale][0]);
    expect(said.sps).toMatch(/Équipe|Team|Equipa/);
  }, 60_000);
});
