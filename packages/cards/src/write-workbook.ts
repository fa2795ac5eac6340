import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Deck } from './deck.ts';
import { cardWords } from './words.ts';

/** Whose card it is: the organiser's own reference, by the number of the card. */
export type PersonOf = (number: number) => string;

/**
 * The same invitations as a workbook, for whoever hands them out or sends them: one row a card, every cell a text, so
 * that no reference is run as a formula and no code is taken for a number.
 */
export async function writeWorkbook(deck: Deck, personOf: PersonOf): Promise<Uint8Array> {
  const { columns, title } = cardWords(deck.words);
  const heads = [columns.number, columns.person, columns.cohort, columns.typed, columns.keys, columns.link];
  const rows: Row[] = deck.groups.flatMap(({ label, cards }) =>
    cards.map(
      ({ number, typed, link }): Row => [
        { value: number, type: Number },
        ...[personOf(number), label, typed, deck.keys, link].map((value) => ({ value, type: String })),
      ],
    ),
  );
  const head: Row = heads.map((value) => ({ value, fontWeight: 'bold' as const }));
  const widths = [8, 34, 24, 20, 24, 100];
  return writeXlsxFile([
    {
      data: [head, ...rows],
      sheet: title.slice(0, 31),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
