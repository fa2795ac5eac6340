/** The largest sealed text that is looked at, in characters (1e5 answers seal to well under a tenth of it). */
export const longestSealed = 20_000_000;

const base64url = /^[\w-]+$/;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The three parts of a compact JWS, as they are written. */
export interface CompactParts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

/** The parts of a compact JWS in its only spelling; null for any other text, and for one that is too long to be looked at. */
export function compactParts(text: string): CompactParts | null {
  if (text.length > longestSealed) return null;
  const [header, payload, signature, ...rest] = text.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    return null;
  return [header, payload, signature].every(isCanonical) ? { header, payload, signature } : null;
}

/**
 * Whether a part is base64url with nothing in its spare bits: lenient decoders would accept several texts for one
 * signature. Nothing is decoded: a large release would be copied three times.
 */
function isCanonical(part: string): boolean {
  if (!base64url.test(part)) return false;
  const tail = part.length % 4;
  const last = alphabet.indexOf(part.at(-1) ?? '');
  if (tail === 0) return true;
  return tail === 1 ? false : last % (tail === 2 ? 16 : 4) === 0;
}

/** What an unverified header says of a member; used only as an expectation, so that the verified one is then what it is. */
export function claimed(text: string, member: 'campaign' | 'round'): string {
  try {
    const header: unknown = JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString());
    const said = typeof header === 'object' && header !== null ? Object.entries(header) : [];
    return String(said.find(([key]) => key === member)?.[1] ?? '');
  } catch {
    return '';
  }
}
