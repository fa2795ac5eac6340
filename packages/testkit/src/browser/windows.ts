import type { Page } from 'playwright-core';
import { axeFaults, sidewaysOverflow } from './axe-clean.ts';
import { keepPicture } from './keep-picture.ts';

/** How a person may look at a page. */
interface Window {
  readonly width: number;
  readonly light: 'light' | 'dark' | 'forced';
  /** How much larger than usual the person’s text is. */
  readonly text: 1 | 2;
}

const widths = [320, 360, 768, 1280];

/** Every width in every light, and text twice as large at either end. */
const everyWindow: readonly Window[] = [
  ...widths.flatMap((width) =>
    (['light', 'dark', 'forced'] as const).map((light) => ({ width, light, text: 1 as const })),
  ),
  ...[360, 1280].map((width) => ({ width, light: 'light' as const, text: 2 as const })),
];
/** The narrowest, in the two lights that ask most, and the largest text. */
const someWindows: readonly Window[] = [
  { width: 320, light: 'forced', text: 1 },
  { width: 320, light: 'light', text: 1 },
  { width: 1280, light: 'light', text: 2 },
];

/** Whether every page is walked in every language, width and light, as `npm run verify` does; else a fixed sample. */
export const walksEverything = process.env.MIROIR_WALK === 'everything';

/** Languages the pages are looked at in: the one with the longest words, or at `npm run verify` each. */
export const walkedLanguages: readonly string[] = walksEverything ? ['fr', 'en', 'de', 'pt'] : ['de'];

/**
 * What a machine sees to be wrong with a page, however a person looks at it: wider than its window, a text that sticks out
 * of its box, two things one over the other, too little contrast.
 */
export async function faultsInWindows(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, light, text } of walksEverything ? everyWindow : someWindows) {
    const seen = `${where}, ${width} px, ${light}${text === 2 ? ', text ×2' : ''}`;
    await page.setViewportSize({ width, height: 800 });
    const forcedColors = light === 'forced' ? ('active' as const) : ('none' as const);
    const colorScheme = light === 'dark' ? ('dark' as const) : ('light' as const);
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    await page.evaluate(
      (size) => document.documentElement.style.setProperty('font-size', size),
      `${text * 100}%`,
    );
    const beyond = await sidewaysOverflow(page);
    if (beyond > 0) found.push(`${seen}: ${beyond} px beyond the window`);
    found.push(...(await page.evaluate(misplaced)).map((fault) => `${seen}: ${fault}`));
    // Forced colours are the person's own: there is no contrast of ours to measure.
    if (light !== 'forced' && walksEverything)
      found.push(...(await axeFaults(page, ['color-contrast'])).map((fault) => `${seen}: ${fault}`));
    await keepPicture(page, seen);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found;
}

/** Puts words as long as German ones in place of every title and label, and says what is then wrong at 320 px. */
export async function faultsOfLongWords(page: Page, where: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => {
    const long = 'Nachhaltigkeitsberichterstattungspflichtverordnungsentwurfszusammenfassungen';
    for (const each of document.querySelectorAll(
      'h1, h2, h3, .opt > span, .item .label, .matrix-row > legend, .review dt, .lab span span:not(.you)',
    ))
      each.textContent = long;
  });
  const beyond = await sidewaysOverflow(page);
  return [
    ...(beyond > 0 ? [`${where}, long words: ${beyond} px beyond the window`] : []),
    ...(await page.evaluate(misplaced)).map((fault) => `${where}, long words: ${fault}`),
  ];
}

/** In the page: texts that stick out of their box, and things that lie one over the other. */
function misplaced(): string[] {
  const isSeen = (element: Element): boolean => {
    const { visibility, display, position } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return visibility === 'visible' && display !== 'none' && position !== 'fixed' && width > 1 && height > 1;
  };
  const nameOf = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const apart = (element: Element): boolean =>
    element.closest('.vh, .foot, .scroll-x, dialog:not([open])') === null;
  const out = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element instanceof HTMLElement &&
      apart(element) &&
      isSeen(element) &&
      !['inline', 'contents'].includes(getComputedStyle(element).display) &&
      !element.matches('input, select, textarea, progress') &&
      element.clientWidth > 0 &&
      element.scrollWidth - element.clientWidth > 1,
  );
  const blocks = [
    ...document.querySelectorAll('h1, h2, h3, p, dt, dd, li > span, a, button, label, legend'),
  ].filter((element) => apart(element) && isSeen(element));
  const rects = blocks.map((element) => ({ element, parts: [...element.getClientRects()] }));
  const over = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const overlaps = rects.flatMap(({ element, parts }, index) =>
    rects
      .slice(index + 1)
      .filter(({ element: other }) => !element.contains(other) && !other.contains(element))
      .filter(({ parts: others }) => parts.some((a) => others.some((b) => over(a, b))))
      .map(({ element: other }) => `${nameOf(element)} lies over ${nameOf(other)}`),
  );
  return [...out.map((element) => `${nameOf(element)} sticks out of its box`), ...overlaps];
}
