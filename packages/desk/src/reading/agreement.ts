import { cohenKappa, readingLabels } from '@miroir/insight';
import type { Agreement } from '../contract/desk-view.ts';
import type { GivenLabel } from '../shelf.ts';
import { pairOf } from './pair-of.ts';

/** Fewest comments read by two people before an agreement is told: below, a κ is noise. */
const fewestPairs = 20;

/** How far two readers agree on the comments that both read; null below twenty of them. */
export function agreementOf(labels: Iterable<readonly GivenLabel[]>): Agreement | null {
  const table = readingLabels.map(() => readingLabels.map(() => 0));
  let [pairs, agreed] = [0, 0];
  for (const given of labels) {
    const pair = pairOf(given);
    if (pair === null) continue;
    const [one, other] = pair;
    const row = table[readingLabels.indexOf(one)];
    const column = readingLabels.indexOf(other);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    pairs += 1;
    if (one === other) agreed += 1;
  }
  if (pairs < fewestPairs) return null;
  return { pairs, agreed, kappa: cohenKappa(table)?.estimate ?? null };
}
