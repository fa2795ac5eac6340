import { z } from 'zod';
import { portalRoles } from '../contract/portal-roles.ts';
import { originsSchema } from './origin.ts';
import { readIfPresent, writePrivateFile } from './secret-files.ts';

/** `role.json`: whose folder a role's is, and where participants find all roles. No secret is in it. */
export const communityFileSchema = z.strictObject({
  version: z.literal(1),
  audience: z.enum(['employees', 'consumers']),
  role: z.enum(portalRoles),
  origins: originsSchema,
});

export type CommunityFile = z.infer<typeof communityFileSchema>;

/** Reads `role.json`; null before the first launch. @throws Error naming the fault when it is not what launch wrote. */
export async function readCommunityFile(path: string): Promise<CommunityFile | null> {
  const text = await readIfPresent(path);
  if (text === null) return null;
  const parsed = communityFileSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path} is not a community file: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function writeCommunityFile(path: string, file: CommunityFile): Promise<void> {
  return writePrivateFile(path, `${JSON.stringify(file, null, 2)}\n`);
}
