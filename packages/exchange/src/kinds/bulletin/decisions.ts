import { audiences } from '@miroir/basics';
import { z } from 'zod';
import { wordsSchema } from './words.ts';

const id = z.string().min(1).max(128);
const day = z.iso.date();
const hash = z.string().regex(/^[\w-]{43}$/);

/** Where a decision stands. It goes forward: under study, retained, in progress, done, or not retained at the end. */
export const decisionStatuses = ['under-study', 'retained', 'in-progress', 'done', 'not-retained'] as const;

/** See {@link decisionStatuses}. */
export type DecisionStatus = (typeof decisionStatuses)[number];

/** An idea, by the side whose space holds it. */
const ideaSchema = z.strictObject({ audience: z.enum(audiences), id });

/** How the ideas of one side were answered. */
const answeringSchema = z.strictObject({
  answered: z.int().min(0),
  of: z.int().min(0),
  /** Half of the answers came within this many days; null before the first. */
  medianDays: z.number().min(0).nullable(),
  overdue: z.int().min(0),
});

/** Decisions with texts of one sort: in every language, or in the one of a reader. */
export function decisionsOf<W extends z.ZodType>(words: W) {
  const gapSchema = z.strictObject({
    question: id,
    part: id.nullable(),
    /** The gap in words, with both figures. */
    said: words,
    /** The releases that the figures are of. */
    releases: z.strictObject({ employees: hash, consumers: hash }),
  });
  const stepSchema = z.strictObject({
    status: z.enum(decisionStatuses),
    day,
    due: day.nullable(),
    said: words.nullable(),
  });
  const decisionSchema = z
    .strictObject({
      id,
      status: z.enum(decisionStatuses),
      title: words,
      text: words,
      answers: z.strictObject({
        gaps: z.array(gapSchema).max(100),
        ideas: z.array(ideaSchema).max(1000),
        readings: z.array(z.strictObject({ id, title: words })).max(100),
      }),
      /** Who answers for it: a role, nobody's name. */
      owner: words,
      decided: day.nullable(),
      due: day.nullable(),
      done: day.nullable(),
      nextStep: words.nullable(),
      /** Never null when it is not retained. */
      reason: words.nullable(),
      /** What became of it, the oldest first; the last step is its status now. */
      history: z.array(stepSchema).min(1).max(200),
    })
    .refine((decision) => decision.status !== 'not-retained' || Reflect.get(decision, 'reason') !== null, {
      error: 'what is not retained has a reason',
    })
    .refine(({ status, history }) => history.at(-1)?.status === status, {
      error: 'the last step is the status now',
    });
  return z.strictObject({
    kind: z.literal('decisions'),
    /** Every decision that is published, in the order of the page: a list replaces the one before it. */
    decisions: z.array(decisionSchema).max(500),
    /** How both sides are answered, since a day; null where there is nothing to answer yet. */
    answering: z
      .strictObject({
        since: day,
        employees: answeringSchema,
        consumers: answeringSchema,
        /** Share answered of the employees' minus that of the consumers', in points, with its 95 % interval. */
        difference: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        said: words,
      })
      .nullable(),
  });
}

/** What the organiser answers, in one side's words. */
export const decisionsSchema = decisionsOf(wordsSchema);
/** The same in one language. */
export const localDecisionsSchema = decisionsOf(z.string());

/** See {@link decisionsSchema}. */
export type Decisions = z.infer<typeof decisionsSchema>;
/** See {@link localDecisionsSchema}. */
export type LocalDecisions = z.infer<typeof localDecisionsSchema>;
