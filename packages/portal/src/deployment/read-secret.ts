import { PortalRefused } from './portal-refused.ts';
import { foreignPermissions, readIfPresent } from './secret-files.ts';

/** A secret's text, without the line's end. @throws PortalRefused when it is missing or others may read it. */
export async function readSecret(path: string, what: string): Promise<string> {
  const content = await readIfPresent(path);
  if (content === null || content.trim() === '')
    throw new PortalRefused(`The ${what} is missing (${path}): run “miroir keys”.`);
  if ((await foreignPermissions(path)) !== 0)
    throw new PortalRefused(`Others than its owner may read ${path}: run “chmod 600 ${path}”.`);
  return content.trim();
}
