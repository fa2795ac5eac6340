import { questionnaireSchema } from '@miroir/campaign';
import { engineVersionSchema, publicSealKeySchema } from '@miroir/exchange';
import { z } from 'zod';
import { portalRoles } from '../contract/portal-roles.ts';
import { originsSchema } from './origin.ts';
import { readIfPresent, writePrivateFile } from './secret-files.ts';

/** `portal.json`: what launch froze of one round for one role. No secret is in it. */
export const portalFileSchema = z.strictObject({
  version: z.literal(1),
  audience: z.enum(['employees', 'consumers']),
  role: z.enum(portalRoles),
  /** This audience's view only: a portal never holds the other side's wording. Its fingerprint is the campaign's. */
  questionnaire: questionnaireSchema,
  round: z.string(),
  origins: originsSchema,
  keyListDigest: z.string().length(43),
  /** The frozen partition, with the key of each purpose; headcount null for an open link. */
  cohorts: z
    .array(
      z.strictObject({
        id: z.string(),
        headcount: z.int().positive().nullable(),
        keyIds: z.strictObject({ answer: z.string(), replacement: z.string() }),
      }),
    )
    .min(1),
  /** The one key of the campaign's space. */
  spaceKeyId: z.string(),
  /** Whose bulletins this portal believes: the comparison's seal, pinned before anything was asked. */
  comparisonKey: publicSealKeySchema,
  /** What reads the tone of texts, for the whole round: the box refuses to start with another engine or version. */
  engine: engineVersionSchema,
  /** Seconds between two releases; null: once, at the close. */
  releaseEverySeconds: z.number().positive().nullable(),
  /** Grows when a deployment is restored from a backup; a person accepts the new one at the comparison. */
  epoch: z.int().min(1),
});

export type PortalFile = z.infer<typeof portalFileSchema>;

/** Reads `portal.json`; null before launch. @throws Error naming the fault when the file is not what launch wrote. */
export async function readPortalFile(path: string): Promise<PortalFile | null> {
  const text = await readIfPresent(path);
  if (text === null) return null;
  const parsed = portalFileSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path} is not a portal file: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Writes what `readPortalFile` will read. @throws ZodError before anything is written, when the file holds more: a round as amended is no frozen one. */
export async function writePortalFile(path: string, file: PortalFile): Promise<void> {
  await writePrivateFile(path, `${JSON.stringify(portalFileSchema.parse(file), null, 2)}\n`);
}
