import type { z } from 'zod';
import { checkEdges, upperBins } from './shared/bins.ts';
import type { DefinitionFault, DefinitionRules, Parts } from './shared/kind.ts';
import { idsOf, type List } from './shared/lists.ts';
import { oneOption, oneOptionForm } from './shared/one-option.ts';
import { type Precision, stepOf } from './shared/steps.ts';

interface Period {
  readonly precision: Precision;
  readonly periods: List;
  readonly edges: readonly string[];
}

/**
 * Periods with their labels, earliest first, and their edges: one more, from the first year, quarter or month that can be
 * chosen to the last, the same on both sides. What has not come yet is offered only where `future` says so.
 */
export const periodMembers = <W extends z.ZodType, L extends z.ZodType>({ z, list }: Parts<W, L>) => ({
  periods: list,
  precision: z.enum(['year', 'quarter', 'month']),
  edges: z
    .array(z.string().regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/))
    .min(3)
    .max(51),
  future: z.boolean().default(false),
});

/** The period, never the date: what leaves a device is what is counted. */
export const periodForm = oneOptionForm;

export const period = oneOption('periods');

export const periodDefinition = {
  check: ({ periods, precision, edges }) => {
    const steps = edges.map((edge) => stepOf(edge, precision));
    const wrong = steps.flatMap((step, at): DefinitionFault<'edge-precision'>[] => {
      if (step !== null) return [];
      const edge = edges[at] ?? '';
      const message = `The edge ${edge} is no ${precision}; write ${written[precision]}.`;
      return [
        {
          code: 'edge-precision',
          path: ['edges', at],
          message,
          params: { edge, written: written[precision] },
        },
      ];
    });
    const known = steps.filter((step) => step !== null);
    return wrong.length > 0 ? wrong : checkEdges(idsOf(periods), known);
  },
  scale: ({ periods }) => idsOf(periods),
  favourableIds: ({ periods }) => upperBins(idsOf(periods)),
} satisfies DefinitionRules<Period>;

/** How an edge is written. */
const written: Readonly<Record<Precision, string>> = { year: '2026', quarter: '2026-Q4', month: '2026-11' };
