interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

const words: Readonly<Record<'fr' | 'en' | 'de' | 'pt', YesNoWords>> = {
  fr: { yes: 'Oui', no: 'Non' },
  en: { yes: 'Yes', no: 'No' },
  de: { yes: 'Ja', no: 'Nein' },
  pt: { yes: 'Sim', no: 'Não' },
};

/** The two answers that no campaign words. */
export function yesNoWords(locale: string): YesNoWords {
  const language = locale.toLowerCase().split('-')[0];
  const known = (['fr', 'en', 'de', 'pt'] as const).find((candidate) => candidate === language);
  return words[known ?? 'fr'];
}
