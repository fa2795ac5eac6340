import { axeFaults } from '@miroir/testkit/browser/axe-clean';
import { keepPicture } from '@miroir/testkit/browser/keep-picture';
import { type LaunchedBrowser, launchBrowser } from '@miroir/testkit/browser/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type UiLocale } from '../../browser/app/locale.ts';
import { drawnFaults } from './drawn-faults.ts';
import { frenchOnly, untranslated } from './french-words.ts';
import { pagesOf } from './pages.ts';
import { type State, states } from './states.ts';
import { enter, open, openState, type Walked } from './walked.ts';

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

/** In the sample each state but the first shows what it changes, in one language; languages take turns. */
function sampleOf(state: State): {
  locales: readonly UiLocale[];
  paths(all: readonly string[]): readonly string[];
} {
  const at = states.indexOf(state);
  if (everything) return { locales, paths: (all) => all };
  if (at === 0) return { locales: ['fr', 'de'], paths: (all) => all };
  const seen = ['', 'participation', 'expectations', 'expectations/map', 'sentiment'];
  const locale = state.name.includes('German') ? 'de' : locales[at % locales.length];
  return { locales: [locale ?? 'fr'], paths: (all) => all.filter((path) => seen.includes(path)) };
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

async function walkPage(page: Page, called: string, french: readonly string[]): Promise<string[]> {
  for (const look of process.env.MIROIR_PICTURES === undefined ? [] : looks) {
    await show(page, look);
    await keepPicture(page, `${called}, ${look.width} px, ${look.colorScheme}`);
  }
  // What opens a table keeps its place when it is pressed, and says otherwise.
  for (const button of await page.locator('.tool button[aria-controls]').all()) await button.click();
  const found = (await untranslated(page, french)).map((fault) => `${called}: ${fault}`);
  for (const [at, look] of looks.entries()) {
    const where = `${called}, ${look.width} px, ${look.colorScheme}`;
    found.push(...(await faultsIn(page, look, at === 0)).map((fault) => `${where}: ${fault}`));
  }
  return found;
}

let launched: LaunchedBrowser;
beforeAll(async () => {
  launched = await launchBrowser();
}, 60_000);
afterAll(() => launched.close());

describe.each(states)('every page, with $name', (state) => {
  const { locales: spoken, paths } = sampleOf(state);
  let walked: Walked;
  beforeAll(async () => {
    walked = await openState(state, 4400 + states.indexOf(state));
  }, 120_000);
  afterAll(() => walked.close());

  it.each(spoken)(
    'is whole, legible, accessible and in its own language: %s',
    async (locale) => {
      const { page, complaints } = await enter(walked, launched, locale);
      const french = frenchOnly(locale, walked.demo.campaign);
      const found: string[] = [];
      for (const path of paths(pagesOf(walked.demo.campaign))) {
        await open(page, walked, path);
        const called = `${state.name}, ${locale}, ${named(path)}`;
        found.push(...(await walkPage(page, called, french)));
        // A page that does not exist asks for what is not there, and the browser says so.
        const own = complaints
          .splice(0)
          .filter((each) => !(path.includes('nowhere') && each.includes('404')));
        found.push(...own.map((complaint) => `${called}: ${complaint}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    1_800_000,
  );
});
