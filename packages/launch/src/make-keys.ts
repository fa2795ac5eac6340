import { join } from 'node:path';
import type { Random } from '@miroir/basics';
import { generateSealKeys, type PublicSealKey, publicSealKeyOf } from '@miroir/exchange';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import {
  answerRoles,
  folderAbove,
  type PortalRole,
  type PortalTarget,
  portalRoles,
  privateFolder,
  readSecretIfPresent,
  rolePaths,
  writePrivateFile,
} from '@miroir/portal';

/** What the comparison must be told of a portal: whose seals to believe and how to be let in. */
export interface PortalKeys {
  readonly token: string;
  readonly boxKey: PublicSealKey;
  readonly rollKey: PublicSealKey;
  /** Null where the portal has no space. */
  readonly spaceKey: PublicSealKey | null;
}

async function keepOrWrite(path: string, make: () => string): Promise<string> {
  const present = await readSecretIfPresent(path);
  if (present !== null) return present;
  const made = make();
  await writePrivateFile(path, made);
  return made.trim();
}

/**
 * Makes the folders and the long-lived keys of a portal, keeping every key that already exists (`miroir keys`)
 * unless others may read it: an Ed25519 seal for each role, the comparison's bearer token, the roll's session and proof-of-work keys.
 */
export async function makePortalKeys(
  target: PortalTarget,
  random: Random,
  { space = false }: { readonly space?: boolean } = {},
): Promise<PortalKeys> {
  const secret = (): string => Buffer.from(random.bytes(32)).toString('base64url');
  await folderAbove(target.dataDir);
  const seals: Partial<Record<PortalRole, string>> = {};
  const token = await keepExchangeToken(target, secret);
  for (const role of space ? portalRoles : answerRoles) {
    const paths = rolePaths(target.dataDir, role);
    await privateFolder(paths.folder);
    await privateFolder(paths.keys);
    seals[role] = await keepOrWrite(paths.sealKey, () => generateSealKeys().privateKey);
    await keepOrWrite(paths.exchangeToken, () => token);
  }
  const roll = rolePaths(target.dataDir, 'roll');
  await privateFolder(roll.credentialKeys);
  await keepOrWrite(roll.sessionKey, secret);
  const ownSpace = seals.space ?? (await readSecretIfPresent(rolePaths(target.dataDir, 'space').sealKey));
  return {
    token,
    boxKey: publicSealKeyOf(seals.box ?? ''),
    rollKey: publicSealKeyOf(seals.roll ?? ''),
    spaceKey: ownSpace === null ? null : publicSealKeyOf(ownSpace),
  };
}

/** One token for both roles: whichever folder has it already decides. */
async function keepExchangeToken(target: PortalTarget, make: () => string): Promise<string> {
  for (const role of ['box', 'roll'] as const) {
    const present = await readSecretIfPresent(rolePaths(target.dataDir, role).exchangeToken);
    if (present !== null) return present;
  }
  return make();
}

/**
 * Makes the comparison's own seal in its folder, keeping one that exists (`miroir keys --comparison`), and writes its
 * public half beside it. Portals pin that half at launch: a second key would speak to nobody.
 */
export async function makeComparisonKey(folder: string): Promise<PublicSealKey> {
  const path = join(folder, comparisonFiles.sealKey);
  await privateFolder(folder);
  await privateFolder(join(path, '..'));
  const comparisonKey = publicSealKeyOf(await keepOrWrite(path, () => generateSealKeys().privateKey));
  const text = `${JSON.stringify({ comparisonKey }, null, 2)}\n`;
  await writePrivateFile(join(folder, comparisonFiles.publicKey), text);
  return comparisonKey;
}
