import { cohenKappa, readingLabels } from '@miroir/insight';
import type { Agreement } from '../contract/desk-view.ts';
import type { GivenLabel } from '../shelf.ts';

/** Fewest comments read by two people before an agreement is told: below, a κ is noise. */
const fewestPairs = 20;

/** How far two readers agree on the comments that both read; null below twenty of them. */
export function agreementOf(labels: Iterable<readonly GivenLabel[]>): Agreement | null {
  const table = readingLabels.map(() => readingLabels.map(() => 0));
  let [pairs, agreed] = [0, 0];
  for (const [first, second] of labels) {
    if (first === undefined || second === undefined) continue;
    const row = table[readingLabels.indexOf(first.label)];
    const column = readingLabels.indexOf(second.label);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    pairs += 1;
    if (first.label === second.label) agreed += 1;
  }
  if (pairs < fewestPairs) return null;
  return { pairs, agreed, kappa: cohenKappa(table)?.estimate ?? null };
}
