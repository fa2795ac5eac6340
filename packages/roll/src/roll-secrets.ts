import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaunchedRound, PortalRefused, readSecret, roleFolderPaths, roundPaths } from '@miroir/portal';

/** The roll's private keys (PEM) and the HMAC key of its sessions. */
export interface RollSecrets {
  readonly credentialKeys: readonly string[];
  readonly sessionKey: Uint8Array;
}

/** Reads what only a roll holds of a round. @throws PortalRefused naming the key that is missing or readable by others. */
export async function readRollSecrets(
  folder: string,
  { name: round, file }: LaunchedRound,
): Promise<RollSecrets> {
  const paths = roleFolderPaths(folder);
  const own = roundPaths(paths, round).credentialKeys;
  const credentialKeys: string[] = [];
  const wanted = [
    ...file.cohorts.flatMap(({ id, keyIds }) => [
      { keyId: keyIds.answer, of: `cohort “${id}”`, within: own },
      { keyId: keyIds.replacement, of: `cohort “${id}”`, within: own },
    ]),
    // One a campaign: no round's own.
    { keyId: file.spaceKeyId, of: 'the space', within: paths.credentialKeys },
  ];
  for (const { keyId, of, within } of wanted) {
    const name = `${keyId}.pem`;
    const names = await readdir(within).catch((): string[] => []);
    if (!names.includes(name)) throw new PortalRefused(`A signing key of ${of} is missing from ${within}.`);
    credentialKeys.push(await readSecret(join(within, name), `signing key of ${of}`));
  }
  return {
    credentialKeys,
    sessionKey: bytes(await readSecret(paths.sessionKey, 'session key')),
  };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
