import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { type DrawnCredential, drawCredential, finishCredential, prefetchBlinding } from './client/index.ts';
import { credentialId } from './credential-id.ts';
import type { KeyEntry } from './key-list.ts';
import type { AnswerPurpose, CredentialScope } from './scope.ts';
import {
  generateKeyPair,
  loadSigningKey,
  loadVerifyingKey,
  type SigningKey,
  signBlinded,
  verifyCredential,
} from './server/index.ts';

/** Every side, campaign and purpose, and the round that only the space has. */
const scopes: CredentialScope[] = [
  ...(['employees', 'consumers'] as const).flatMap((audience) =>
    ['faire-durer', 'autre'].flatMap((campaign) =>
      (['answer', 'replacement', 'space'] as const).map((purpose) => ({
        audience,
        campaign,
        round: 'r',
        purpose,
      })),
    ),
  ),
  { audience: 'employees', campaign: 'faire-durer', round: 'r2', purpose: 'answer' },
  { audience: 'employees', campaign: 'faire-durer', round: 'all', purpose: 'space' },
];
interface Issued {
  entry: KeyEntry;
  signing: SigningKey;
  drawn: DrawnCredential;
  blindSignature: string;
  signature: string;
}
let issued: Issued[] = [];

const bytes = (text: string) => {
  const decoded = decodeBase64url(text);
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
};

const isAnswer = <K extends CredentialScope>(key: K): key is K & { purpose: AnswerPurpose } =>
  key.purpose !== 'space';

async function issue(scope: CredentialScope): Promise<Issued> {
  const pair = await generateKeyPair();
  const key = { ...scope, id: pair.id, spki: pair.spki };
  const entry: KeyEntry = isAnswer(key)
    ? { ...key, cohort: 'a', headcount: 40 }
    : { ...key, purpose: 'space', cohort: null, headcount: null };
  const signing = loadSigningKey(pair.privateKey);
  const drawn = await drawCredential(entry, scope);
  const signed = signBlinded(signing, bytes(drawn.blinded));
  if (!signed.ok) throw new Error(signed.error);
  const blindSignature = encodeBase64url(signed.value);
  const finished = await finishCredential(entry, drawn, blindSignature);
  if (!finished.ok) throw new Error(finished.error);
  return { entry, signing, drawn, blindSignature, signature: finished.value.signature };
}

beforeAll(async () => {
  issued = await Promise.all(scopes.map(issue));
});

describe('a credential', () => {
  it('is accepted under the key and scope it was issued for, and under no other of every pair', () => {
    for (const [i, mine] of issued.entries()) {
      for (const [j, other] of issued.entries()) {
        const id = credentialId({ ...scopes[j]!, secret: mine.drawn.secret });
        expect(verifyCredential(other.entry.spki, id, mine.signature)).toBe(i === j);
        expect(verifyCredential(other.entry.spki, mine.drawn.id, mine.signature)).toBe(i === j);
      }
    }
  });

  it('is not drawn for a key of another scope, and not finished under another key', async () => {
    for (const [i, mine] of issued.entries()) {
      for (const [j, other] of issued.entries()) {
        if (i === j) continue;
        await expect(drawCredential(other.entry, scopes[i]!)).rejects.toThrow(RangeError);
        expect(await finishCredential(other.entry, mine.drawn, mine.blindSignature)).toEqual({
          ok: false,
          error: 'wrong-key',
        });
      }
    }
  });

  it('survives a device’s storage: what was drawn, written and read back, finishes to the same signature', async () => {
    const { entry, drawn, blindSignature, signature } = issued[0]!;
    const resumed = JSON.parse(JSON.stringify(drawn));
    expect(await finishCredential(entry, resumed, blindSignature)).toEqual({
      ok: true,
      value: { signature },
    });
  });

  it('draws a new secret and a new blinding each time, and shows the roll nothing of the id', async () => {
    const { entry } = issued[0]!;
    const fixed = { bytes: (length: number) => new Uint8Array(length) };
    const [a, b] = [
      await drawCredential(entry, scopes[0]!, fixed),
      await drawCredential(entry, scopes[0]!, fixed),
    ];
    expect(a.id).toBe(b.id);
    expect(a.blinded).not.toBe(b.blinded);
    const free = await drawCredential(entry, scopes[0]!);
    expect(free.secret).not.toBe(a.secret);
    expect(await prefetchBlinding()).toBe(true);
  });

  it('is refused when any byte of its signature or of the roll’s answer is changed', async () => {
    const { entry, drawn, signing, blindSignature, signature } = issued[0]!;
    await fc.assert(
      fc.asyncProperty(fc.nat(255), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const flip = (text: string) =>
          encodeBase64url(bytes(text).map((byte, i) => (i === at ? byte ^ change : byte)));
        expect(verifyCredential(signing.publicKey, drawn.id, flip(signature))).toBe(false);
        expect(await finishCredential(entry, drawn, flip(blindSignature))).toEqual({
          ok: false,
          error: 'bad-signature',
        });
      }),
      { numRuns: 30 },
    );
    expect(verifyCredential(signing.publicKey, 'not an id', signature)).toBe(false);
    expect(verifyCredential(signing.publicKey, drawn.id, '')).toBe(false);
    expect(await finishCredential(entry, drawn, '%')).toEqual({ ok: false, error: 'bad-signature' });
  });
});

describe('the signer', () => {
  it('refuses a blinded value at or above the modulus, and any other length', () => {
    const { signing } = issued[0]!;
    const n = signing.modulus;
    expect(signBlinded(signing, n)).toEqual({ ok: false, error: 'out-of-range' });
    expect(signBlinded(signing, new Uint8Array(256).fill(255))).toEqual({ ok: false, error: 'out-of-range' });
    const below = n.map((byte, i) => (i === 255 ? byte - 1 : byte));
    expect(signBlinded(signing, below).ok).toBe(true);
    for (const length of [0, 255, 257]) {
      expect(signBlinded(signing, new Uint8Array(length))).toEqual({ ok: false, error: 'wrong-length' });
    }
  });

  it('gives the same bytes for the same bytes, from a loaded key and from its PEM', async () => {
    const pair = await generateKeyPair();
    const blinded = new Uint8Array(256).fill(3);
    expect(signBlinded(pair.privateKey, blinded)).toEqual(
      signBlinded(loadSigningKey(pair.privateKey), blinded),
    );
    expect(loadSigningKey(pair.privateKey).id).toBe(pair.id);
  });

  it('throws rather than release a signature that its own public key does not confirm', () => {
    const [one, other] = [issued[0]!.signing, issued[1]!.signing];
    // Under the smaller of the two moduli the signature may not even be a number to raise.
    for (const [key, { publicKey }] of [[one, other] as const, [other, one] as const])
      for (let fill = 1; fill < 20; fill += 1)
        expect(() => signBlinded({ ...key, publicKey }, new Uint8Array(256).fill(fill))).toThrow(
          'signing failure',
        );
  });

  it('refuses texts that are not keys', () => {
    expect(() => loadVerifyingKey('%')).toThrow();
    expect(() => loadSigningKey('')).toThrow();
  });
});
