import { type Audience, err, ok, type Result } from '@miroir/basics';
import { decodeBase64url } from './base64url.ts';
import { checkSymbol, checkValue, leadingSymbols, typedSymbols, writtenSymbols } from './crockford.ts';
import { domainHash } from './domain-hash.ts';
import { recoveryCodeLength } from './recovery-code.ts';

/** What an invitation's link carries behind its `#`. */
export interface CardInvitation {
  readonly code: string;
  /** Of the key list, whole. */
  readonly digest: string;
}

/** 60 bits. */
const digits = 12;

/** Characters of a card's code: 12 of the code itself, one that closes the sum. */
export const cardCodeLength = digits + 1;

/** Why what was typed is no code of a card; told on the device, and never sent. */
export type CardCodeFault = 'wrong-length' | 'wrong-character' | 'wrong-check' | 'recovery-code';

/**
 * What a printed card says for who types rather than aims: 60 bits drawn from the invitation by a one-way hash, and a
 * check character, `K6HJ 25QG WN4T7`. The same invitation always has the same one, so that a card can be printed again.
 */
export function cardCodeOf({ code, digest }: CardInvitation): string {
  const hash = decodeBase64url(domainHash('miroir/card-code/v1', [code, digest]), 32);
  if (!hash.ok) throw new Error('a hash has 32 bytes');
  const symbols = leadingSymbols(hash.value, digits);
  return writtenSymbols([...symbols, checkSymbol(symbols)], ' ');
}

/**
 * Reads a typed code: any one character changed and any two swapped are always noticed. Gives its twelve characters
 * without the check, in capitals and without spaces. A recovery code, which opens the box instead, is told from it.
 */
export function decodeCardCode(text: string): Result<string, CardCodeFault> {
  const symbols = typedSymbols(text);
  if (symbols.includes(-1)) return err('wrong-character');
  if (symbols.length === recoveryCodeLength) return err('recovery-code');
  if (symbols.length !== cardCodeLength) return err('wrong-length');
  if (checkValue(symbols) !== 0) return err('wrong-check');
  return ok(writtenSymbols(symbols.slice(0, digits), ' ').replaceAll(' ', ''));
}

/**
 * How a code is stretched before anything is looked for by it: scrypt (RFC 7914) with 32 MB. To meet the first of a
 * thousand cards of a stolen roll takes 2^50 tries on average: a day for one graphics card by SHA-256 alone, more than a
 * thousand years at the ten thousand tries a second that 32 MB leave it. The page pays for it, a fraction of a second,
 * and so does whoever guesses: the roll does no work of its own for a wrong code.
 */
export const cardWork = { N: 2 ** 15, r: 8, p: 1, dkLen: 64 } as const;

/** One roll's cards are no other's: the salt is the roll's own address, which the page knows. */
export function cardSalt(scope: CardScope): Uint8Array {
  return new TextEncoder().encode(`miroir/card/v1|${scope.audience}|${scope.roll}`);
}

/** Whose cards: the audience, and the roll's origin as browsers see it. */
export interface CardScope {
  readonly audience: Audience;
  readonly roll: string;
}

/** What a code becomes: the name under which the roll keeps the card, and the key that opens what it keeps. */
export interface CardKey {
  /** Base64url, 43 characters. */
  readonly name: string;
  readonly key: Uint8Array<ArrayBuffer>;
}
