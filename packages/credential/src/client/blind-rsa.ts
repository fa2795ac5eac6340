import { RSABSSA } from '@cloudflare/blindrsa-ts';

/** RSABSSA-SHA384-PSS-Deterministic (RFC 9474 §5): SHA-384, MGF1-SHA-384, salt of 48 bytes, message as it is. */
const suite = RSABSSA.SHA384.PSS.Deterministic();

/** RFC 9474 §4.2. The library exports the key to reach its numbers, hence `extractable`. */
export async function blind(
  spki: Uint8Array,
  message: Uint8Array,
): Promise<{ blinded: Uint8Array; inv: Uint8Array }> {
  const { blindedMsg, inv } = await suite.blind(await importKey(spki), suite.prepare(message));
  return { blinded: blindedMsg, inv };
}

/** RFC 9474 §4.4: the signature, or null when it does not verify or has the wrong size. */
export async function finalize(
  spki: Uint8Array,
  message: Uint8Array,
  answer: { readonly blindSignature: Uint8Array; readonly inv: Uint8Array },
): Promise<Uint8Array | null> {
  const key = await importKey(spki);
  try {
    return await suite.finalize(key, suite.prepare(message), answer.blindSignature, answer.inv);
  } catch {
    return null;
  }
}

// The type is inferred: `CryptoKey` is a global type in browsers and not in Node, and both run this.
function importKey(spki: Uint8Array) {
  return crypto.subtle.importKey('spki', new Uint8Array(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ]);
}
