import { z } from 'zod';
import { shapeSentences } from './sentences.ts';
import { idSchema } from './text.ts';

/**
 * When a question is asked. A leaf holds when the earlier answer is any of `is`: option ids, `yes`/`no`,
 * numbers as strings (rating, nps), or `unsure`. A question that was skipped or not asked satisfies no leaf.
 */
export type Condition = { question: string; is: string[] } | { all: Condition[] } | { any: Condition[] };

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ question: idSchema, is: z.array(z.string().min(1)).min(1).max(50) }),
        z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
        z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
      ],
      { error: shapeSentences.condition },
    ),
  )
  .meta({ id: 'Condition' });
