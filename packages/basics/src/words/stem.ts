/** Languages with a stem; a word of any other one is itself. */
export const stemmed = ['fr', 'en', 'de', 'pt'] as const;
type Stemmed = (typeof stemmed)[number];

/** An ending, and what stands for it; of those of one step the longest counts. */
type Step = Readonly<Record<string, string>>;

const gone = (...endings: string[]): Step => Object.fromEntries(endings.map((ending) => [ending, '']));

/**
 * Light stems of folded words: number, gender, the commonest derivations. After J. Savoy, "Light stemming approaches for
 * the French, Portuguese, German and Hungarian languages" (SAC 2006), and D. Harman's S-stemmer for English (JASIS 1991),
 * with the endings that turn a verb into a noun, so that « réparer » finds « réparation ».
 */
const steps: Readonly<Record<Stemmed, readonly Step[]>> = {
  fr: [
    { aux: 'al', eaux: 'eau', ...gone('s', 'x') },
    {
      ...gone('issement', 'ation', 'ateur', 'atrice', 'ement', 'able', 'euse', 'eur', 'age', 'ite', 'iste'),
      ...gone('ique', 'ance', 'er', 'ez', 'ant', 'ee', 'e', 'i'),
    },
  ],
  en: [
    { ies: 'y', sses: 'ss', ss: 'ss', us: 'us', ...gone('s') },
    { ...gone('ation', 'able', 'ment', 'ness', 'ing', 'ed', 'er', 'ly', 'e') },
  ],
  de: [
    { ...gone('ungen', 'heiten', 'keiten', 'ern', 'en', 'er', 'em', 'es', 'n', 's', 'e') },
    { ...gone('ung', 'heit', 'keit', 'lich', 'bar', 'e') },
  ],
  pt: [
    { acoes: 'acao', oes: 'ao', aes: 'ao', ais: 'al', eis: 'el', ...gone('s') },
    {
      ...gone('amento', 'acao', 'ador', 'adora', 'mente', 'avel', 'ismo', 'ista', 'dade', 'ico', 'ica'),
      ...gone('ar', 'er', 'ir', 'o', 'a', 'e'),
    },
  ],
};

/** Letters that stay of a word whatever its ending: below, two words would soon be one. */
const leastStem = 4;
const longestEnding = 8;

function shorten(word: string, step: Step): string {
  for (let length = Math.min(longestEnding, word.length - 1); length > 0; length -= 1) {
    const instead = step[word.slice(-length)];
    if (instead === undefined) continue;
    const stem = word.slice(0, -length) + instead;
    if (stem.length >= leastStem) return stem;
  }
  return word;
}

const isStemmed = (language: string): language is Stemmed => stemmed.some((each) => each === language);

/** The stem of a folded word in a language (`fr`, `pt-BR`, …). */
export function stem(word: string, language: string): string {
  const base = language.split('-')[0] ?? language;
  return isStemmed(base) ? steps[base].reduce(shorten, word) : word;
}

/** Words that are remembered: more than a space of 10,000 ideas uses often. */
const mostRemembered = 50_000;

/** The same, remembering words it has met: texts of one space use the same ones. */
export function rememberingStem(): typeof stem {
  const known = new Map<string, string>();
  return (word, language) => {
    const key = `${language} ${word}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = stem(word, language);
    known.set(key, made);
    return made;
  };
}
