import { z } from 'zod';
import { shapeSentences } from './sentences.ts';
import { idSchema } from './text.ts';

/** What every condition is put together with; `Leaf` looks at one earlier answer. */
type Over<Leaf> = Leaf | { all: Over<Leaf>[] } | { any: Over<Leaf>[] } | { not: Over<Leaf> };

/** The earlier answer is any of `is`. */
interface Among {
  question: string;
  is: string[];
}

/** A step of a scale: a number of it, or the id of an option or a bin. */
export type Step = string | number;

/** The earlier answer lies on its scale from `atLeast` to `atMost`, both included; one of the two is there. */
type Between =
  | { question: string; atLeast: Step; atMost?: Step | undefined }
  | { question: string; atMost: Step };

/**
 * When a question is asked, as an author writes it. A leaf names answers: option ids, `yes`/`no`, numbers as strings
 * (rating, nps), or `unsure`; or a part of an ordered scale. A question that was skipped or not asked satisfies no leaf,
 * so it satisfies a leaf that is negated.
 */
export type Condition = Over<Among | Between>;

/** The same with every part of a scale spelled out: all that a browser or a box has to read. */
export type AskedCondition = Over<Among>;

const among = z.strictObject({ question: idSchema, is: z.array(z.string().min(1)).min(1).max(50) });
const step = z.union([z.number(), z.string().min(1)], { error: shapeSentences.step });

function over<T>(leaves: readonly z.ZodType[]): z.ZodType<T> {
  const part: z.ZodType<T> = z.lazy(() => whole);
  const whole = z.union(
    [
      ...leaves,
      z.strictObject({ all: z.array(part).min(1).max(20) }),
      z.strictObject({ any: z.array(part).min(1).max(20) }),
      z.strictObject({ not: part }),
    ],
    { error: shapeSentences.condition },
  ) as unknown as z.ZodType<T>;
  return part;
}

export const conditionSchema = over<Condition>([
  among,
  z.strictObject({ question: idSchema, atLeast: step, atMost: step.optional() }),
  z.strictObject({ question: idSchema, atMost: step }),
]).meta({ id: 'Condition' });

export const askedConditionSchema = over<AskedCondition>([among]);
