import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeScope, decodeRecoveryCode, encodeRecoveryCode } from './recovery-code.ts';

const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });
const scopes: CodeScope[] = (['employees', 'consumers'] as const).flatMap((audience) =>
  (['answer', 'space'] as const).map((purpose) => ({ audience, purpose })),
);
const scope = fc.constantFrom(...scopes);
const mine: CodeScope = { audience: 'employees', purpose: 'answer' };
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the recovery code', () => {
  it('is 28 characters in groups of four', () => {
    expect(encodeRecoveryCode(new Uint8Array(16).fill(255), mine)).toMatch(/^7ZZZ(-[0-9A-Z]{4}){6}$/);
  });

  it('gives the secret back', () => {
    fc.assert(
      fc.property(secret, scope, (bytes, where) => {
        expect(decodeRecoveryCode(encodeRecoveryCode(bytes, where), where)).toEqual({
          ok: true,
          value: bytes,
        });
      }),
    );
  });

  it('of the other audience or of the space is recognised as such, whatever the secret', () => {
    fc.assert(
      fc.property(secret, scope, scope, (bytes, from, at) => {
        fc.pre(from !== at);
        const error = from.audience === at.audience ? 'other-purpose' : 'other-audience';
        expect(decodeRecoveryCode(encodeRecoveryCode(bytes, from), at)).toEqual({ ok: false, error });
      }),
      { numRuns: 1000 },
    );
  });

  it('forgives case, spaces, dashes of any kind, O for 0, I and L for 1', () => {
    const noise = fc.constantFrom('', ' ', '-', '–', '\u00a0', '\n');
    fc.assert(
      fc.property(
        secret,
        fc.array(fc.tuple(noise, fc.boolean(), fc.constantFrom('i', 'l', 'I', 'L')), {
          minLength: 28,
          maxLength: 28,
        }),
        (bytes, hands) => {
          const code = encodeRecoveryCode(bytes, mine).replaceAll('-', '');
          const typed = Array.from(code, (character, i) => {
            const [before, lower, one] = hands[i]!;
            const swapped = character === '0' ? 'O' : character === '1' ? one : character;
            return before + (lower ? swapped.toLowerCase() : swapped);
          }).join('');
          expect(decodeRecoveryCode(typed, mine)).toEqual({ ok: true, value: bytes });
        },
      ),
    );
  });

  it('notices any one character changed', () => {
    fc.assert(
      fc.property(secret, fc.nat(27), fc.integer({ min: 1, max: 31 }), (bytes, at, step) => {
        const code = encodeRecoveryCode(bytes, mine).replaceAll('-', '');
        const wrong = alphabet[(alphabet.indexOf(code[at]!) + step) % 32];
        expect(decodeRecoveryCode(code.slice(0, at) + wrong + code.slice(at + 1), mine)).toEqual({
          ok: false,
          error: 'wrong-check',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('notices any two characters swapped, adjacent or not', () => {
    fc.assert(
      fc.property(secret, fc.nat(27), fc.nat(27), (bytes, i, j) => {
        const code = Array.from(encodeRecoveryCode(bytes, mine).replaceAll('-', ''));
        fc.pre(code[i] !== code[j]);
        [code[i], code[j]] = [code[j]!, code[i]!];
        expect(decodeRecoveryCode(code.join(''), mine)).toEqual({ ok: false, error: 'wrong-check' });
      }),
      { numRuns: 1000 },
    );
  });

  it('says what is wrong with a text that is no code', () => {
    expect(decodeRecoveryCode('ABCD', mine)).toEqual({ ok: false, error: 'wrong-length' });
    expect(decodeRecoveryCode('U'.repeat(28), mine)).toEqual({ ok: false, error: 'wrong-character' });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeRecoveryCode(text, mine).ok).toBe(false);
      }),
    );
  });
});
