export type { Card, CardGroup, Deck } from './deck.ts';
export { drawDeck } from './draw-deck.ts';
export { writeWorkbook } from './write-workbook.ts';
