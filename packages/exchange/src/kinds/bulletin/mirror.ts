import { smallestBatch } from '@miroir/basics';
import { z } from 'zod';
import { wordsSchema } from './words.ts';

const id = z.string().min(1).max(128);
const hash = z.string().regex(/^[\w-]{43}$/);

/** A published release of one side: the head of its chain as both portals print it. */
const publicationSchema = z.strictObject({ epoch: z.int().min(1), serial: z.int().min(1), hash });

/**
 * A published figure in the unit of its item, with the ends of its 95 % interval. It counts at least the smallest batch
 * that enters: what is suppressed or too few cannot be written here.
 */
export const mirrorFigureSchema = z.strictObject({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** People whose answers are counted. */
  n: z.int().min(smallestBatch),
});

/** What may be concluded of an item. Uncalibrated, one-sided and too few are no verdicts here: they stay out. */
export const mirrorVerdicts = ['established', 'established-small', 'close', 'maybe', 'undecided'] as const;

/**
 * Why a group of one's own side has no figure: it has none of its own, too few of it answered, or the question is published
 * for everybody together alone.
 */
export const hiddenReasons = ['small-group', 'too-few', 'whole-only'] as const;

const pairOf = <S extends z.ZodType>(side: S) => z.strictObject({ employees: side, consumers: side });

/** A mirror with texts of one sort: in every language, or in the one of a reader. */
export function mirrorOf<W extends z.ZodType>(words: W) {
  const groupSchema = z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('shown'), cohort: id, figure: mirrorFigureSchema }),
    z.strictObject({ state: z.literal('hidden'), cohort: id, reason: z.enum(hiddenReasons) }),
  ]);
  const itemSchema = z.strictObject({
    id,
    question: id,
    /** The option, row or item of the question that is compared; null where it has one measure. */
    part: id.nullable(),
    theme: id,
    /** What is compared, in a few words. */
    title: words,
    /** What follows from the two figures, in a sentence. */
    finding: words,
    verdict: z.enum(mirrorVerdicts),
    equivalence: z.enum(['identical', 'adapted']),
    /** How each side was asked, in languages of the side that reads. */
    wording: pairOf(words),
    /** Which answers are counted, in words; null where the measure is a mean or a score. */
    counted: words.nullable(),
    /** Ids of options of the reader's own question that are counted: a device finds its own answer in them. */
    favourable: z.array(id).max(200),
    /** Per cent, net promoter score, points given, or a mean on the question's own scale. */
    unit: z.enum(['percent', 'score', 'points', 'mean']),
    scale: z.tuple([z.number(), z.number()]),
    figures: pairOf(mirrorFigureSchema),
    /** Employees minus consumers with its 95 % interval; null where the measure has none. */
    gap: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    /** Groups of the reader's own side alone, as its own releases show them. */
    groups: z.array(groupSchema).max(200),
  });
  return z.strictObject({
    kind: z.literal('mirror'),
    /** The sentence that the page begins with. */
    headline: words,
    lead: words.nullable(),
    /** People counted in each side's last release; of how many, null behind an open link. */
    people: pairOf(z.strictObject({ counted: z.int().min(smallestBatch), of: z.int().min(1).nullable() })),
    publications: pairOf(publicationSchema),
    themes: z.array(z.strictObject({ id, title: words })).max(200),
    items: z.array(itemSchema).min(1).max(500),
    /** What stays hidden, and why. */
    hidden: z.array(z.strictObject({ what: words, why: words })).max(200),
  });
}

/** What one portal shows from mirror day on: published figures of both sides, face to face, in its side's words. */
export const mirrorSchema = mirrorOf(wordsSchema);
/** The same in one language. */
export const localMirrorSchema = mirrorOf(z.string());

/** See {@link mirrorSchema}. */
export type Mirror = z.infer<typeof mirrorSchema>;
/** See {@link localMirrorSchema}. */
export type LocalMirror = z.infer<typeof localMirrorSchema>;
