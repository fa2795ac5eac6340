import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCodeLength, cardCodeOf, decodeCardCode } from './card-code.ts';
import { openCard, sealCard } from './card-envelope.ts';
import { cardKeyOf as inPage } from './client/card-key.ts';
import { encodeRecoveryCode } from './recovery-code.ts';
import { cardKeyOf } from './server/card-key.ts';
import { shortDigest } from './short-digest.ts';

const invitation = { code: 'A'.repeat(22), digest: 'B'.repeat(42).concat('A') };
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const scope = { audience: 'employees', roll: 'https://salaries.example' } as const;

const codes = fc
  .tuple(fc.stringMatching(/^[\w-]{22}$/), fc.stringMatching(/^[\w-]{43}$/))
  .map(([code, digest]) => cardCodeOf({ code, digest }));

describe('the code of a card', () => {
  it('is the same whenever the card is printed, and another for another list of keys', () => {
    expect(cardCodeOf(invitation)).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{5}$/);
    expect(cardCodeOf(invitation)).toBe(cardCodeOf({ ...invitation }));
    expect(cardCodeOf({ ...invitation, digest: 'C'.repeat(42).concat('A') })).not.toBe(
      cardCodeOf(invitation),
    );
  });

  it('is read as hands type it: small letters, dashes, no spaces, O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const plain = code.replaceAll(' ', '').slice(0, -1);
        const typed = code.toLowerCase().replaceAll(' ', ' - ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(decodeCardCode(typed)).toEqual({ ok: true, value: plain });
      }),
    );
  });

  it('notices every character that was mistaken for another, and every two that changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(12), fc.nat(12), fc.nat(31), (code, at, other, letter) => {
        const right = Array.from(code.replaceAll(' ', ''));
        const mistaken = right.with(at, alphabet[letter] ?? '');
        const swapped = right.with(at, right[other] ?? '').with(other, right[at] ?? '');
        for (const wrong of [mistaken, swapped])
          if (wrong.join('') !== right.join(''))
            expect(decodeCardCode(wrong.join(''))).toEqual({ ok: false, error: 'wrong-check' });
      }),
    );
  });

  it('says of anything else what it is', () => {
    const recovery = encodeRecoveryCode(new Uint8Array(16), { audience: 'employees', purpose: 'answer' });
    expect(decodeCardCode(recovery)).toEqual({ ok: false, error: 'recovery-code' });
    expect(decodeCardCode('U'.repeat(cardCodeLength))).toEqual({ ok: false, error: 'wrong-character' });
    expect(decodeCardCode('K6HJ')).toEqual({ ok: false, error: 'wrong-length' });
  });
});

describe('the key of a card', () => {
  it('is the same in the page as where cards are made, and another at another roll and for the other audience', async () => {
    const key = await cardKeyOf('K6HJ25QGWN4T', scope);
    expect(await inPage('K6HJ25QGWN4T', scope)).toEqual(key);
    for (const other of [
      { ...scope, roll: 'https://other.example' },
      { ...scope, audience: 'consumers' as const },
    ])
      expect((await cardKeyOf('K6HJ25QGWN4T', other)).name).not.toBe(key.name);
  });

  it('alone opens what it sealed', async () => {
    const [key, other] = [await cardKeyOf('K6HJ25QGWN4T', scope), await cardKeyOf('K6HJ25QGWN4V', scope)];
    const sealed = await sealCard(key, invitation);
    expect(await openCard(key, sealed)).toEqual({
      ok: true,
      value: `${invitation.code}.${invitation.digest}`,
    });
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BA' : 'AA'}`;
    for (const refused of [
      await openCard(other, sealed),
      await openCard(key, changed),
      await openCard(key, ''),
    ])
      expect(refused).toEqual({ ok: false, error: 'not-ours' });
  });
});

it('writes the first 80 bits of a digest in four groups', () => {
  expect(shortDigest('A'.repeat(43))).toBe('0000 0000 0000 0000');
  expect(shortDigest('_'.repeat(13).concat('A'.repeat(30)))).toBe('ZZZZ ZZZZ ZZZZ ZZZW');
});
