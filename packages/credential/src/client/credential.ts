import { err, ok, type Random, type Result } from '@miroir/basics';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { credentialId, secretLength } from '../credential-id.ts';
import type { KeyId } from '../key-id.ts';
import type { KeyEntry } from '../key-list.ts';
import { type CredentialScope, sameScope } from '../scope.ts';
import { systemRandom } from '../system-random.ts';

/**
 * A credential between its drawing and its signature: plain strings (base64url), so that it can be put into
 * IndexedDB and resumed. Resuming sends the same `blinded` again, byte for byte; nothing is ever blinded twice.
 */
export interface DrawnCredential {
  readonly keyId: KeyId;
  readonly secret: string;
  readonly id: string;
  readonly blinded: string;
  /** Inverse of the blinding factor: delete it once the signature is kept. */
  readonly inv: string;
}

/** Why a signature that came back is unusable: it belongs to another key, or it is not what was asked for. */
export type FinishFault = 'wrong-key' | 'bad-signature';

/** The library is its own chunk: the page is drawn before it arrives. */
const loadBlinding = () => import('./blind-rsa.ts');

/** Fetches the blinding chunk ahead of need, so that a later step can do without the network. False when it could not. */
export async function prefetchBlinding(): Promise<boolean> {
  return loadBlinding().then(
    () => true,
    () => false,
  );
}

/**
 * Draws a secret and blinds its id for one key of the list (RFC 9474, Blind). `random` gives the secret; salt and
 * blinding factor always come from the platform's generator.
 * @throws RangeError when the key is not for this scope: a page must never be led to another side's key.
 */
export async function drawCredential(
  key: KeyEntry,
  scope: CredentialScope,
  random: Random = systemRandom,
): Promise<DrawnCredential> {
  if (!sameScope(key, scope))
    throw new RangeError('this key is not for this audience, campaign, round and purpose');
  const secret = random.bytes(secretLength);
  const id = credentialId({ ...scope, secret });
  const blinding = await loadBlinding();
  const { blinded, inv } = await blinding.blind(bytes(key.spki), bytes(id));
  return {
    keyId: key.id,
    secret: encodeBase64url(secret),
    id,
    blinded: encodeBase64url(blinded),
    inv: encodeBase64url(inv),
  };
}

/** Unblinds the roll's answer and verifies it (RFC 9474, Finalize): the signature to present to the box, base64url. */
export async function finishCredential(
  key: KeyEntry,
  drawn: DrawnCredential,
  blindSignature: string,
): Promise<Result<{ readonly signature: string }, FinishFault>> {
  if (key.id !== drawn.keyId) return err('wrong-key');
  const answer = decodeBase64url(blindSignature);
  if (!answer.ok) return err('bad-signature');
  const blinding = await loadBlinding();
  const signature = await blinding.finalize(bytes(key.spki), bytes(drawn.id), {
    blindSignature: answer.value,
    inv: bytes(drawn.inv),
  });
  return signature === null ? err('bad-signature') : ok({ signature: encodeBase64url(signature) });
}

function bytes(text: string): Uint8Array {
  const decoded = decodeBase64url(text);
  if (!decoded.ok) throw new RangeError(`${decoded.error}: a stored credential or key is damaged`);
  return decoded.value;
}
