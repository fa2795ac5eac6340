import { constants, createPrivateKey, verify } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blind, finalize } from './client/blind-rsa.ts';
import { rfc9474 } from './rfc9474.fixture.ts';
import { loadSigningKey } from './server/keys.ts';
import { signBlinded } from './server/sign.ts';

const number = (hex: string) => BigInt(`0x${hex}`);
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (value: bigint) => value.toString(16).padStart(1024, '0');
const inverse = (value: bigint, modulus: bigint) => {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
};

const [p, q, e] = [number(rfc9474.p), number(rfc9474.q), 65537n];
const n = p * q;
const d = inverse(e, (p - 1n) * (q - 1n));
const b64 = (value: bigint) => {
  const text = value.toString(16);
  return Buffer.from(text.padStart(text.length + (text.length % 2), '0'), 'hex').toString('base64url');
};
const jwk = {
  kty: 'RSA',
  n: b64(n),
  e: b64(e),
  d: b64(d),
  p: b64(p),
  q: b64(q),
  dp: b64(d % (p - 1n)),
  dq: b64(d % (q - 1n)),
  qi: b64(inverse(q, p)),
};
const pem = createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }).toString();
const key = loadSigningKey(pem);
const spki = new Uint8Array(key.publicKey.export({ type: 'spki', format: 'der' }));

/** m · r^e mod n, where m^d is the vector's unblinded signature: what Blind must give. */
const blindedMessage = (() => {
  const power = (base: bigint, exponent: bigint) => {
    let [result, square, rest] = [1n, base % n, exponent];
    for (; rest > 0n; rest >>= 1n) {
      if (rest & 1n) result = (result * square) % n;
      square = (square * square) % n;
    }
    return result;
  };
  return hex((power(number(rfc9474.signature), e) * power(inverse(number(rfc9474.inv), n), e)) % n);
})();

afterEach(() => vi.restoreAllMocks());

describe('RFC 9474, Appendix A.3', () => {
  it('is blinded by the client as the vector says, given its salt and blinding factor', async () => {
    const draws = [bytes(rfc9474.salt), bytes(hex(inverse(number(rfc9474.inv), n)))];
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      // The deterministic variant prepares a message with a prefix of no bytes.
      if (array.byteLength === 0) return array;
      const draw = draws.shift();
      if (draw === undefined || !(array instanceof Uint8Array)) throw new Error('one draw too many');
      array.set(draw);
      return array;
    });
    const { blinded, inv } = await blind(spki, bytes(rfc9474.msg));
    expect(Buffer.from(blinded).toString('hex')).toBe(blindedMessage);
    expect(Buffer.from(inv).toString('hex')).toBe(rfc9474.inv);
    expect(draws).toEqual([]);
  });

  it('is signed by the server as the vector says', () => {
    const result = signBlinded(key, bytes(blindedMessage));
    expect(result.ok && Buffer.from(result.value).toString('hex')).toBe(rfc9474.blindSignature);
  });

  it('is unblinded by the client as the vector says, and verifies', async () => {
    const answer = { blindSignature: bytes(rfc9474.blindSignature), inv: bytes(rfc9474.inv) };
    const signature = await finalize(spki, bytes(rfc9474.msg), answer);
    expect(Buffer.from(signature ?? []).toString('hex')).toBe(rfc9474.signature);
    const pss = { key: key.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    expect(verify('sha384', bytes(rfc9474.msg), pss, bytes(rfc9474.signature))).toBe(true);
  });
});
