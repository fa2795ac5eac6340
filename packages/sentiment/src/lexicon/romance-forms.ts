import { withoutAccents } from './compile-lexicon.ts';

/** The four forms of an adjective in -o: “lento” → lento, lenta, lentos, lentas. */
const fourForms = (stem: string): string[] => ['o', 'a', 'os', 'as'].map((ending) => stem + ending);

/** An adjective in -o, its adverb and its superlative; of an expression, which has neither, the four forms alone. */
function formsInO(word: string, superlative: string): string[] {
  const stem = word.slice(0, -1);
  if (word.includes('_')) return fourForms(stem);
  const plain = withoutAccents(stem);
  return [...fourForms(stem), `${plain}amente`, ...fourForms(plain + superlative)];
}

/**
 * Gender and number of a Portuguese noun or adjective (“cordial” → cordiais, “fácil” → fáceis),
 * with the adverb in -mente and the superlative in -íssimo of an adjective in -o.
 */
export function portugueseForms(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return formsInO(word, 'íssim');
  if (word.endsWith('il')) return [word, `${word.slice(0, -2)}eis`, `${withoutAccents(word)}mente`];
  if (word.endsWith('l')) return [word, `${stem}is`, `${word}mente`];
  if (word.endsWith('or')) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (word.endsWith('z')) return [word, `${word}es`, `${word}mente`];
  return [word, `${word}s`, `${word}mente`];
}

/** Gender and number of a Spanish noun or adjective, with the adverb in -mente and the superlative in -ísimo. */
export function spanishForms(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return formsInO(word, 'ísim');
  if (word.endsWith('dor')) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (word.endsWith('z')) return [word, `${stem}ces`, `${word}mente`];
  if (/[lrn]$/.test(word)) return [word, `${word}es`, `${word}mente`];
  return [word, `${word}s`, `${word}mente`];
}

/** “lungo” → lunghi, “largo” → larghe: a hard consonant stays hard before i and e. */
const hardened = (stem: string): string => (/[cg]$/.test(stem) ? `${stem}h` : stem);

/** Gender and number of an Italian noun or adjective, with the adverb in -mente and the superlative in -issimo. */
export function italianForms(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  const superlative = ['o', 'a', 'i', 'e'].map((ending) => `${hardened(stem)}issim${ending}`);
  if (word.endsWith('io'))
    return [
      word,
      `${stem}a`,
      stem,
      `${stem}e`,
      `${stem}amente`,
      ...['o', 'a', 'i', 'e'].map((ending) => `${stem}ssim${ending}`),
    ];
  if (word.endsWith('o')) {
    const plurals = [`${stem}i`, `${hardened(stem)}i`, `${hardened(stem)}e`];
    return [...new Set([word, `${stem}a`, ...plurals, `${stem}amente`, ...superlative])];
  }
  if (/[lr]e$/.test(word)) return [word, `${stem}i`, `${stem}mente`, `${stem}issimo`, `${stem}issima`];
  return [word, `${stem}i`, `${word}mente`, ...superlative];
}

/** Pronouns that hang on a Portuguese verb: “recomendo-o”, “decepcionou-me”. */
const clitic = /-(?:me|te|se|lhe|lhes|nos|vos|[lmn]?[oa]s?)$/;

/** Portuguese as people type it: without accents, and without the pronoun that hangs on the verb. */
export const foldPortuguese = (word: string): string => withoutAccents(word).replace(clitic, '');

/** Italian as people type it: without accents, save where one tells “né” (nor) from “ne” (of it). */
export const foldItalian = (word: string): string => (/^n[éè]$/.test(word) ? 'né' : withoutAccents(word));
