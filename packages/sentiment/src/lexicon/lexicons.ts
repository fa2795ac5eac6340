import type { Language } from '../detect-language.ts';
import { compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { englishLexicon } from './english.ts';
import { frenchLexicon } from './french.ts';
import { germanLexicon } from './german.ts';
import { italianLexicon } from './italian.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { portugueseLexicon } from './portuguese.ts';
import { spanishLexicon } from './spanish.ts';

const sources: Partial<Readonly<Record<Language, LexiconSource>>> = {
  fr: frenchLexicon,
  en: englishLexicon,
  de: germanLexicon,
  pt: portugueseLexicon,
  es: spanishLexicon,
  it: italianLexicon,
};

const compiled = new Map<Language, Lexicon>();

/** A language's lexicon, compiled the first time it is asked for; undefined where there is none. */
export function lexiconOf(language: Language): Lexicon | undefined {
  const source = sources[language];
  if (!source) return undefined;
  const lexicon = compiled.get(language) ?? compileLexicon(source);
  compiled.set(language, lexicon);
  return lexicon;
}
