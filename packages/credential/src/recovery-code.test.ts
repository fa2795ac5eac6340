import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecoveryCode, encodeRecoveryCode } from './recovery-code.ts';

const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the recovery code', () => {
  it('is 26 characters and a check, in groups of four', () => {
    expect(encodeRecoveryCode(new Uint8Array(16).fill(255))).toMatch(/^7ZZZ(-[0-9A-Z]{4}){5}-[0-9A-Z]{3}$/);
  });

  it('gives the secret back', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        expect(decodeRecoveryCode(encodeRecoveryCode(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('forgives case, spaces, dashes of any kind, O for 0, I and L for 1', () => {
    const noise = fc.constantFrom('', ' ', '-', '–', '\u00a0', '\n');
    fc.assert(
      fc.property(
        secret,
        fc.array(fc.tuple(noise, fc.boolean(), fc.constantFrom('i', 'l', 'I', 'L')), {
          minLength: 27,
          maxLength: 27,
        }),
        (bytes, hands) => {
          const code = encodeRecoveryCode(bytes).replaceAll('-', '');
          const typed = Array.from(code, (character, i) => {
            const [before, lower, one] = hands[i]!;
            const swapped = character === '0' ? 'O' : character === '1' ? one : character;
            return before + (lower ? swapped.toLowerCase() : swapped);
          }).join('');
          expect(decodeRecoveryCode(typed)).toEqual({ ok: true, value: bytes });
        },
      ),
    );
  });

  it('notices any one character changed', () => {
    fc.assert(
      fc.property(secret, fc.nat(26), fc.integer({ min: 1, max: 31 }), (bytes, at, step) => {
        const code = encodeRecoveryCode(bytes).replaceAll('-', '');
        const wrong = alphabet[(alphabet.indexOf(code[at]!) + step) % 32];
        expect(decodeRecoveryCode(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual({
          ok: false,
          error: 'wrong-check',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('notices any two characters swapped, adjacent or not', () => {
    fc.assert(
      fc.property(secret, fc.nat(26), fc.nat(26), (bytes, i, j) => {
        const code = Array.from(encodeRecoveryCode(bytes).replaceAll('-', ''));
        fc.pre(code[i] !== code[j]);
        [code[i], code[j]] = [code[j]!, code[i]!];
        expect(decodeRecoveryCode(code.join(''))).toEqual({ ok: false, error: 'wrong-check' });
      }),
      { numRuns: 1000 },
    );
  });

  it('says what is wrong with a text that is no code', () => {
    expect(decodeRecoveryCode('ABCD')).toEqual({ ok: false, error: 'wrong-length' });
    expect(decodeRecoveryCode('U'.repeat(27))).toEqual({ ok: false, error: 'wrong-character' });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeRecoveryCode(text).ok).toBe(false);
      }),
    );
  });
});
