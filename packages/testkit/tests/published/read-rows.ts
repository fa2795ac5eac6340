import type { Page } from 'playwright-core';
import { tableRows, untilCollected } from '../../src/browser/comparison-page.ts';
import type { World } from '../../src/browser/world.ts';

/** One comparison as the comparison's table writes it; shares and gaps in points. */
export interface ReadRow {
  /** The question, or “question : answer”. */
  readonly label: string;
  readonly experts: number;
  readonly adults: number;
  readonly n: { readonly experts: number; readonly adults: number };
  readonly gap: number;
}

/** Reads the table of all comparisons by its headings, in the order shown, as soon as both publications have arrived. */
export async function readRows(page: Page, world: World): Promise<ReadRow[]> {
  await untilCollected(page, world, 'expectations');
  const [head = '', ...rows] = await tableRows(page);
  const columns = head.split(' | ');
  const after = (name: string, from = 0): number => {
    const at = columns.indexOf(name, from);
    if (at < 0) throw new Error(`no column “${name}” in ${head}`);
    return at;
  };
  const [experts, adults] = [after('Salariés'), after('Clients')];
  const [expertsN, adultsN] = [after('n', experts), after('n', adults)];
  const gap = columns.findIndex((name) => name.startsWith('Écart'));
  return rows.map((row) => {
    const cells = row.split(' | ');
    const value = (at: number): number => numberOf(cells[at] ?? '');
    return {
      label: cells[0] ?? '',
      experts: value(experts),
      adults: value(adults),
      n: { experts: value(expertsN), adults: value(adultsN) },
      gap: value(gap),
    };
  });
}

/** `1 013`, `56 %`, `−50 pts`. */
function numberOf(text: string): number {
  return Number(
    text
      .replace('−', '-')
      .replace(',', '.')
      .replaceAll(/[^\d.-]/g, '') || Number.NaN,
  );
}
