import { ok, type Result } from '@miroir/basics';
import { credentialId, everyRound, isSecret, type SpaceKey } from '@miroir/credential';
import { loadVerifyingKey, verifyCredential } from '@miroir/credential/server';
import { type Refusal, refused } from '@miroir/portal';
import type { SpaceContext } from '../space-context.ts';
import type { SpacePlace } from '../tag.ts';

/** What was signed blindly, and by which key. */
export interface CredentialProof {
  readonly signature: string;
  readonly keyId: string;
}

export type RegisterFault = 'malformed' | 'unknown-key' | 'credential-refused';

/**
 * Takes a holder in: the signature is verified once, against the one key of the campaign's space, and a tag is kept;
 * from then on the secret alone acts. Again, it is the same answer.
 */
export function registration(place: SpacePlace, spaceKey: SpaceKey) {
  const key = loadVerifyingKey(spaceKey.spki);
  return async (
    { people, tags, holders }: Pick<SpaceContext, 'people' | 'tags' | 'holders'>,
    secret: string,
    { signature, keyId }: CredentialProof,
  ): Promise<Result<null, Refusal<RegisterFault>>> => {
    if (!isSecret(secret)) return refused('malformed');
    if (keyId !== spaceKey.id) return refused('unknown-key');
    const id = credentialId({ ...place, round: everyRound, purpose: 'space', secret });
    if (!verifyCredential(key, id, signature)) return refused('credential-refused');
    const tag = tags.of('holder', '', secret);
    await people.addHolder(tag);
    holders.add(tag);
    return ok(null);
  };
}
