import { axeFaults, sidewaysOverflow } from '@miroir/testkit/browser/axe-clean';
import { keepPicture } from '@miroir/testkit/browser/keep-picture';
import { type LaunchedBrowser, launchBrowser } from '@miroir/testkit/browser/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type UiLocale } from '../../browser/app/locale.ts';
import { defaultNames } from './campaigns.ts';
import { drawnFaults } from './drawn-faults.ts';
import { freezeOneOfEach } from './freeze-each.ts';
import { frenchOnly, saidOn, untranslated } from './french-words.ts';
import { pagesOf } from './pages.ts';
import { calibratedTone, type State, states, whole as wholeState } from './states.ts';
import { enter, open, openState, settled, type Walked } from './walked.ts';

/** `npm run verify` walks every page in every language, width and light; `npm test` a fixed sample of them. */
const everything = process.env.MIROIR_WALK === 'everything';

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}
const widths = [360, 1280, 1920];
const looks: readonly Look[] = everything
  ? widths.flatMap((width) => [
      { width, colorScheme: 'light' as const },
      { width, colorScheme: 'dark' as const },
    ])
  : [
      { width: 360, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
    ];

/** What another width or another light can change: the rest of axe is asked once a page. */
const byWidthAndLight = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
const named = (path: string) => (path === '' ? 'overview' : path);

/** Pages that each state changes, and those of them that stay quick where everything is many. */
const changed = ['', 'participation', 'expectations', 'expectations/map', 'sentiment'];
const quick = ['', 'expectations/map'];

interface Stroll {
  readonly locale: UiLocale;
  readonly paths: readonly string[];
}

/** In the sample the first state shows every page, and each other half of what it changes, in one language; pages and languages take turns. */
function strollsOf(state: State): Stroll[] {
  const at = states.indexOf(state);
  const all = pagesOf(state.campaign());
  if (everything) return locales.map((locale) => ({ locale, paths: all }));
  if (at === 0)
    return [
      { locale: 'fr', paths: all },
      { locale: 'de', paths: ['expectations/trend', 'questions/making-scales', 'aloud', 'ideas', 'method'] },
    ];
  const locale = state.name.includes('German') ? 'de' : (locales[at % locales.length] ?? 'fr');
  const inTurn = changed.filter((path, turn) => path === '' || turn % 2 === at % 2);
  return [{ locale, paths: state.pages ?? (state.name.startsWith('60') ? quick : inTurn) }];
}

/** Everything that is wrong with a page in one look. */
async function faultsIn(page: Page, look: Look, whole: boolean): Promise<string[]> {
  await show(page, look);
  return [...(await drawnFaults(page)), ...(await axeFaults(page, whole ? undefined : byWidthAndLight))];
}

async function show(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
  // A picture follows the window a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** In the sample a page is looked at once: widths and lights take turns from page to page. */
const looksAt = (turn: number): readonly Look[] =>
  everything ? looks : looks.filter((_, at) => at === turn % looks.length);

interface Walk {
  readonly called: string;
  readonly french: readonly string[];
  /** Which page of the stroll it is. */
  readonly turn: number;
}

async function walkPage(page: Page, { called, french, turn }: Walk): Promise<string[]> {
  for (const look of process.env.MIROIR_PICTURES === undefined ? [] : looks) {
    await show(page, look);
    await keepPicture(page, `${called}, ${look.width} px, ${look.colorScheme}`);
  }
  // What opens a table keeps its place when it is pressed, and says otherwise.
  for (const button of await page.locator('.tool button[aria-controls]').all()) await button.click();
  const found = (await untranslated(page, french)).map((fault) => `${called}: ${fault}`);
  for (const [at, look] of looksAt(turn).entries()) {
    const where = `${called}, ${look.width} px, ${look.colorScheme}`;
    found.push(...(await faultsIn(page, look, at === 0)).map((fault) => `${where}: ${fault}`));
  }
  return found;
}

/** A campaign that names its sides: what they are called by default is nowhere. */
async function defaultNamesOn(page: Page, called: string): Promise<string[]> {
  const said = defaultNames.exec(await saidOn(page));
  return said === null ? [] : [`${called}: a side is called "${said[0]}"`];
}

/** The browser tells what a server refused: a page that does not exist asks for what is not there. */
function isExpected(complaint: string, path: string): boolean {
  return path.includes('nowhere') && complaint.includes('404');
}

/** What a calibrated tone says, by language: the row of a theme, what was not read, the gap and its parts, rating against tone. */
const tonesTold = [
  {
    locale: 'fr',
    row: 'Réparer',
    notRead: /non lus?/,
    gap: /Écart : .+\[.+\], dont \d+ % de la variance vient de ce que tous ne sont pas relus/,
    torn: /reçoit .+ de réponses favorables .+ est négatif à .+\(\d+ textes\)\.(?! Ce ton n’est pas étalonné)/,
  },
  {
    locale: 'de',
    row: 'Reparieren',
    notRead: /nicht gelesen/,
    gap: /Abstand: .+\[.+\], wovon \d+ % der Varianz daher kommt, dass nicht alle gelesen wurden/,
    torn: /erhält .+ zustimmende Antworten .+ negativ .+\(\d+ Texte\)\.(?! Dieser Ton ist nicht kalibriert)/,
  },
] as const;

let launched: LaunchedBrowser;
beforeAll(async () => {
  launched = await launchBrowser();
}, 60_000);
afterAll(() => launched.close());

describe.each(states)('every page, with $name', (state) => {
  let walked: Walked;
  beforeAll(async () => {
    walked = await openState(state);
  }, 120_000);
  afterAll(() => walked.close());

  it.each(strollsOf(state))(
    'is whole, legible, accessible and in its own language: $locale',
    async ({ locale, paths }) => {
      const { page, complaints } = await enter(walked, launched, locale);
      const french = frenchOnly(locale, walked.demo.campaign);
      const found: string[] = [];
      for (const [turn, path] of paths.entries()) {
        await open(page, walked, path);
        const called = `${state.name}, ${locale}, ${named(path)}`;
        found.push(...(await walkPage(page, { called, french, turn })));
        if (walked.demo.campaign.audiences !== undefined) found.push(...(await defaultNamesOn(page, called)));
        const own = complaints.splice(0).filter((each) => !isExpected(each, path));
        found.push(...own.map((complaint) => `${called}: ${complaint}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    1_800_000,
  );

  it.runIf(state === calibratedTone).each(tonesTold)(
    'tells what the engine and what people read side by side, on a phone: $locale',
    async ({ locale, row, notRead, gap, torn }) => {
      const { page } = await enter(walked, launched, locale);
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, walked, 'method');
      const cells = await page
        .getByRole('row')
        .filter({ hasText: row })
        .first()
        .locator('td')
        .allInnerTexts();
      // Engine, people and how many of all, a side; then both gaps with their intervals, and the verdict.
      expect(cells).toHaveLength(9);
      const [inside, people, labels] = cells.map((cell) => cell.replaceAll(/\s/g, ' '));
      expect(inside).toMatch(/^\d+(,\d)? %$/);
      expect(people).toMatch(/^\d+(,\d)? % \[.+\]$/);
      expect(labels).toMatch(/^\d+ .+ \d+/);
      for (const each of cells.slice(6, 8)) expect(each).toMatch(/^[+−]?\d.*\[.+\]$/);
      expect(await sidewaysOverflow(page)).toBe(0);
      await open(page, walked, 'sentiment');
      const said = ((await page.locator('main').textContent()) ?? '').replaceAll(/\s/g, ' ');
      expect(said).toMatch(notRead);
      expect(said).toMatch(torn);
      expect(await sidewaysOverflow(page)).toBe(0);
      await open(page, walked, 'themes/repair');
      expect(((await page.locator('main').textContent()) ?? '').replaceAll(/\s/g, ' ')).toMatch(gap);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.context().close();
    },
    120_000,
  );
});

describe('what is frozen, shared and closed', () => {
  let walked: Walked;
  beforeAll(async () => {
    walked = await openState(wholeState);
  }, 120_000);
  afterAll(() => walked.close());

  it.each(everything ? locales : (['fr', 'de'] as const))(
    'is whole, legible, accessible and in its own language, with and without an access: %s',
    async (locale) => {
      const { page } = await enter(walked, launched, locale);
      const french = frenchOnly(locale, walked.demo.campaign);
      const shared = await freezeOneOfEach(page);
      await open(page, walked, 'readings');
      const found = await walkPage(page, { called: `frozen, ${locale}, readings`, french, turn: 0 });
      const stranger = await (await launched.device({ locale })).newPage();
      for (const [name, address] of [
        ['shared', shared],
        ['shared, a link that does not open', `${walked.origin}/comparison/shared#${'0'.repeat(40)}`],
        ['sign-in', `${walked.origin}/comparison/sign-in`],
        ['sign-in, a link', `${walked.origin}/comparison/sign-in#${await walked.demo.link()}`],
        ['sign-in, a used link', `${walked.origin}/comparison/sign-in#${'0'.repeat(43)}`],
      ] as const) {
        await stranger.goto('about:blank');
        await stranger.goto(address);
        await settled(stranger);
        found.push(...(await walkPage(stranger, { called: `door, ${locale}, ${name}`, french, turn: 1 })));
      }
      expect(found).toEqual([]);
      await page.context().close();
      await stranger.context().close();
    },
    600_000,
  );
});
