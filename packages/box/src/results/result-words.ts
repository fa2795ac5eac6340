interface ResultWords {
  readonly yes: string;
  readonly no: string;
  readonly negative: string;
  readonly neutral: string;
  readonly positive: string;
}

const words: Readonly<Record<'fr' | 'en' | 'de' | 'pt', ResultWords>> = {
  fr: { yes: 'Oui', no: 'Non', negative: 'Plutôt négatif', neutral: 'Neutre', positive: 'Plutôt positif' },
  en: { yes: 'Yes', no: 'No', negative: 'Rather negative', neutral: 'Neutral', positive: 'Rather positive' },
  de: { yes: 'Ja', no: 'Nein', negative: 'Eher negativ', neutral: 'Neutral', positive: 'Eher positiv' },
  pt: { yes: 'Sim', no: 'Não', negative: 'Mais negativo', neutral: 'Neutro', positive: 'Mais positivo' },
};

/** Labels of published bars that no campaign words: yes and no, and the polarity of texts. */
export function resultWords(locale: string): ResultWords {
  const language = locale.toLowerCase().split('-')[0];
  const known = (['fr', 'en', 'de', 'pt'] as const).find((candidate) => candidate === language);
  return words[known ?? 'fr'];
}
