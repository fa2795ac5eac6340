import type { Language } from '../detect-language.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { englishLexicon } from '../lexicon/english.ts';
import { frenchLexicon } from '../lexicon/french.ts';
import { germanLexicon } from '../lexicon/german.ts';
import { italianLexicon } from '../lexicon/italian.ts';
import type { LexiconSource } from '../lexicon/lexicon-source.ts';
import { portugueseLexicon } from '../lexicon/portuguese.ts';
import { spanishLexicon } from '../lexicon/spanish.ts';
import { englishGrammar } from './english.ts';
import { frenchGrammar } from './french.ts';
import { germanGrammar } from './german.ts';
import { compileGrammar, type Grammar, type GrammarSource } from './grammar.ts';
import { italianGrammar } from './italian.ts';
import { portugueseGrammar } from './portuguese.ts';
import { spanishGrammar } from './spanish.ts';

type Known = Exclude<Language, 'unknown'>;

const sources: Readonly<Record<Known, readonly [GrammarSource, LexiconSource]>> = {
  fr: [frenchGrammar, frenchLexicon],
  en: [englishGrammar, englishLexicon],
  de: [germanGrammar, germanLexicon],
  pt: [portugueseGrammar, portugueseLexicon],
  es: [spanishGrammar, spanishLexicon],
  it: [italianGrammar, italianLexicon],
};

const compiled = new Map<Known, Grammar>();

/** How a language is read; compiled the first time it is met, since a portal rarely meets all six. */
export function grammarOf(language: Known): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const [grammar, lexicon] = sources[language];
  const made = compileGrammar(grammar, compileLexicon(lexicon));
  compiled.set(language, made);
  return made;
}
