import { fewestComments } from '@miroir/basics';
import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';
import { engineVersionSchema } from '../snapshot/schema.ts';

const count = z.int().min(0);

/** Labels of texts that read alike. */
const rowSchema = z.strictObject({
  negative: count,
  neutral: count,
  positive: count,
  'off-subject': count,
  'not-readable': count,
});

const partSchema = z.strictObject({
  /** `c:<question>`, the comments beside its answers, or `q:<question>`, its answers in own words. */
  part: z.templateLiteral([z.enum(['c', 'q']), ':', z.string().min(1).max(128)]),
  /** How the texts read once adapted to the campaign; null where they stay as the engine read them. */
  texts: z.strictObject({ negative: count, neutral: count, positive: count, unread: count }).nullable(),
  /** What people said of a random sample of them, by how they read. */
  labelled: z.strictObject({
    negative: rowSchema,
    neutral: rowSchema,
    positive: rowSchema,
    unread: rowSchema,
  }),
});

/** What readers' labels teach of a side's tone: counts only, once, after the last release and before the comparison. */
export const calibrationBodySchema = z.strictObject({
  sealedAt: z.iso.datetime(),
  /** The hash of the last release, whose texts it speaks of. */
  release: z.string().regex(/^[\w-]{43}$/),
  commentsK: z.int().min(fewestComments),
  /** What read the texts of that release. */
  engine: engineVersionSchema,
  /** What the readings were made of: see `adaptReadings`. */
  from: z.enum(['engine', 'labels', 'labels-and-ratings']),
  /** How two readers agreed on the texts that both labelled: κ in hundredths; null with one reader or too few such texts. */
  agreement: z
    .strictObject({ texts: count.min(fewestComments), kappa: z.int().min(-100).max(100) })
    .nullable(),
  /** Places to write of which enough texts are labelled. */
  parts: z.array(partSchema).max(400),
});

/** See {@link calibrationBodySchema}. */
export type CalibrationBody = z.infer<typeof calibrationBodySchema>;

/** The kind: from a box to the comparison, once. */
export const calibrationKind = {
  name: 'calibration',
  direction: 'to-comparison',
  chained: false,
  body: calibrationBodySchema,
} as const satisfies SealedKind;

/** A verified calibration. */
export type OpenedCalibration = OpenedEnvelope<typeof calibrationKind>;
