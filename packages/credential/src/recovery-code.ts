import { type Audience, audiences, err, ok, type Result } from '@miroir/basics';
import { secretBytes } from './credential-id.ts';
import { checkSymbol, checkValue, secondValue, typedSymbols, writtenSymbols } from './crockford.ts';

const digits = 26;

/** Characters of a code: 26 of the secret, one that says whose it is and what it opens, one that closes the sum. */
export const recoveryCodeLength = digits + 2;

/**
 * Whose code and what it opens: answers in the box (a replacement's too: the box looks under both names), or the space.
 */
export interface CodeScope {
  readonly audience: Audience;
  readonly purpose: 'answer' | 'space';
}

/** Why a typed code is not one of this page; the last two are true codes of somewhere else. None is ever sent. */
export type RecoveryCodeFault =
  | 'wrong-length'
  | 'wrong-character'
  | 'wrong-check'
  | 'other-audience'
  | 'other-purpose';

const scopes: readonly CodeScope[] = audiences.flatMap((audience) =>
  (['answer', 'space'] as const).map((purpose) => ({ audience, purpose })),
);

/**
 * A secret as a code a person can copy by hand: 28 characters of Crockford base 32 in groups of four, of which the
 * first 26 are two zero bits and the 128 of the secret.
 * @throws RangeError when the secret is not 16 bytes.
 */
export function encodeRecoveryCode(secret: Uint8Array | string, scope: CodeScope): string {
  let value = secretBytes(secret).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const symbols: number[] = [];
  for (let i = 0; i < digits; i += 1) {
    symbols.unshift(Number(value & 31n));
    value >>= 5n;
  }
  // At α²: hides nothing of the secret and proves no more; added to the scope's number, it makes two codes of one secret differ.
  symbols.push(secondValue(symbols) ^ numberOf(scope));
  symbols.push(checkSymbol(symbols));
  return writtenSymbols(symbols, '-');
}

/**
 * Reads a code back, forgiving what hands do (see {@link typedSymbols}). Any one character changed and any two swapped
 * are always noticed (`wrong-check`), and so is a code of the other audience or of another purpose, by its own name: a
 * wrong one is told on the device and stays there.
 */
export function decodeRecoveryCode(text: string, scope: CodeScope): Result<Uint8Array, RecoveryCodeFault> {
  const symbols = typedSymbols(text);
  if (symbols.includes(-1)) return err('wrong-character');
  if (symbols.length !== recoveryCodeLength) return err('wrong-length');
  if (checkValue(symbols) !== 0) return err('wrong-check');
  const [first = 0] = symbols;
  const mark = secondValue(symbols.slice(0, digits)) ^ (symbols[digits] ?? 0);
  const found = scopes[mark];
  if (found === undefined || first > 7) return err('wrong-check');
  if (found.audience !== scope.audience) return err('other-audience');
  if (found.purpose !== scope.purpose) return err('other-purpose');
  return ok(bytesOf(symbols.slice(0, digits)));
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  let value = symbols.reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  const secret = new Uint8Array(16);
  for (let i = secret.length - 1; i >= 0; i -= 1) {
    secret[i] = Number(value & 255n);
    value >>= 8n;
  }
  return secret;
}

function numberOf({ audience, purpose }: CodeScope): number {
  return scopes.findIndex((scope) => scope.audience === audience && scope.purpose === purpose);
}
