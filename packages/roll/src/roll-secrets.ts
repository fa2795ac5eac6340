import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PortalConfig, PortalRefused, readSecret, roleFolderPaths } from '@miroir/portal';

/** The roll's private keys (PEM) and HMAC keys. */
export interface RollSecrets {
  readonly credentialKeys: readonly string[];
  readonly sessionKey: Uint8Array;
  readonly challengeKey: Uint8Array;
}

/** Reads what only a roll holds. @throws PortalRefused naming the key that is missing or readable by others. */
export async function readRollSecrets({ folder, file }: PortalConfig): Promise<RollSecrets> {
  const paths = roleFolderPaths(folder);
  const names = await readdir(paths.credentialKeys).catch((): string[] => []);
  const credentialKeys: string[] = [];
  for (const { id, keyId } of file.cohorts) {
    const name = `${keyId}.pem`;
    if (!names.includes(name))
      throw new PortalRefused(`The signing key of cohort “${id}” is missing from ${paths.credentialKeys}.`);
    credentialKeys.push(await readFile(join(paths.credentialKeys, name), 'utf8'));
  }
  return {
    credentialKeys,
    sessionKey: bytes(await readSecret(paths.sessionKey, 'session key')),
    challengeKey: bytes(await readSecret(paths.challengeKey, 'challenge key')),
  };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
