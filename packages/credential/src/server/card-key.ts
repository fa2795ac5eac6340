import { scrypt } from 'node:crypto';
import { encodeBase64url } from '../base64url.ts';
import { type CardKey, type CardScope, cardSalt, cardWork } from '../card-code.ts';

/** The same as the page's, on all cores: a launch makes as many as there are people. */
export function cardKeyOf(code: string, scope: CardScope): Promise<CardKey> {
  const { N, r, p, dkLen } = cardWork;
  return new Promise((resolve, reject) => {
    scrypt(code, cardSalt(scope), dkLen, { N, r, p, maxmem: 256 * N * r }, (error, bytes) => {
      if (error !== null) return reject(error);
      const [name, key] = [new Uint8Array(bytes.subarray(0, 32)), new Uint8Array(bytes.subarray(32))];
      resolve({ name: encodeBase64url(name), key });
    });
  });
}
