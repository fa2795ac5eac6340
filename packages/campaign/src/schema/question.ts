import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { idSchema } from './text.ts';

/** How far the two sides' wordings may differ, and so what a comparison may claim. */
export const equivalenceSchema = z.enum(['identical', 'adapted', 'one-sided']);

/** Every kind of question, in the order the documentation presents them. */
export const questionKinds = [
  'single-choice',
  'multiple-choice',
  'yes-no',
  'likert',
  'rating',
  'nps',
  'ranking',
  'matrix',
  'allocation',
  'short-text',
  'long-text',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Points of each scale of a matrix: 1 to 5. */
export const matrixPoints = 5;

/** The longest free text any question may allow, in characters (Unicode code points). */
export const longestText = 4000;

const maxLength = z.int().min(20).max(longestText);

/** An option, an item or a row: an id that both sides share and a label. */
export function optionOf<W extends z.ZodType>(wording: W) {
  return z.strictObject({ id: idSchema, label: wording });
}

function baseShape<W extends z.ZodType>(wording: W) {
  return {
    id: idSchema,
    theme: idSchema,
    text: wording,
    /** A label short enough for the comparison's axis. */
    short: wording.optional(),
    help: wording.optional(),
    required: z.boolean().default(false),
    unsure: z.enum(['none', 'dont-know', 'prefer-not', 'both']).default('none'),
    /** When participants see the published result of this question. */
    results: z.enum(['each-release', 'after-close', 'never']).default('each-release'),
    when: conditionSchema.optional(),
    comment: z.strictObject({ prompt: wording, quotable: z.boolean(), maxLength }).optional(),
  };
}

/**
 * The eleven kinds of question over a kind of wording: twins in a campaign, one side's languages in a
 * questionnaire, plain strings in a browser. `extra` are the members that only a campaign's question has.
 */
export function questionOf<W extends z.ZodType, L extends z.ZodType, E extends z.core.$ZodLooseShape>(
  wording: W,
  list: L,
  extra: E,
) {
  const base = { ...baseShape(wording), ...extra };
  const favourable = z.array(idSchema).optional();
  const scale = z.strictObject({ low: wording, high: wording, points: z.literal(matrixPoints) });
  const openText = { quotable: z.boolean(), maxLength };
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('single-choice'), options: list, favourable }),
    z.strictObject({
      ...base,
      kind: z.literal('multiple-choice'),
      options: list,
      /** Fewest options of an answer that is given; skipping stays possible unless `required`. */
      min: z.int().min(1).max(50).optional(),
      max: z.int().min(1).max(50).optional(),
      favourable,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('yes-no'),
      favourable: z.array(z.enum(['yes', 'no'])).optional(),
    }),
    z.strictObject({ ...base, kind: z.literal('likert'), options: list, favourable }),
    z.strictObject({
      ...base,
      kind: z.literal('rating'),
      max: z.literal([5, 7, 10]),
      low: wording,
      high: wording,
      favourable: z.array(z.int().min(1).max(10)).optional(),
    }),
    z.strictObject({ ...base, kind: z.literal('nps'), low: wording.optional(), high: wording.optional() }),
    z.strictObject({
      ...base,
      kind: z.literal('ranking'),
      items: list,
      top: z.int().min(1).max(20).optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('matrix'),
      rows: list,
      importance: scale,
      satisfaction: scale,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('allocation'),
      items: list,
      total: z.int().min(1).max(1000),
      step: z.int().min(1).max(1000),
    }),
    z.strictObject({ ...base, kind: z.literal('short-text'), ...openText }),
    z.strictObject({ ...base, kind: z.literal('long-text'), ...openText }),
  ]);
}
