import type { Language } from '../detect-language.ts';
import { lexiconOf } from '../lexicon/lexicons.ts';
import { englishGrammar } from './english.ts';
import { frenchGrammar } from './french.ts';
import { germanGrammar } from './german.ts';
import { compileGrammar, type Grammar, type GrammarSource } from './grammar.ts';
import { italianGrammar } from './italian.ts';
import { portugueseGrammar } from './portuguese.ts';
import { spanishGrammar } from './spanish.ts';

const sources: Readonly<Record<Exclude<Language, 'unknown'>, GrammarSource>> = {
  fr: frenchGrammar,
  en: englishGrammar,
  de: germanGrammar,
  pt: portugueseGrammar,
  es: spanishGrammar,
  it: italianGrammar,
};

const compiled = new Map<Language, Grammar>();

/** A language's grammar with its lexicon, compiled the first time it is asked for; undefined where there is none. */
export function grammarOf(language: Language): Grammar | undefined {
  const lexicon = lexiconOf(language);
  if (language === 'unknown' || !lexicon) return undefined;
  const grammar =
    compiled.get(language) ??
    compileGrammar(sources[language], lexicon, Object.keys(sources).indexOf(language));
  compiled.set(language, grammar);
  return grammar;
}
