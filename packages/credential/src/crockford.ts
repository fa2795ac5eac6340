/** Crockford's base 32: no I, L, O, U, so that nothing looks like 1 or 0 and no word appears by chance. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols (0 to 31) as they are read aloud and printed: groups of four, the last of which may be longer by one. */
export function writtenSymbols(symbols: readonly number[], between: '-' | ' '): string {
  const text = symbols.map((symbol) => alphabet.charAt(symbol)).join('');
  return (text.match(/.{4}.(?=$)|.{1,4}/g) ?? []).join(between);
}

/**
 * The symbols a hand typed, forgiving what hands do: case, spaces and dashes of any kind, O for 0, I or L for 1. A
 * character that is in no code is -1.
 */
export function typedSymbols(text: string): number[] {
  const typed = text
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return Array.from(typed, (character) => alphabet.indexOf(character));
}

/** The leading bits of some bytes as symbols, five bits each; as many as asked for. */
export function leadingSymbols(bytes: Uint8Array, count: number): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, at) => Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2));
}

/**
 * The symbols read as a polynomial over GF(32), evaluated at α, a generator of the field: a code that carries a check
 * evaluates to 0. Every position has its own non-zero weight α^i (up to 31 positions), so one substitution adds α^i·d ≠ 0
 * and any transposition (α^i + α^j)(a + b) ≠ 0.
 */
export function checkValue(symbols: readonly number[]): number {
  return valueAt(timesAlpha, symbols);
}

/** The symbol that, put behind, makes {@link checkValue} 0. */
export function checkSymbol(symbols: readonly number[]): number {
  return timesAlpha(checkValue(symbols));
}

/** The same polynomial at α². */
export function secondValue(symbols: readonly number[]): number {
  return valueAt(timesAlphaSquared, symbols);
}

function valueAt(times: (value: number) => number, symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => times(sum) ^ symbol, 0);
}

/** Multiplication by α in GF(2)[x]/(x⁵+x²+1). */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

function timesAlphaSquared(value: number): number {
  return timesAlpha(timesAlpha(value));
}
