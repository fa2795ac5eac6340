import type { Locator, Page } from 'playwright-core';

const manySteps = 150;

/**
 * Presses Tab until `wanted` has the focus. At each step what has the focus must be seen: in the window, and not
 * behind the fixed foot (WCAG 2.2, 2.4.11). @throws Error when it is not, or when Tab never arrives.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < manySteps; step += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
    const hidden = await hiddenFocus(page);
    if (hidden !== null) throw new Error(`the focus is not seen: ${hidden}`);
  }
  throw new Error(`Tab never reached ${wanted.toString()}`);
}

/** Whether one of the elements `wanted` names has the focus. */
export function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));
}

/** Names the focused element when the person cannot see it, else null. */
export function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A native control may be drawn by its label's row.
    const box = (focused.closest('label') ?? focused).getBoundingClientRect();
    const name = `${focused.tagName} ${focused.id} ${focused.textContent?.slice(0, 40) ?? ''}`;
    if (box.bottom <= 0 || box.top >= innerHeight) return `${name}, outside the window`;
    const foot = document.querySelector('.foot');
    if (foot === null || foot.contains(focused)) return null;
    const pinned = ['fixed', 'sticky'].includes(getComputedStyle(foot).position);
    const cover = foot.getBoundingClientRect();
    const seen = Math.min(box.bottom, cover.top) - box.top;
    // What is taller than the room above the foot cannot be whole: then most of that room.
    return pinned && seen < Math.min(box.height, cover.top / 2) - 1 ? `${name}, behind the foot` : null;
  });
}

/** Presses one key several times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}
