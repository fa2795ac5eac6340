import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Card, type Deck, drawDeck, writeWorkbook } from '../src/index.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const card = (number: number): Card => {
  const word = (length: number, step: number): string =>
    Array.from({ length }, (_, at) => letters[(number * 7 + at * step) % letters.length]).join('');
  return {
    number,
    typed: `${word(4, 3)} ${word(4, 5)} ${word(5, 7)}`,
    link: `https://salaries.hestia.example/i#${word(22, 11)}.${word(43, 13)}`,
  };
};
const cards = (first: number, count: number): Card[] =>
  Array.from({ length: count }, (_, at) => card(first + at));
const deck: Deck = {
  lang: 'fr',
  words: 'fr',
  organisation: 'Hestia Habitat',
  mark: 'product',
  campaign: 'Faire durer',
  headline: 'Faire durer ce que nous fabriquons : à vous de dire par où commencer.',
  minutes: 6,
  from: '2026-10-01',
  to: '2026-10-24',
  address: 'salaries.hestia.example/code',
  keys: '7K3M 9QXT 2HBD 4FVN',
  groups: [
    { label: 'Dole', cards: cards(1, 11) },
    { label: 'Lyon et Villeurbanne', cards: cards(12, 2) },
  ],
};

let bytes: Uint8Array;
let pdf: ReadPdf;
beforeAll(async () => {
  bytes = await drawDeck(deck);
  pdf = await readPdf(bytes);
});

/** The lines of a sheet as one text, its spaces all alike. */
const textOf = (sheet: number): string =>
  (pdf.sheets[sheet]?.lines.join('\n') ?? '').replaceAll('\u00a0', ' ');

describe('sheets of cards', () => {
  it('hold eight cards each, and never two cohorts', () => {
    expect(pdf.sheets.map(({ codes }) => codes.length)).toEqual([8, 3, 2]);
    expect(textOf(1)).toContain('Planche 2 sur 3 · cartes 9–11 · à imprimer à 100 %');
    expect(textOf(1)).not.toContain('Villeurbanne');
    expect(textOf(2)).toContain('Carte 13, avec le groupe « Lyon et Villeurbanne ».');
  });

  it('hold in each QR code the link of that card, as a phone reads it', () => {
    const read = pdf.sheets.flatMap(({ codes }) => codes);
    expect(read).toEqual(deck.groups.flatMap((group) => group.cards.map(({ link }) => link)));
  });

  it('say the code to type, where, the keys to compare and the campaign in text that can be copied', () => {
    const text = textOf(0);
    for (const { number, typed } of deck.groups[0]?.cards.slice(0, 8) ?? []) {
      expect(text).toContain(typed);
      expect(text).toContain(`Carte ${number}, avec le groupe « Dole ».`);
    }
    for (const said of [
      'ou salaries.hestia.example/code',
      deck.keys,
      '6 minutes, du 1er octobre',
      'où commencer.',
    ])
      expect(text.split(said), said).toHaveLength(9);
  });

  it('are tagged, name their pictures and their language, and embed no more of the letters than they use', () => {
    expect(pdf.lang).toBe('fr');
    for (const role of ['Document', 'Sect', 'H1', 'L', 'LI', 'LBody', 'P', 'Figure'])
      expect(pdf.sheets[0]?.roles).toContain(role);
    expect(pdf.sheets[0]?.alts[0]?.replaceAll('\u00a0', ' ')).toBe('Code QR : le lien de la carte 1');
    const raw = Buffer.from(bytes).toString('latin1');
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(1);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+/);
    expect(bytes.length).toBeLessThan(120_000);
  });

  it.each([
    ['en', 'Card 1, with the group “Dole”.', 'Sheet 1 of 3 · cards 1–8 · print at 100%'],
    ['de', 'Karte 1, mit der Gruppe „Dole“.', 'Bogen 1 von 3 · Karten 1–8 · zu 100 % drucken'],
    ['pt', 'Cartão 1, com o grupo «Dole».', 'Folha 1 de 3 · cartões 1–8 · imprimir a 100 %'],
  ])('speak %s', async (lang, counted, place) => {
    pdf = await readPdf(await drawDeck({ ...deck, lang, words: lang }));
    expect(pdf.lang).toBe(lang);
    expect(textOf(0)).toContain(counted);
    expect(textOf(0)).toContain(place);
  });

  it('say what is not the campaign’s in one language, dates too, where the campaign’s has no words for it', async () => {
    pdf = await readPdf(await drawDeck({ ...deck, lang: 'es', words: 'pt' }));
    expect(pdf.lang).toBe('es');
    expect(textOf(0)).toContain('Cartão 1, com o grupo «Dole».');
    expect(textOf(0)).toContain('24 de outubro');
  });

  it('find room for a long name, a long headline and a long address, and lose no code over them', async () => {
    const long = {
      ...deck,
      organisation: 'Genossenschaftliche Wohnbauvereinigung Nordwestdeutschland',
      headline: 'Was wir herstellen, soll länger halten. '.repeat(8),
      address: 'mitarbeitende.genossenschaftliche-wohnbauvereinigung.example/code',
    };
    pdf = await readPdf(await drawDeck(long));
    expect(textOf(0)).toContain(long.address);
    for (const { typed } of deck.groups[0]?.cards.slice(0, 8) ?? []) expect(textOf(0)).toContain(typed);
    expect(pdf.sheets[0]?.codes).toHaveLength(8);
  });
});

describe('the workbook', () => {
  it('has one row a card with whose it is, and runs no reference as a formula', async () => {
    const book = await writeWorkbook(deck, (number) => (number === 1 ? '=1+1' : `person-${number}`));
    const files = unzipSync(new Uint8Array(book));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(14);
    expect(sheet).not.toContain('<f>');
    for (const said of ['=1+1', 'person-13', deck.keys, card(13).typed, card(13).link])
      expect(`${sheet}${texts}`).toContain(said);
  });
});

describe('the mark on a card', () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const imagesIn = (drawn: Uint8Array): number =>
    Buffer.from(drawn)
      .toString('latin1')
      .match(/\/Subtype \/Image/g)?.length ?? 0;

  it('is the company’s own where it is a picture, and the product’s where there is no company', async () => {
    expect(imagesIn(bytes)).toBe(0);
    expect(imagesIn(await drawDeck({ ...deck, mark: dot }))).toBeGreaterThan(0);
  });

  it('is left out where there is none to set: the name stands alone', async () => {
    const drawn = await drawDeck({ ...deck, mark: null });
    expect(imagesIn(drawn)).toBe(0);
    expect(drawn.length).toBeLessThan(bytes.length);
    expect((await readPdf(drawn)).sheets[0]?.lines).toContain('Hestia Habitat');
  });
});
