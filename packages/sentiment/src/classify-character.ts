/** What a UTF-16 unit does to a text that is cut into words. */
export const unit = { other: 0, word: 1, apostrophe: 2, hyphen: 3, pause: 4, stop: 5, sign: 6 } as const;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const pauses = ',;()«»“”„"–—[]{}/|';
const stops = '.!?…\n';
const apostrophes = "'’ʼ`´";

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (pauses.includes(character)) return unit.pause;
  if (stops.includes(character)) return unit.stop;
  if (apostrophes.includes(character)) return unit.apostrophe;
  if (character === '-' || character === '‐' || character === '‑') return unit.hyphen;
  if (wordCharacter.test(character)) return unit.word;
  // Halves of emoji, and the older signs that have an emoji of their own.
  return (code >= 0xd800 && code < 0xe000) || (code >= 0x2190 && code < 0x2c00) ? unit.sign : unit.other;
}

const table = Uint8Array.from({ length: 0x3000 }, (_, code) => classify(code));

/** The class of a UTF-16 unit, one of `unit`. */
export const classOf = (code: number): number => (code < table.length ? (table[code] ?? 0) : classify(code));
