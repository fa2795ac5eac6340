import type { NameForms } from '../schema/audience-name.ts';

/** The forms that an author may leave to the language. */
export type DerivedForm = 'the' | 'of' | 'to';

/** What one language asks of a name, and what it forms by rule. */
export interface Grammar {
  /** The article `one` begins with, and how the check writes it. */
  readonly article: { readonly pattern: RegExp; readonly words: string };
  /** Whether the bare form can be a plural; null where the form does not tell. */
  readonly plural: ((many: string) => boolean) | null;
  /** Forms that no rule gives. */
  readonly asks: readonly DerivedForm[];
  readonly form: (given: NameForms) => Partial<Record<DerivedForm, string>>;
}

/** French and Portuguese plurals show on the first word: "membres de l’équipe", "anciens salariés". */
function firstWordIsPlural(many: string): boolean {
  return /[sxz)]$/iu.test(many.split(/\s/u)[0] ?? '');
}

const grammars: Readonly<Record<string, Grammar>> = {
  fr: {
    article: { pattern: /^une? /iu, words: '"un" or "une"' },
    plural: firstWordIsPlural,
    asks: [],
    form: ({ many }) => ({ the: `les ${many}`, of: `des ${many}`, to: `aux ${many}` }),
  },
  en: {
    article: { pattern: /^an? /iu, words: '"a" or "an"' },
    plural: null,
    asks: [],
    form: ({ many }) => ({ the: many, of: `of ${many}`, to: `to ${many}` }),
  },
  de: {
    article: { pattern: /^eine? /iu, words: '"ein" or "eine"' },
    plural: null,
    // "Beschäftigte" but "die Beschäftigten", "Agenten" but "Mitgliedern": no rule is safe.
    asks: ['the', 'to'],
    form: ({ the }) => (the?.startsWith('die ') ? { of: `der ${the.slice('die '.length)}` } : {}),
  },
  pt: {
    article: { pattern: /^uma? /iu, words: '"um" or "uma"' },
    plural: firstWordIsPlural,
    asks: [],
    form: ({ many, one }) =>
      /^uma /iu.test(one)
        ? { the: `as ${many}`, of: `das ${many}`, to: `às ${many}` }
        : { the: `os ${many}`, of: `dos ${many}`, to: `aos ${many}` },
  },
};

/** The rules of a locale's language (`pt-BR` follows `pt`); null for one of which we know none: it gives every form. */
export function grammarOf(locale: string): Grammar | null {
  const language = locale.split('-')[0] ?? locale;
  return Object.hasOwn(grammars, language) ? (grammars[language] ?? null) : null;
}
