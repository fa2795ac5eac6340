import { err, ok, type Result } from '@miroir/basics';
import { secretBytes } from './credential-id.ts';

/** Crockford's base 32: no I, L, O, U, so that nothing looks like 1 or 0 and no word appears by chance. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 26;

/** Why a typed code cannot be a code. */
export type RecoveryCodeFault = 'wrong-length' | 'wrong-character' | 'wrong-check';

/**
 * A secret as a code a person can copy by hand: 26 characters of Crockford base 32 (two leading zero bits, then
 * the 128 bits) and a check character, in groups of four: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXX`.
 * @throws RangeError when the secret is not 16 bytes.
 */
export function encodeRecoveryCode(secret: Uint8Array | string): string {
  let value = secretBytes(secret).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const symbols: number[] = [];
  for (let i = 0; i < digits; i += 1) {
    symbols.unshift(Number(value & 31n));
    value >>= 5n;
  }
  const text = [...symbols, timesAlpha(checksum(symbols))].map((symbol) => alphabet.charAt(symbol)).join('');
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Reads a code back, forgiving what hands do: case, spaces and dashes of any kind, O for 0, I or L for 1. Any one
 * character changed and any two swapped are always noticed (`wrong-check`).
 */
export function decodeRecoveryCode(text: string): Result<Uint8Array, RecoveryCodeFault> {
  const typed = text
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const symbols = Array.from(typed, (character) => alphabet.indexOf(character));
  if (symbols.includes(-1)) return err('wrong-character');
  if (symbols.length !== digits + 1) return err('wrong-length');
  if (checksum(symbols) !== 0) return err('wrong-check');
  let value = symbols.slice(0, digits).reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  if (value >> 128n !== 0n) return err('wrong-check');
  const secret = new Uint8Array(16);
  for (let i = secret.length - 1; i >= 0; i -= 1) {
    secret[i] = Number(value & 255n);
    value >>= 8n;
  }
  return ok(secret);
}

/**
 * The code read as a polynomial over GF(32) at α, a generator of the field: a valid code evaluates to 0. Every
 * position has its own non-zero weight α^i (27 positions, order 31), so one substitution adds α^i·d ≠ 0 and any
 * transposition adds (α^i + α^j)(a + b) ≠ 0.
 */
function checksum(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => timesAlpha(sum) ^ symbol, 0);
}

/** Multiplication by α in GF(2)[x]/(x⁵+x²+1). */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
