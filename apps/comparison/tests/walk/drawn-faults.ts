import type { Page } from 'playwright-core';

/** Pixels that rounding may add to a box. */
const slack = 1;

/** What can be seen to be wrong with the page as it is laid out now: each fault with where it is. */
export async function drawnFaults(page: Page): Promise<string[]> {
  const found = await Promise.all([
    beyondWindow(page),
    cutTexts(page),
    overlappingLabels(page),
    brokenWords(page),
  ]);
  return found.flat();
}

/** Pixels beyond the right edge of the window. */
async function beyondWindow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return beyond > 0 ? [`${beyond} px beyond the window`] : [];
}

/** Boxes narrower than what is written in them, unless they scroll; and words of a picture outside it. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate((spare) => {
    const said = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 50)}`;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg *, script, option)')) {
      const { overflowX, clipPath, display } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls || clipPath !== 'none' || display === 'inline' || element.clientWidth === 0) continue;
      if (element.scrollWidth > element.clientWidth + spare) found.push(`cut or spilling: ${said(element)}`);
    }
    for (const svg of document.querySelectorAll('svg')) {
      const around = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        if (box.width > 0 && (box.left < around.left - spare || box.right > around.right + spare))
          found.push(`outside its picture: ${said(text)}`);
      }
    }
    return found;
  }, slack);
}

/** Words of one picture that are written over each other. */
function overlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg')) {
      const boxes = [...svg.querySelectorAll('text')]
        .map((text) => ({ said: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ said, box }) => said.trim() !== '' && box.width > 0);
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // A line's box is taller than its letters.
          if (across > 1 && down > 0.3 * Math.min(one.box.height, other.box.height))
            found.push(`over each other: “${one.said}” and “${other.said}”`);
        }
      });
    }
    return found;
  });
}

/** Words of ordinary length that a column is too narrow for: they are crushed to syllables. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = () => new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      range.selectNodeContents(node);
      if (lines() < 2 || node.parentElement === null) continue;
      if (getComputedStyle(node.parentElement).fontFamily.includes('monospace')) continue;
      for (const word of (node.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,16}(?!\p{L})/gu)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (lines() > 1) found.push(`broken word: “${word[0]}” in ${node.textContent?.trim().slice(0, 50)}`);
      }
    }
    return found;
  });
}
