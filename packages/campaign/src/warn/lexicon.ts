/** What the rules look for in a language's own words. Languages that are not here are not looked at. */
export interface Lexicon {
  /** Whole words that deny. */
  readonly negations: readonly string[];
  /** Beginnings and ends of words that deny: « n’avons », “don’t”, „keinen“. */
  readonly negated: RegExp;
  /** Words that join two claims. */
  readonly joins: readonly string[];
  /** Expressions that join words and claim one thing. */
  readonly joined: readonly string[];
  /** Numbers in letters from two on: “one” is an article in half of the languages. With months and days: what dates. */
  readonly figures: readonly string[];
  /** What is something else to each of the two sides, though it reads alike. */
  readonly places: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const never = /(?!)/u;

const french: Lexicon = {
  negations: words('ne pas non jamais aucun aucune sans ni'),
  negated: /^n’/u,
  joins: ['et', 'mais'],
  joined: ['celles et ceux', 'ceux et celles', 'tous et toutes', 'toutes et tous'],
  figures: [
    ...words('deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille'),
    ...words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    ...words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  ],
  places: [
    ...['chez vous', 'votre équipe', 'votre service', 'votre site', 'votre atelier', 'votre magasin'],
    ...['votre entreprise', 'votre poste', 'votre foyer', 'votre domicile'],
  ],
};

const english: Lexicon = {
  negations: words('not no never without cannot none nor neither'),
  negated: /n’t$/u,
  joins: ['and', 'but'],
  joined: ['women and men', 'men and women'],
  figures: [
    ...words('two three four five six seven eight nine ten twelve fifteen twenty thirty hundred thousand'),
    ...words('january february april june july august september october november december'),
    ...words('monday tuesday wednesday thursday friday saturday sunday'),
  ],
  places: [
    ...['your team', 'your department', 'your site', 'your workshop', 'your shop', 'your company'],
    ...['your workplace', 'your job', 'your household', 'your home'],
  ],
};

const german: Lexicon = {
  negations: words('nicht nie niemals ohne weder'),
  negated: /^kein/u,
  joins: ['und', 'aber'],
  joined: [],
  figures: [
    ...words(
      'zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig hundert tausend',
    ),
    ...words('januar februar märz april mai juni juli august september oktober november dezember'),
    ...words('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  ],
  places: [
    ...['bei ihnen', 'ihr team', 'ihrem team', 'ihre abteilung', 'ihrer abteilung', 'ihr standort'],
    ...[
      'ihrem standort',
      'ihr betrieb',
      'ihrem betrieb',
      'ihr unternehmen',
      'ihrem unternehmen',
      'ihr haushalt',
    ],
  ],
};

const portuguese: Lexicon = {
  negations: words('não nunca sem nenhum nenhuma nem'),
  negated: never,
  joins: ['e', 'mas'],
  joined: ['todos e todas', 'todas e todos'],
  figures: [
    ...words('dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta cem mil'),
    ...words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    ...words('sábado domingo'),
  ],
  places: [
    ...['em sua casa', 'a sua equipa', 'sua equipa', 'o seu serviço', 'o seu local', 'a sua empresa'],
    ...['sua empresa', 'o seu lar'],
  ],
};

const lexicons: Readonly<Record<string, Lexicon>> = {
  fr: french,
  en: english,
  de: german,
  pt: portuguese,
};

/** What is looked for in a locale's texts; undefined for a language nobody wrote a list for. */
export const lexiconOf = (locale: string): Lexicon | undefined => lexicons[locale.split('-')[0] ?? ''];

/** The words of a text, in small letters; an apostrophe stays inside its word. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[^\p{L}\p{N}’]+/u)
    .filter((word) => word !== '');
}
