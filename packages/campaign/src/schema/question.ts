import { z } from 'zod';
import { allocationMembers } from '../kinds/allocation.ts';
import { binnedNumberMembers } from '../kinds/binned-number.ts';
import { likertMembers } from '../kinds/likert.ts';
import { longTextMembers } from '../kinds/long-text.ts';
import { matrixMembers } from '../kinds/matrix.ts';
import { multipleChoiceMembers } from '../kinds/multiple-choice.ts';
import { npsMembers } from '../kinds/nps.ts';
import { periodMembers } from '../kinds/period.ts';
import { rankingMembers } from '../kinds/ranking.ts';
import { ratingMembers } from '../kinds/rating.ts';
import type { Parts, QuestionKind } from '../kinds/shared/kind.ts';
import { longestText } from '../kinds/shared/open-text.ts';
import { shortTextMembers } from '../kinds/short-text.ts';
import { singleChoiceMembers } from '../kinds/single-choice.ts';
import { yesNoMembers } from '../kinds/yes-no.ts';
import { idSchema } from './text.ts';

/** How far the two sides' wordings may differ, and so what a comparison may claim. */
export const equivalenceSchema = z.enum(['identical', 'adapted', 'one-sided']);

/** An option, an item or a row: an id that both sides share and a label. */
export function optionOf<W extends z.ZodType>(wording: W) {
  return z.strictObject({
    id: idSchema,
    label: wording,
    /** Stays after those that stand in random order, in the author's own order. */
    last: z.literal(true).optional(),
    /** Of several, this one is chosen alone: "None of these". */
    exclusive: z.literal(true).optional(),
    /** Whoever chooses it may, or must, say what is meant: the question's comment is then asked of them alone. */
    other: z.enum(['may', 'must']).optional(),
  });
}

function baseShape<W extends z.ZodType>(wording: W) {
  return {
    id: idSchema,
    theme: idSchema,
    /** The section it belongs to. */
    section: idSchema.optional(),
    text: wording,
    /** A label short enough for the comparison's axis. */
    short: wording.optional(),
    help: wording.optional(),
    required: z.boolean().default(false),
    unsure: z.enum(['none', 'dont-know', 'prefer-not', 'both']).default('none'),
    /** When participants see the published result of this question. */
    results: z.enum(['each-release', 'after-close', 'never']).default('each-release'),
    comment: z
      .strictObject({ prompt: wording, quotable: z.boolean(), maxLength: z.int().min(20).max(longestText) })
      .optional(),
  };
}

/**
 * Every kind of question over a kind of wording: twins in a campaign, one side's languages in a questionnaire, plain
 * strings in a browser. `extra` are the members that differ between them.
 */
export function questionOf<W extends z.ZodType, L extends z.ZodType, E extends z.core.$ZodLooseShape>(
  wording: W,
  list: L,
  extra: E,
) {
  const base = { ...baseShape(wording), ...extra };
  const parts: Parts<W, L> = { z, id: idSchema, wording, list };
  const kinds = {
    'single-choice': z.strictObject({
      ...base,
      kind: z.literal('single-choice'),
      ...singleChoiceMembers(parts),
    }),
    'multiple-choice': z.strictObject({
      ...base,
      kind: z.literal('multiple-choice'),
      ...multipleChoiceMembers(parts),
    }),
    'yes-no': z.strictObject({ ...base, kind: z.literal('yes-no'), ...yesNoMembers(parts) }),
    likert: z.strictObject({ ...base, kind: z.literal('likert'), ...likertMembers(parts) }),
    rating: z.strictObject({ ...base, kind: z.literal('rating'), ...ratingMembers(parts) }),
    nps: z.strictObject({ ...base, kind: z.literal('nps'), ...npsMembers(parts) }),
    ranking: z.strictObject({ ...base, kind: z.literal('ranking'), ...rankingMembers(parts) }),
    matrix: z.strictObject({ ...base, kind: z.literal('matrix'), ...matrixMembers(parts) }),
    allocation: z.strictObject({ ...base, kind: z.literal('allocation'), ...allocationMembers(parts) }),
    'binned-number': z.strictObject({
      ...base,
      kind: z.literal('binned-number'),
      ...binnedNumberMembers(parts),
    }),
    period: z.strictObject({ ...base, kind: z.literal('period'), ...periodMembers(parts) }),
    'short-text': z.strictObject({ ...base, kind: z.literal('short-text'), ...shortTextMembers(parts) }),
    'long-text': z.strictObject({ ...base, kind: z.literal('long-text'), ...longTextMembers(parts) }),
  } satisfies Record<QuestionKind, z.ZodType>;
  return z.discriminatedUnion('kind', asOptions(Object.values(kinds)));
}

/** A table has a line for each kind, so it is never empty: what the type of a union wants to hear. */
function asOptions<T>(list: T[]): [T, ...T[]] {
  return list as [T, ...T[]];
}
