/** What a card says beside the campaign's own words. */
export interface CardWords {
  /** “6 minutes, from 29 September to 24 October.” */
  readonly when: (minutes: number, from: string, to: string) => string;
  readonly scan: string;
  /** Before an address. */
  readonly or: string;
  readonly promise: string;
  /** Before the beginning of the digest, which the page shows as well. */
  readonly compare: string;
  readonly counted: (number: number, cohort: string) => string;
  readonly qr: (number: number) => string;
  readonly sheet: (sheet: number, sheets: number, numbers: string) => string;
  readonly foot: readonly [string, string];
  readonly title: string;
  readonly columns: {
    readonly number: string;
    readonly person: string;
    readonly cohort: string;
    readonly typed: string;
    readonly keys: string;
    readonly link: string;
  };
}

const french: CardWords = {
  when: (minutes, from, to) => `${minutes} minute${minutes < 2 ? '' : 's'}, du ${from} au ${to}.`,
  scan: 'À viser avec un téléphone.',
  or: 'ou',
  promise: 'Rien de ce que nous gardons ne relie une réponse à un nom.',
  compare: 'Clés que la page doit montrer :',
  counted: (number, cohort) => `Carte ${number}, avec le groupe « ${cohort} ».`,
  qr: (number) => `Code QR : le lien de la carte ${number}`,
  sheet: (sheet, sheets, numbers) =>
    `Planche ${sheet} sur ${sheets} · cartes ${numbers} · à imprimer à 100 %`,
  foot: [
    'Couper sur les traits. Une carte par personne, de la main à la main.',
    'Une carte perdue se remplace par son numéro.',
  ],
  title: 'Cartes d’invitation',
  columns: {
    number: 'carte',
    person: 'personne',
    cohort: 'groupe',
    typed: 'code à taper',
    keys: 'clés',
    link: 'lien',
  },
};

const english: CardWords = {
  when: (minutes, from, to) => `${minutes} minute${minutes === 1 ? '' : 's'}, from ${from} to ${to}.`,
  scan: 'Scan it with a phone.',
  or: 'or',
  promise: 'Nothing we keep links an answer to a name.',
  compare: 'Keys the page must show:',
  counted: (number, cohort) => `Card ${number}, with the group “${cohort}”.`,
  qr: (number) => `QR code: the link of card ${number}`,
  sheet: (sheet, sheets, numbers) => `Sheet ${sheet} of ${sheets} · cards ${numbers} · print at 100%`,
  foot: [
    'Cut along the marks. One card a person, from hand to hand.',
    'A lost card is replaced by its number.',
  ],
  title: 'Invitation cards',
  columns: {
    number: 'card',
    person: 'person',
    cohort: 'group',
    typed: 'code to type',
    keys: 'keys',
    link: 'link',
  },
};

const german: CardWords = {
  when: (minutes, from, to) => `${minutes} Minute${minutes === 1 ? '' : 'n'}, vom ${from} bis ${to}.`,
  scan: 'Mit einem Telefon scannen.',
  or: 'oder',
  promise: 'Nichts, was wir aufbewahren, verbindet eine Antwort mit einem Namen.',
  compare: 'Schlüssel, die die Seite zeigen muss:',
  counted: (number, cohort) => `Karte ${number}, mit der Gruppe „${cohort}“.`,
  qr: (number) => `QR-Code: der Link der Karte ${number}`,
  sheet: (sheet, sheets, numbers) => `Bogen ${sheet} von ${sheets} · Karten ${numbers} · zu 100 % drucken`,
  foot: [
    'An den Marken schneiden. Eine Karte pro Person, von Hand zu Hand.',
    'Eine verlorene Karte wird über ihre Nummer ersetzt.',
  ],
  title: 'Einladungskarten',
  columns: {
    number: 'Karte',
    person: 'Person',
    cohort: 'Gruppe',
    typed: 'Code zum Eintippen',
    keys: 'Schlüssel',
    link: 'Link',
  },
};

const portuguese: CardWords = {
  when: (minutes, from, to) => `${minutes} minuto${minutes === 1 ? '' : 's'}, de ${from} a ${to}.`,
  scan: 'Aponte o telefone.',
  or: 'ou',
  promise: 'Nada do que guardamos liga uma resposta a um nome.',
  compare: 'Chaves que a página deve mostrar:',
  counted: (number, cohort) => `Cartão ${number}, com o grupo «${cohort}».`,
  qr: (number) => `Código QR: o link do cartão ${number}`,
  sheet: (sheet, sheets, numbers) => `Folha ${sheet} de ${sheets} · cartões ${numbers} · imprimir a 100 %`,
  foot: [
    'Cortar pelas marcas. Um cartão por pessoa, de mão em mão.',
    'Um cartão perdido substitui-se pelo seu número.',
  ],
  title: 'Cartões de convite',
  columns: {
    number: 'cartão',
    person: 'pessoa',
    cohort: 'grupo',
    typed: 'código a escrever',
    keys: 'chaves',
    link: 'link',
  },
};

const all: Readonly<Record<string, CardWords>> = {
  fr: french,
  en: english,
  de: german,
  pt: portuguese,
};

/** The words of a language, by its main part (`pt-BR` reads `pt`); English where there are none. */
export function cardWords(lang: string): CardWords {
  return all[lang] ?? all[lang.split('-')[0] ?? ''] ?? english;
}

/** “29 September”, of a day written `YYYY-MM-DD`, never broken over two lines. French says « 1er » and « 2 »: no formatter knows. */
export function dayIn(lang: string, day: string): string {
  // `en` alone would be the United States: “September 29”.
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map(({ type, value }) => (lang.startsWith('fr') && type === 'day' && value === '1' ? '1er' : value))
    .join('')
    .replaceAll(' ', '\u00a0');
}
