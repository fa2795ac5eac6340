import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';
import { ideaId, themeId } from '../space-snapshot/schema.ts';

/** Most bytes of texts in one sealed text, as UTF-8: with the envelope they stay under what is looked at. */
export const longestTexts = 10_000_000;

/** Far above the longest text, in UTF-16 units: what a person counts as one sign may be many. */
const words = z.string().max(20_000);

/** An idea in its author's words, and nothing of who that is. */
const textSchema = z.strictObject({
  id: ideaId,
  theme: themeId,
  /** BCP 47. */
  language: z.string().min(2).max(35),
  title: words.min(1),
  body: words,
  need: words,
  benefit: words,
});

/**
 * Why an idea's text does not cross: its author did not allow it, nobody cleared it of names yet, the round that was open
 * on its day is not closed, it was taken back or hidden, or no more fit into one sealed text.
 */
export const withheldReasons = ['not-allowed', 'not-cleared', 'round-open', 'gone', 'no-room'] as const;

/** Every text that may be read on the other side now: each such list takes the place of the one before, at both ends. */
export const spaceTextsBodySchema = z.strictObject({
  sealedAt: z.iso.datetime(),
  texts: z.array(textSchema).max(100_000),
  /** Ideas of the snapshot whose text is not among them, each with the reason. */
  withheld: z.array(z.strictObject({ id: ideaId, why: z.enum(withheldReasons) })).max(100_000),
});

/** See {@link spaceTextsBodySchema}. */
export type SpaceTextsBody = z.infer<typeof spaceTextsBodySchema>;
export type WithheldReason = (typeof withheldReasons)[number];

/** The kind: from a space to the comparison; only the latest counts, and only the latest is kept. */
export const spaceTextsKind = {
  name: 'space-texts',
  direction: 'to-comparison',
  chained: false,
  body: spaceTextsBodySchema,
} as const satisfies SealedKind;

/** Verified texts of a space. */
export type OpenedSpaceTexts = OpenedEnvelope<typeof spaceTextsKind>;
