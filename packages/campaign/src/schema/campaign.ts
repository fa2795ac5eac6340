import { audiences, fewestComments, fewestPeople } from '@miroir/basics';
import { z } from 'zod';
import { audienceNamesSchema } from './audience-name.ts';
import { cohortSchemeSchema } from './cohort.ts';
import { conditionSchema } from './condition.ts';
import { equivalenceSchema, optionOf, questionOf } from './question.ts';
import { readersOf } from './readers.ts';
import { scheduleSchema } from './schedule.ts';
import { sectionOf } from './section.ts';
import { shapeSentences } from './sentences.ts';
import {
  spaceModerationSchema,
  spaceOwnerOf,
  spacePaceSchema,
  spacePromiseSchema,
  spaceReadersSchema,
} from './space.ts';
import { idSchema, localeSchema, localizedSchema, twinOf, wordingSchema } from './text.ts';

/** The version of the shape itself; an older document is upgraded before it is parsed. */
export const currentSchemaVersion = 1;

const audienceSchema = z.enum(audiences);
const optionSchema = optionOf(wordingSchema);
const optionListSchema = twinOf(z.array(optionSchema).min(2).max(50), shapeSentences.options);

export const questionSchema = questionOf(wordingSchema, optionListSchema, {
  equivalence: equivalenceSchema,
  /** The only audience asked; present exactly when the question is one-sided. */
  audience: audienceSchema.optional(),
  when: conditionSchema.optional(),
});

const resourceSchema = z.strictObject({
  id: idSchema,
  title: wordingSchema,
  url: z.url({ protocol: /^https$/, error: shapeSentences.https }).optional(),
  text: wordingSchema.optional(),
});

const themeSchema = z.strictObject({ id: idSchema, title: wordingSchema, summary: wordingSchema.optional() });

const readersSchema = twinOf(readersOf(localizedSchema), shapeSentences.readers);

const spaceSchema = z.strictObject({
  owner: twinOf(spaceOwnerOf(localizedSchema), shapeSentences.owner),
  promise: spacePromiseSchema,
  /** Inside, two texts that appear at one minute tell of one lunch break; outside nobody knows anybody. */
  pace: z
    .strictObject({
      employees: spacePaceSchema.default('editions'),
      consumers: spacePaceSchema.default('live'),
    })
    .prefault({}),
  readers: z
    .strictObject({
      employees: spaceReadersSchema.default('credential'),
      consumers: spaceReadersSchema.default('anyone'),
    })
    .prefault({}),
  /** Absent: what is written appears without anybody's leave, on both sides. */
  moderation: z
    .strictObject({
      employees: spaceModerationSchema.default('after'),
      consumers: spaceModerationSchema.default('after'),
    })
    .optional(),
});

const sectionSchema = sectionOf(wordingSchema);

const ideaPromptSchema = z.strictObject({
  id: idSchema,
  theme: idSchema,
  audiences: z.array(audienceSchema).min(1).max(2),
  prompt: wordingSchema,
});

export const privacySchema = z.strictObject({
  /** Fewest people behind any published change. */
  k: z.int().min(fewestPeople).max(1000).default(fewestPeople),
  /** Fewest people who commented before any figure on comments. */
  comments: z.int().min(fewestComments).max(1000).default(fewestComments),
  /**
   * How often answers enter the figures, where they change no more. Absent: a list of invited people once, at the close,
   * so that every change of mind counts; an open link once a day.
   */
  releases: z.enum(['at-close', 'weekly']).optional(),
});

export const campaignSchema = z.strictObject({
  schemaVersion: z.literal(currentSchemaVersion),
  id: idSchema,
  version: z.int().min(1),
  organisation: z.strictObject({
    name: z.string().min(1).max(200),
    contact: z.email(shapeSentences.email),
  }),
  name: wordingSchema,
  headline: wordingSchema,
  objective: wordingSchema,
  rules: wordingSchema,
  /** How long it takes to answer. */
  minutes: z.int().min(1).max(120),
  resources: z.array(resourceSchema).max(50).default([]),
  /** The first is the default. */
  locales: z.array(localeSchema).min(1).max(30),
  schedule: scheduleSchema,
  themes: z.array(themeSchema).min(1).max(30),
  /** Groups of questions with an introduction; a question names its own. Absent: questions stand under their themes. */
  sections: z.array(sectionSchema).min(1).max(50).optional(),
  questions: z.array(questionSchema).max(200),
  /** What is said to whoever has sent their answers. */
  thanks: wordingSchema.optional(),
  ideaPrompts: z.array(ideaPromptSchema).max(100).default([]),
  /** How the two sides are called. Absent: "salariés" and "clients", in each language. */
  audiences: audienceNamesSchema.optional(),
  cohorts: z.strictObject({ employees: cohortSchemeSchema, consumers: cohortSchemeSchema }),
  /** Who reads comments one by one to say their tone. Absent: nobody does, and no desk opens. */
  readers: readersSchema.optional(),
  /** Where each side builds ideas together, apart from the other. Absent: nowhere, and no space opens. */
  space: spaceSchema.optional(),
  privacy: privacySchema.prefault({}),
});

export type Option = z.infer<typeof optionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Equivalence = z.infer<typeof equivalenceSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type IdeaPrompt = z.infer<typeof ideaPromptSchema>;
export type Privacy = z.infer<typeof privacySchema>;
/** One definition for both audiences: what is asked, when, of whom, and how it is protected. */
export type Campaign = z.infer<typeof campaignSchema>;
/** A campaign as an author writes it: what has a default may be left out. */
export type CampaignInput = z.input<typeof campaignSchema>;
