import type { Page } from 'playwright-core';

/**
 * Waits until the page stands still: its fonts are there and nothing in it has changed for 60 ms (five seconds at most:
 * a page with a clock on it never rests). What is looked at in between is half of one page and half of the next.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let quiet = setTimeout(done, 60);
      const end = setTimeout(done, 5000);
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(done, 60);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      function done(): void {
        observer.disconnect();
        clearTimeout(quiet);
        clearTimeout(end);
        resolve();
      }
    });
  });
}
