/** One stretch of words that a negation cannot leave. */
export interface Clause {
  readonly tokens: readonly string[];
  /** The clause was closed by “!”. */
  readonly exclaimed: boolean;
  /** The sentence this clause belongs to, counted from 0. */
  readonly sentence: number;
}

const faces: readonly (readonly [RegExp, string])[] = [
  [/(?:[:;=]-?[)D\]]|<3|[😀-😆😉-😍🙂🥰🤩👍👏🎉💪❤💖💚🙌])/gu, ' :smile: '],
  [/(?:[:;=]'?-?[([]|[😒-😔😞-😣😢-😭😠😡🙁☹👎🤮💔])/gu, ' :frown: '],
];

/** Lower case, accents kept (a lexicon folds them its own way), one apostrophe, contractions opened (“n’est” → “ne est”, “don’t” → “do not”), faces named. */
function normalise(text: string): string {
  let clean = text.normalize('NFC');
  for (const [face, name] of faces) clean = clean.replaceAll(face, name);
  return clean
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/https?:\S+|@[\w.]+/g, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll("can't", 'can not')
    .replaceAll("won't", 'will not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/\b(?:qu|lorsqu|puisqu|jusqu|quoiqu|[cdjlmst])'/g, (found) => `${found.slice(0, -1)} `)
    .replaceAll(/\bn'/g, 'ne ')
    .replaceAll("aujourd'hui", 'aujourdhui')
    .replaceAll("'", ' ');
}

/** Splits a text into clauses: at punctuation; the caller cuts again where a contrast begins. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const [part] of normalise(text).matchAll(/[^.,;!?…()\n«»"–—]+[.,;!?…()\n«»"–—]*|[.,;!?…]+/gu)) {
    const tokens = part.match(/:(?:smile|frown):|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    if (tokens.length > 0) clauses.push({ tokens, exclaimed: part.includes('!'), sentence });
    if (/[.!?…\n]/.test(part)) sentence += 1;
  }
  return clauses;
}
