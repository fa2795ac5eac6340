import { PortalRefused } from './portal-refused.ts';
import { foreignPermissions, readIfPresent } from './secret-files.ts';

/** A secret that others than its owner may read: it must be taken for known, and nothing goes on with it. */
export class SecretExposed extends PortalRefused {
  readonly path: string;

  constructor(path: string) {
    super(`Others than its owner may read ${path}: run “chmod 600 ${path}”.`);
    this.path = path;
  }
}

/** A secret's text without the line's end, or null where there is none. @throws SecretExposed when others may read it. */
export async function readSecretIfPresent(path: string): Promise<string | null> {
  const content = await readIfPresent(path);
  if (content === null) return null;
  if ((await foreignPermissions(path)) !== 0) throw new SecretExposed(path);
  return content.trim();
}

/** A secret's text, without the line's end. @throws PortalRefused when it is missing or others may read it. */
export async function readSecret(path: string, what: string): Promise<string> {
  const content = await readSecretIfPresent(path);
  if (content === null || content === '')
    throw new PortalRefused(`The ${what} is missing (${path}): run “miroir keys”.`);
  return content;
}
