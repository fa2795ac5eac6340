/** One card: everything on it is one person's, and no name is. */
export interface Card {
  /** Its place in the deck, from 1: whoever hands cards out finds a person by it; no server ever learns it. */
  readonly number: number;
  /** What the QR code holds. */
  readonly link: string;
  /** What is typed instead, in its groups. */
  readonly typed: string;
}

/** The cards of one cohort: they share their sheets with no other. */
export interface CardGroup {
  /** As the participants read it. */
  readonly label: string;
  readonly cards: readonly Card[];
}

/** Cards as they are to be printed, in one language. */
export interface Deck {
  readonly lang: string;
  /** The language of the sentences that are not the campaign's, and of dates: `lang`, or what it falls back to. */
  readonly words: string;
  /** As its people know it. */
  readonly organisation: string;
  /** What stands before its name: the product's own mark, the company's as PNG, or nothing. */
  readonly mark: 'product' | Uint8Array | null;
  /** The campaign's name. */
  readonly campaign: string;
  /** What the landing says first. */
  readonly headline: string;
  readonly minutes: number;
  /** First and last day, `YYYY-MM-DD`, in the campaign's own time zone. */
  readonly from: string;
  readonly to: string;
  /** Where the code is typed, as a person types an address: no scheme. */
  readonly address: string;
  /** The beginning of the key list's digest, in its groups. */
  readonly keys: string;
  readonly groups: readonly CardGroup[];
}

/** Cards of one sheet: two beside each other, four below each other. */
export const cardsPerSheet = 8;

/** One sheet of a deck. */
export interface Sheet {
  readonly label: string;
  readonly cards: readonly Card[];
}

/** A deck cut into sheets; each cohort begins one. */
export function sheetsOf({ groups }: Deck): Sheet[] {
  return groups.flatMap(({ label, cards }) =>
    Array.from({ length: Math.ceil(cards.length / cardsPerSheet) }, (_, at) => ({
      label,
      cards: cards.slice(at * cardsPerSheet, (at + 1) * cardsPerSheet),
    })),
  );
}

/** `17–24`, `3, 17–24`: the numbers of cards as a person says them. */
export function numbersOf(cards: readonly Card[]): string {
  const runs: [number, number][] = [];
  for (const { number } of cards) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
