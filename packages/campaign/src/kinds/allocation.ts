import { err, ok } from '@miroir/basics';
import type { z } from 'zod';
import type { AnswerParts, AnswerRules, DefinitionRules, Parts } from './shared/kind.ts';
import { faultyKey, own } from './shared/known-ids.ts';
import { idsOf, type List } from './shared/lists.ts';
import { randomOrderMember } from './shared/random-order.ts';

interface Allocation {
  readonly items: List;
  readonly total: number;
  readonly step: number;
}
type Points = Record<string, number>;

export const allocationMembers = <W extends z.ZodType, L extends z.ZodType>({ z, list }: Parts<W, L>) => ({
  items: list,
  ...randomOrderMember({ z }),
  total: z.int().min(1).max(1000),
  step: z.int().min(1).max(1000),
});

export const allocationForm = ({ z, id }: AnswerParts) =>
  z.strictObject({ points: z.record(id, z.int().min(0)) });

export const allocation: AnswerRules<Allocation, { points: Points }> = {
  form: 'points',
  parts: 'items',
  validate: validatePoints,
  routed: null,
};

export const allocationDefinition = {
  check: ({ total, step }) => {
    if (total % step === 0) return [];
    const message = `${total} points cannot be shared in steps of ${step}; choose a divisor of the total.`;
    return [{ code: 'allocation-step' as const, path: ['step'], message, params: { total, step } }];
  },
} satisfies DefinitionRules<Allocation>;

/** Every item present (0 when nothing was given), multiples of the step, summing to the total. */
function validatePoints({ items, total, step }: Allocation, answer: { readonly points: Points }) {
  const ids = idsOf(items);
  const fault = faultyKey(ids, answer.points);
  if (fault) return err(fault);
  const points: Points = {};
  for (const item of ids) points[item] = own(answer.points, item) ?? 0;
  const values = Object.values(points);
  if (values.every((value) => value === 0)) return ok(undefined);
  if (values.some((value) => value < 0 || value > total)) {
    return err({ code: 'out-of-range' as const, min: 0, max: total });
  }
  // A fraction is no multiple of a whole step either: it is refused as such, never rounded.
  if (values.some((value) => value % step !== 0)) return err({ code: 'wrong-step' as const, step });
  const given = values.reduce((sum, value) => sum + value, 0);
  return given === total ? ok({ points }) : err({ code: 'wrong-total' as const, total, given });
}
