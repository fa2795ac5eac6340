import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { compactParts, longestSealed } from './compact.ts';

/** A sealed text as it is kept: the same counts' names come again for every cohort, so that a tenth of its bytes are left. */
export interface PackedSealed {
  readonly header: string;
  /** The decoded payload, raw DEFLATE (RFC 1951). */
  readonly payload: Uint8Array;
  readonly signature: string;
}

const deflate = promisify<Uint8Array, object, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, object, Buffer>(inflateRaw);

/** Large steps: a release of several megabytes is not put together from a hundred pieces. */
const chunkSize = 1 << 20;

/** Packs sealed bytes that were accepted. @throws RangeError for a text that is no sealed one. */
export async function packSealed(sealed: string): Promise<PackedSealed> {
  const parts = compactParts(sealed.trimEnd());
  if (parts === null) throw new RangeError('only sealed texts are packed');
  const { header, payload, signature } = parts;
  const bytes = Buffer.from(payload, 'base64url');
  return { header, payload: await deflate(bytes, { level: 6, chunkSize }), signature };
}

/** The very text that was packed. @throws Error when the packed bytes are no DEFLATE, or longer than any sealed text. */
export async function unpackSealed({ header, payload, signature }: PackedSealed): Promise<string> {
  const bytes = await inflate(payload, { chunkSize, maxOutputLength: longestSealed });
  return `${header}.${bytes.toString('base64url')}.${signature}`;
}
