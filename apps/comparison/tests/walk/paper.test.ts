import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaunchedBrowser, launchBrowser } from '@miroir/testkit/browser/launch-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type UiLocale } from '../../browser/app/locale.ts';
import { pagesWithFigures } from './pages.ts';
import { type Paper, papers, print, type Sheet, sheetsOf } from './sheets.ts';
import { whole } from './states.ts';
import { enter, open, openState, type Walked } from './walked.ts';

/** `npm run verify` prints every page in every language on both papers; `npm test` a fixed sample of them. */
const everything = process.env.MIROIR_WALK === 'everything';
const sample = ['', 'expectations', 'expectations/map', 'questions/making-scales', 'sentiment'];

/** What each sheet must say of itself: the campaign, then who is looked at, how many they are, and when they were published. */
const foot: Readonly<Record<UiLocale, readonly RegExp[]>> = {
  fr: [
    /Hestia Habitat, Faire durer, manche 1\. Tous les thèmes\./,
    /Salariés \(Ensemble\) : n = 296, publication n° 2 du 18 novembre à 13:00 UTC\+1\./,
    /Clients \(Ensemble\) : n = 1 200, publication n° 2 du 18 novembre à 13:00 UTC\+1\./,
  ],
  en: [/Hestia Habitat, Made to last, round 1\./, /n = 296, .*18/, /n = 1,200, .*18/],
  de: [
    /Hestia Habitat, Was lange hält, Runde 1\./,
    /n = 296, .*18\. November/,
    /n = 1\.200, .*18\. November/,
  ],
  pt: [/Hestia Habitat, Fazer durar, ronda 1\./, /n = 296, .*18 de novembro/, /n = 1200, .*18 de novembro/],
};

let walked: Walked;
let launched: LaunchedBrowser;
beforeAll(async () => {
  [walked, launched] = await Promise.all([openState(whole), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await launched?.close();
  await walked?.close();
});

/** Keeps a printed file for a person to look at, where `MIROIR_PICTURES` names a folder. */
async function keepSheets(file: Buffer, name: string): Promise<void> {
  const folder = process.env.MIROIR_PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.pdf`), file);
}

function faultsOf(sheets: readonly Sheet[], locale: UiLocale): string[] {
  return sheets.flatMap(({ text, reach, width }, index) => {
    const sheet = `sheet ${index + 1} of ${sheets.length}`;
    return [
      ...foot[locale].filter((line) => !line.test(text)).map((line) => `${sheet} lacks ${line.source}`),
      ...(text.includes(`${index + 1} / ${sheets.length}`) ? [] : [`${sheet} has no number`]),
      ...(reach > width ? [`${sheet}: words end ${Math.round(reach - width)} pt beyond its edge`] : []),
    ];
  });
}

async function faultsOn(paper: Paper, locale: UiLocale): Promise<string[]> {
  const { page } = await enter(walked, launched, locale);
  const found: string[] = [];
  const all = pagesWithFigures(walked.demo.campaign).filter((path) => !path.includes('?'));
  for (const path of everything ? all : all.filter((each) => sample.includes(each))) {
    await open(page, walked, path);
    const file = await print(page, paper);
    const called = `${paper}, ${locale}, ${path || 'overview'}`;
    await keepSheets(file, called);
    found.push(...faultsOf(await sheetsOf(file), locale).map((fault) => `${called}: ${fault}`));
  }
  await page.context().close();
  return found;
}

describe('a printed page', () => {
  const cases = papers.flatMap((paper) =>
    (everything ? locales : paper === 'A4' ? (['fr'] as const) : (['de'] as const)).map(
      (locale) => [paper, locale] as const,
    ),
  );
  it.each(cases)(
    'says on each sheet of %s its campaign, filters, publications, dates and n, and holds all its words: %s',
    async (paper, locale) => {
      expect(await faultsOn(paper, locale)).toEqual([]);
    },
    600_000,
  );

  it('draws each figure once, on paper’s own scale, and leaves what only a screen can do', async () => {
    const { page } = await enter(walked, launched, 'fr');
    await open(page, walked, 'expectations');
    const text = (await sheetsOf(await print(page, 'A4'))).map((sheet) => sheet.text).join(' ');
    expect(text.match(/Une notice peu claire/g)).toHaveLength(1);
    for (const tool of ['Tableau', 'XLSX', 'Se déconnecter', 'Tous les thèmes ', 'Figer cette lecture'])
      expect(text.includes(tool), tool).toBe(false);
    await open(page, walked, '');
    await page.getByRole('button', { name: 'Figer cette lecture' }).first().click();
    await page.getByRole('link', { name: 'Figée' }).waitFor();
    const overview = (await sheetsOf(await print(page, 'A4'))).map((sheet) => sheet.text).join(' ');
    for (const tool of ['Voir la question', 'Figer', 'Figée', 'il y a'])
      expect(overview.includes(tool), tool).toBe(false);
    await page.context().close();
  }, 120_000);
});
