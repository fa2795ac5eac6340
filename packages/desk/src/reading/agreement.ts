import { type ReadingLabel, readingLabels } from '@miroir/insight';
import type { Agreement } from '../contract/desk-view.ts';
import type { GivenLabel } from '../shelf.ts';

/** Fewest comments read by two people before an agreement is told: below, a κ is noise. */
const fewestPairs = 20;

/**
 * How far two readers agree on the comments that both read: the share they label alike, and Cohen's κ (1960): what is
 * left of it once chance is taken off. Null below twenty comments.
 */
export function agreementOf(labels: Iterable<readonly GivenLabel[]>): Agreement | null {
  const pairs: [ReadingLabel, ReadingLabel][] = [];
  for (const [first, second] of labels)
    if (first !== undefined && second !== undefined) pairs.push([first.label, second.label]);
  if (pairs.length < fewestPairs) return null;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  const share = (side: 0 | 1, label: ReadingLabel): number =>
    pairs.filter((pair) => pair[side] === label).length / pairs.length;
  const byChance = readingLabels.reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  const kappa = byChance === 1 ? null : (agreed / pairs.length - byChance) / (1 - byChance);
  return { pairs: pairs.length, agreed, kappa };
}
