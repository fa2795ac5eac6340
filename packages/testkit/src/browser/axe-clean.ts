import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** WCAG 2.2 A and AA with what axe leaves off by default (target size), and its best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every accessibility fault axe finds on the page once it stands still: rule, what it is, where. Empty is clean.
 * @param rules only these rules of axe; all of WCAG 2.2 AA and its best practices unless told
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await settled(page);
  // Legacy mode: no second page is opened, there is no frame here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined
    ? axe.withTags(tags)
    : axe.withRules([...rules])
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
}

/** How many pixels of the settled page lie beyond the right edge of the window; 0 when nothing has to be scrolled sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
