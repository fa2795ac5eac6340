/** A language as its author writes it: weights → words separated by blanks. `_` joins words, a final `*` accepts any ending, a
 * first `*` any beginning. */
export interface LexiconSource {
  readonly words: Readonly<Record<string, string>>;
  /** Multipliers of the word that follows: above 1 intensifies, below 1 diminishes. */
  readonly boosters: Readonly<Record<string, string>>;
  readonly negators: string;
  /** Those negators that state an absence: they deny blame wholly and, alone, complain of nothing. */
  readonly privatives: string;
  /** Those negators that may merely repeat the one before them (“no hay ningún problema”). Absent: none. */
  readonly concord?: string;
  /** Expressions to be passed over: they look like a negation, or a greeting like praise, and are neither. */
  readonly falseNegations: string;
  /** Words that deny only when `negationOpener` came before them in the clause. */
  readonly negatorsAfterNe: string;
  readonly negationOpener: string;
  /** After one of these, the clause weighs more than the one before. */
  readonly contrasts: string;
  /** Opens a clause that weighs less than the other. */
  readonly concessions: string;
  /** One spelling of a word for all its spellings, of entries and of tokens alike. Absent: accents are dropped. */
  readonly fold?: (word: string) => string;
  /** Verb prefixes that may stand alone at the end of the clause (“fällt … aus” is looked up as “ausfällt”). */
  readonly particles?: string;
}
