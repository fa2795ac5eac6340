import { audiences } from '@miroir/basics';
import { z } from 'zod';
import { audienceNameSchema, localizedNameSchema } from './audience-name.ts';
import { currentSchemaVersion, privacySchema } from './campaign.ts';
import { askedConditionSchema } from './condition.ts';
import { optionOf, questionOf } from './question.ts';
import { readersOf } from './readers.ts';
import { scheduleSchema } from './schedule.ts';
import { sectionOf } from './section.ts';
import { sideSpaceOf } from './space.ts';
import { idSchema, localeSchema, localizedSchema } from './text.ts';

function questionnaireOf<W extends z.ZodType, N extends z.ZodType>(wording: W, names: N) {
  const option = optionOf(wording);
  return z.strictObject({
    schemaVersion: z.literal(currentSchemaVersion),
    /** Id of the campaign. */
    campaign: idSchema,
    version: z.int().min(1),
    /** Hex SHA-256 of the whole campaign. */
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    audience: z.enum(audiences),
    /** How this side and the other one are called. */
    names,
    organisation: z.strictObject({ name: z.string(), contact: z.string() }),
    name: wording,
    headline: wording,
    objective: wording,
    rules: wording,
    minutes: z.int(),
    resources: z.array(
      z.strictObject({
        id: idSchema,
        title: wording,
        url: z.string().optional(),
        text: wording.optional(),
      }),
    ),
    locales: z.array(localeSchema),
    schedule: scheduleSchema,
    themes: z.array(z.strictObject({ id: idSchema, title: wording, summary: wording.optional() })),
    /** Those this side is asked something of. */
    sections: z.array(sectionOf(wording)).optional(),
    questions: z.array(questionOf(wording, z.array(option), { when: askedConditionSchema.optional() })),
    thanks: wording.optional(),
    ideaPrompts: z.array(z.strictObject({ id: idSchema, theme: idSchema, prompt: wording })),
    /** Who may choose, or was placed in, which cohort; the rules of placement stay on the roll. */
    cohorts: z.strictObject({
      kind: z.enum(['roll', 'open']),
      question: wording.optional(),
      cohorts: z.array(option),
    }),
    /** Who reads what this side writes, one comment at a time; absent: nobody. */
    readers: readersOf(wording).optional(),
    /** This side's space; absent: none opens. */
    space: sideSpaceOf(wording).optional(),
    privacy: privacySchema,
  });
}

/** As the campaign gives them; a side that is left out has the shipped name. */
const givenNamesSchema = z
  .strictObject({ own: localizedNameSchema.optional(), other: localizedNameSchema.optional() })
  .optional();
/** Of the other side the one form that is said of it: "les clients ne voient rien de vos réponses". */
const localNamesSchema = z.strictObject({
  own: audienceNameSchema,
  other: audienceNameSchema.pick({ the: true }),
});

export const questionnaireSchema = questionnaireOf(localizedSchema, givenNamesSchema);
export const localQuestionnaireSchema = questionnaireOf(z.string(), localNamesSchema);

/** One audience's view of a campaign, in every language: what its portal holds. */
export type Questionnaire = z.infer<typeof questionnaireSchema>;
/** How a side speaks of itself and of the other one, in one language. */
export type SideNames = z.infer<typeof localNamesSchema>;
/** A questionnaire in one language: what a browser receives. */
export type LocalQuestionnaire = z.infer<typeof localQuestionnaireSchema>;
/** A question of a questionnaire: twins resolved, still in every language. */
export type AskedQuestion = Questionnaire['questions'][number];
/** A question in one language. */
export type LocalQuestion = LocalQuestionnaire['questions'][number];
/** A question as asked, whichever its wording: what answers are checked against. */
export type AnyAskedQuestion = AskedQuestion | LocalQuestion;
