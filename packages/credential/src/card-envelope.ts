import { err, ok, type Random, type Result } from '@miroir/basics';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import type { CardInvitation, CardKey } from './card-code.ts';
import { systemRandom } from './system-random.ts';

const nonceBytes = 12;

/** An invitation sealed under a card's key (AES-256-GCM), for a roll that can open none of them. Base64url. */
export async function sealCard(
  { key }: CardKey,
  { code, digest }: CardInvitation,
  random: Random = systemRandom,
): Promise<string> {
  const iv = new Uint8Array(random.bytes(nonceBytes));
  const text = new TextEncoder().encode(`${code}.${digest}`);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await aesKey(key, 'encrypt'), text);
  return encodeBase64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/** The `code.digest` of a link again; refused when it was sealed under another key, or changed since. */
export async function openCard({ key }: CardKey, sealed: string): Promise<Result<string, 'not-ours'>> {
  const bytes = decodeBase64url(sealed);
  if (!bytes.ok || bytes.value.length <= nonceBytes) return err('not-ours');
  const iv = new Uint8Array(bytes.value.subarray(0, nonceBytes));
  const body = new Uint8Array(bytes.value.subarray(nonceBytes));
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await aesKey(key, 'decrypt'), body);
    return ok(new TextDecoder().decode(opened));
  } catch {
    return err('not-ours');
  }
}

function aesKey(key: Uint8Array<ArrayBuffer>, usage: 'encrypt' | 'decrypt') {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [usage]);
}
