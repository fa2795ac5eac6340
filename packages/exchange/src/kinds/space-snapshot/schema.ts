import { fewestPeople } from '@miroir/basics';
import { skills } from '@miroir/basics/space-texts';
import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

const count = z.int().min(0);
/** 128 random bits, base64url: drawn on its author's device, and the same in the space. */
export const ideaId = z.string().regex(/^[\w-]{22}$/);
export const themeId = z.string().min(1).max(128);

/** What was ever published on a theme, and help that was offered, each in steps. */
const themeSchema = z.strictObject({
  id: themeId,
  ideas: count,
  comments: count,
  additions: count,
  /** People who offered to help, by skill; one that too few offer is absent. */
  skills: z.partialRecord(z.enum(skills), count.min(1)),
});

/** What entered of an idea: people, each counted once, for good. */
const ideaSchema = z.strictObject({
  id: ideaId,
  theme: themeId,
  agree: count,
  disagree: count,
  unsure: count,
});

/** The counts of a space, every member always; no author, persona, comment, picture or report is in it. */
export const spaceSnapshotBodySchema = z.strictObject({
  sealedAt: z.iso.datetime(),
  k: z.int().min(fewestPeople),
  /** People who hold an access to the space, in steps. */
  participants: count,
  themes: z.array(themeSchema).max(400),
  /** Those on which at least k people were counted, by id: their order tells nothing. */
  ideas: z.array(ideaSchema).max(100_000),
});

/** See {@link spaceSnapshotBodySchema}. */
export type SpaceSnapshotBody = z.infer<typeof spaceSnapshotBodySchema>;

/** The kind: from a space to the comparison, in a chain of its own. */
export const spaceSnapshotKind = {
  name: 'space-snapshot',
  direction: 'to-comparison',
  chained: true,
  body: spaceSnapshotBodySchema,
} as const satisfies SealedKind;

/** A verified snapshot of a space. */
export type OpenedSpaceSnapshot = OpenedEnvelope<typeof spaceSnapshotKind>;
