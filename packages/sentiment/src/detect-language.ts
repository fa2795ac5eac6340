import { splitClauses } from './split-clauses.ts';

export type Language = 'fr' | 'en' | 'de' | 'pt' | 'unknown';
type Known = Exclude<Language, 'unknown'>;

const known: readonly Known[] = ['fr', 'en', 'de', 'pt'];

/** The commonest small words of each language, without accents; those two languages share are left to the others. */
const stopWords: Readonly<Record<Known, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les un une des du de et est ce cette ces il elle ils elles nous vous je tu que qui ne pas plus pour dans sur avec sont mais ou donc aux au par son sa ses mon ma mes leur leurs tres bien tout tous fait etre avoir ete comme meme sans rien aussi ca on y en se si c d l j qu suis ai avez avons ont peu trop jamais'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and is are was were be been of to in it this that these those i you he she we they my your our their for with on at by from as but or not have has had do does did so if very just can will would no all about out up what which when there its than too me him her them'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist ich nicht ein eine einen einem einer mit auf fur von zu den dem des es sie wir ihr er auch so wie im am sich war sind bei nur noch aber oder wenn man mir mich kein keine haben hat habe wird werden sehr mehr schon immer nach aus uber durch bin doch zum zur'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o a os as um uma e de do da dos das em no na nos nas que nao para por com se mais mas foi sao ser ter muito ja eu ele ela voce nos meu minha seu sua isso esta este essa como quando tem tudo so bem ao pelo pela ate sem tambem quem ou porque'.split(
      ' ',
    ),
  ),
};

/** A short text follows its page's language unless it clearly says otherwise. */
const hintWeight = 1.5;

/**
 * The language a text is written in, by its small words, with the page's language as a hint (BCP 47). `unknown`
 * when nothing speaks for any of the four.
 */
export function detectLanguage(text: string, hint?: string): Language {
  const tokens = splitClauses(text).flatMap((clause) => clause.tokens);
  const hinted = hint?.slice(0, 2).toLowerCase();
  let best: Language = 'unknown';
  let bestScore = 0;
  for (const language of known) {
    const hits = tokens.filter((token) => stopWords[language].has(token)).length;
    const score = hits + (language === hinted ? hintWeight : 0);
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return tokens.length === 0 ? 'unknown' : best;
}
