import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every accessibility fault axe finds on the page as it stands: rule, what it is, where. Empty is clean. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

/** @throws Error naming every fault when the page is not clean. */
export async function axeClean(page: Page): Promise<void> {
  const faults = await axeFaults(page);
  if (faults.length > 0) throw new Error(`${page.url()} is not accessible:\n${faults.join('\n')}`);
}
