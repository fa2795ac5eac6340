import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type PortalConfig, PortalRefused, readSecret, roleFolderPaths } from '@miroir/portal';

/** The roll's private keys (PEM) and the HMAC key of its sessions. */
export interface RollSecrets {
  readonly credentialKeys: readonly string[];
  readonly sessionKey: Uint8Array;
}

/** Reads what only a roll holds. @throws PortalRefused naming the key that is missing or readable by others. */
export async function readRollSecrets({ folder, file }: PortalConfig): Promise<RollSecrets> {
  const paths = roleFolderPaths(folder);
  const names = await readdir(paths.credentialKeys).catch((): string[] => []);
  const credentialKeys: string[] = [];
  const wanted = [
    ...file.cohorts.flatMap(({ id, keyIds }) => [
      { keyId: keyIds.answer, of: `cohort “${id}”` },
      { keyId: keyIds.replacement, of: `cohort “${id}”` },
    ]),
    { keyId: file.spaceKeyId, of: 'the space' },
  ];
  for (const { keyId, of } of wanted) {
    const name = `${keyId}.pem`;
    if (!names.includes(name))
      throw new PortalRefused(`A signing key of ${of} is missing from ${paths.credentialKeys}.`);
    credentialKeys.push(await readSecret(join(paths.credentialKeys, name), `signing key of ${of}`));
  }
  return {
    credentialKeys,
    sessionKey: bytes(await readSecret(paths.sessionKey, 'session key')),
  };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
