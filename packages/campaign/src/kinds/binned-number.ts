import type { z } from 'zod';
import { checkEdges, upperBins } from './shared/bins.ts';
import type { DefinitionFault, DefinitionRules, Parts } from './shared/kind.ts';
import { idsOf, type List } from './shared/lists.ts';
import { oneOption, oneOptionForm } from './shared/one-option.ts';

interface Numbered {
  readonly bins: List;
  readonly edges: readonly number[];
  readonly decimals: number;
}

/** Largest size of an edge, whichever its sign. */
const largest = 1_000_000_000;

/**
 * Bins with their labels, lowest first, and their edges: one more, from the least number that can be given to the most,
 * the same on both sides. What is typed has at most `decimals` decimals, none by default; with three, nobody could tell
 * 1,234 from a thousand.
 */
export const binnedNumberMembers = <W extends z.ZodType, L extends z.ZodType>({
  z,
  wording,
  list,
}: Parts<W, L>) => ({
  bins: list,
  edges: z.array(z.number().min(-largest).max(largest)).min(3).max(51),
  decimals: z.int().min(0).max(2).default(0),
  unit: wording.optional(),
});

/** The bin, never the number: what leaves a device is what is counted. */
export const binnedNumberForm = oneOptionForm;

export const binnedNumber = oneOption('bins');

export const binnedNumberDefinition = {
  check: ({ bins, edges, decimals }) => [
    ...checkEdges(idsOf(bins), edges),
    ...edges.flatMap((edge, at): DefinitionFault<'edge-decimals'>[] => {
      if (hasAtMost(edge, decimals)) return [];
      const message = `The edge ${edge} has more decimals than what can be given (${decimals}); round it, or set "decimals".`;
      return [{ code: 'edge-decimals', path: ['edges', at], message, params: { edge, decimals } }];
    }),
  ],
  scale: ({ bins }) => idsOf(bins),
  favourableIds: ({ bins }) => upperBins(idsOf(bins)),
} satisfies DefinitionRules<Numbered>;

function hasAtMost(edge: number, decimals: number): boolean {
  return Number(edge.toFixed(decimals)) === edge;
}
