import { constants, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CredentialScope, credentialId, secretText, systemRandom } from '@miroir/credential';
import type { Launched } from '@miroir/launch';
import { type RoundTarget, rolePaths, roundPaths } from '@miroir/portal';

/** A credential as a device holds it. */
export interface MintedCredential {
  readonly id: string;
  readonly secret: string;
  readonly signature: string;
  readonly keyId: string;
  readonly cohort: string;
}

/** Whose credentials: a portal that is launched, as launch or its file tells. */
interface MintingFor {
  readonly target: RoundTarget;
  readonly campaign: { readonly id: string };
  readonly launched: Pick<Launched, 'round' | 'cohorts'>;
}

const signing = promisify(sign);

async function privateKeyOf(target: RoundTarget, keyId: string): Promise<KeyObject> {
  const folder = roundPaths(rolePaths(target.dataDir, 'roll'), target.round).credentialKeys;
  return createPrivateKey(await readFile(join(folder, `${keyId}.pem`), 'utf8'));
}

async function signName(id: string, key: KeyObject): Promise<string> {
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const options = { key, padding, saltLength: 48 };
  return (await signing('sha384', Buffer.from(id, 'base64url'), options)).toString('base64url');
}

/** What a roll gives to whoever has any name signed: it sees none of them. */
export async function signAnything(target: RoundTarget, keyId: string, id: string): Promise<string> {
  return signName(id, await privateKeyOf(target, keyId));
}

/**
 * Real credentials without the hand-off: the same bytes that blinding, signing and unblinding would give, signed
 * with the roll's own keys, so that thousands are ready before a measure starts. Cohorts take turns.
 */
export async function mintCredentials(deployment: MintingFor, count: number): Promise<MintedCredential[]> {
  const { target, launched, campaign } = deployment;
  const keys = await Promise.all(
    launched.cohorts.map(async ({ id: cohort, keyIds: { answer: keyId } }) => {
      return { cohort, keyId, key: await privateKeyOf(target, keyId) };
    }),
  );
  const { audience } = target;
  const scope: CredentialScope = {
    audience,
    campaign: campaign.id,
    round: launched.round,
    purpose: 'answer',
  };
  const mint = async (index: number): Promise<MintedCredential> => {
    const chosen = keys[index % keys.length];
    if (chosen === undefined) throw new Error('The portal was launched without a key.');
    const { cohort, keyId, key } = chosen;
    const secret = secretText(systemRandom.bytes(16));
    const id = credentialId({ ...scope, secret });
    return { id, secret, signature: await signName(id, key), keyId, cohort };
  };
  const minted: MintedCredential[] = [];
  for (let start = 0; start < count; start += 200) {
    const size = Math.min(200, count - start);
    minted.push(...(await Promise.all(Array.from({ length: size }, (_, index) => mint(start + index)))));
  }
  return minted;
}
