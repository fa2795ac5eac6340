import type { Card, Deck } from './deck.ts';
import { drawQr } from './draw-qr.ts';
import { type Doc, fit, inks, mm, type Style, widthOfLine, write } from './pen.ts';
import { cardWords, dayIn } from './words.ts';

/** A card, in points. */
export const cardSize = { width: 93 * mm, height: 68 * mm } as const;

const pad = { side: 6 * mm, top: 6 * mm, bottom: 5 * mm } as const;
const qrSide = 29 * mm;
const inner = cardSize.width - 2 * pad.side;
const column = inner - qrSide - 5 * mm;

const small: Style = { face: 'sans', size: 7.5, ink: 'quiet' };
const code: Style = { face: 'bold', size: 10.5, ink: 'ink', spaced: 0.6 };
const address: Style = { face: 'bold', size: 8, ink: 'ink' };
const smallStep = 3.3 * mm;
const rowTop = 4.6 * mm;

/** The mark of the product: two half discs that face each other, on a square of 26. */
const mark = { left: 'M12 2a11 11 0 0 0 0 22z', right: 'M14 2a11 11 0 0 1 0 22z' } as const;

export interface Placed {
  readonly doc: Doc;
  /** The list item that the card is. */
  readonly item: PDFKit.PDFStructureElement;
  readonly x: number;
  readonly y: number;
}

/** Draws one card from its upper left corner; every piece of it is tagged. */
export function drawCard(
  placed: Placed,
  deck: Deck,
  told: { readonly card: Card; readonly label: string },
): void {
  const foot = footOf(placed.doc, deck, told);
  const footTop = cardSize.height - pad.bottom - foot.height;
  drawBrand(placed, deck);
  drawCampaign(placed, deck, footTop);
  drawScan(placed, deck, told.card);
  drawFoot(placed, foot.rows, footTop);
}

/** A tagged paragraph of a card. */
function say({ doc, item }: Placed, draw: () => void): void {
  item.add(doc.struct('P', {}, draw));
}

function drawBrand(placed: Placed, { organisation, mark: given }: Deck): void {
  const { doc, x, y } = placed;
  const side = 5 * mm;
  if (given !== null) drawMark(placed, given, side);
  const indent = given === null ? 0 : side + 2 * mm;
  const width = column - indent;
  const { size, lines } = fit(doc, organisation, 'bold', {
    width,
    height: 17,
    leading: 1.1,
    sizes: [9.5, 8.5, 7.5],
  });
  const middle = y + pad.top + side / 2 + size * 0.36;
  say(placed, () =>
    lines.forEach((text, line) => {
      const at = {
        x: x + pad.side + indent,
        y: middle + (line - (lines.length - 1) / 2) * size * 1.1,
      };
      write(doc, text, at, { face: 'bold', size, ink: 'ink' });
    }),
  );
}

/** A mark is said by the name beside it: to whoever listens it is no thing of its own. */
function drawMark({ doc, x, y }: Placed, given: NonNullable<Deck['mark']>, side: number): void {
  const [left, top] = [x + pad.side, y + pad.top];
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save();
  if (given === 'product') {
    doc.translate(left, top).scale(side / 26);
    doc.path(mark.left).fill(inks.ink);
    doc.path(mark.right).lineWidth(1.6).stroke(inks.ink);
  } else {
    const box = { fit: [side, side], align: 'center', valign: 'center' } as const;
    doc.image(Buffer.from(given), left, top, { ...box, fit: [...box.fit] });
  }
  doc.restore();
  doc.endMarkedContent();
}

/** The campaign's words in the middle of what is left for them. */
function drawCampaign(placed: Placed, deck: Deck, footTop: number): void {
  const { doc, x, y } = placed;
  const top = pad.top + 7 * mm;
  const when = cardWords(deck.words).when(
    deck.minutes,
    dayIn(deck.words, deck.from),
    dayIn(deck.words, deck.to),
  );
  const under = fit(doc, when, 'sans', { width: column, height: 36, leading: 1.35, sizes: [8.5, 7.5] });
  const underHeight = under.lines.length * under.size * 1.35 + 1.6 * mm;
  const height = footTop - top - underHeight - 1.5 * mm;
  const sizes = [13, 12, 11, 10, 9, 8, 7];
  const head = fit(doc, deck.headline, 'bold', { width: column, height, leading: 1.2, sizes });
  const headHeight = head.lines.length * head.size * 1.2;
  let line = y + top + Math.max(0, (height - headHeight) / 2) + head.size * 0.95;
  const left = x + pad.side;
  say(placed, () => {
    for (const text of head.lines) {
      write(doc, text, { x: left, y: line }, { face: 'bold', size: head.size, ink: 'ink' });
      line += head.size * 1.2;
    }
  });
  line += 1.6 * mm - head.size * 0.95 + under.size;
  say(placed, () => {
    for (const text of under.lines) {
      write(doc, text, { x: left, y: line }, { face: 'sans', size: under.size, ink: 'quiet' });
      line += under.size * 1.35;
    }
  });
}

function drawScan(placed: Placed, deck: Deck, card: Card): void {
  const { doc, item, x, y } = placed;
  const words = cardWords(deck.words);
  const left = x + cardSize.width - pad.side - qrSide;
  item.add(
    doc.struct('Figure', { alt: words.qr(card.number) }, () =>
      drawQr(doc, card.link, { x: left, y: y + pad.top, side: qrSide }),
    ),
  );
  const { lines } = fit(doc, words.scan, 'sans', { width: qrSide, height: 24, leading: 1.3, sizes: [7.5] });
  say(placed, () => {
    for (const [at, text] of lines.entries())
      write(doc, text, { x: left, y: y + pad.top + qrSide + 1.2 * mm + 7.5 * (1 + 1.3 * at) }, small);
  });
}

interface Row {
  readonly text: string;
  readonly style: Style;
  /** From the card's left padding, and below the rule, in points. */
  readonly x: number;
  readonly y: number;
}

/**
 * The lines below the rule: where to type what, the promise, the keys, the number. A long address has its own line, and
 * the code the next, on every card of the deck.
 */
function footOf(doc: Doc, deck: Deck, told: { card: Card; label: string }): { rows: Row[]; height: number } {
  const words = cardWords(deck.words);
  const where = `${words.or} ${deck.address}`;
  const room = { width: inner - widestCode(doc) - 2 * mm, height: 10, leading: 1.2 };
  const near = fit(doc, where, 'bold', { ...room, sizes: [8, 7.5, 7] });
  const beside = near.lines[0] === where;
  const written = beside ? near : fit(doc, where, 'bold', { ...room, width: inner, sizes: [8, 7, 6, 5] });
  const second = beside ? rowTop : 2 * rowTop;
  const quiet = [
    words.promise,
    `${words.compare} ${deck.keys}`,
    words.counted(told.card.number, told.label),
  ].map((text, at): Row => {
    const { size, lines } = fit(doc, text, 'sans', { ...room, width: inner, sizes: [7.5, 6.8, 6, 5.4] });
    return { text: lines[0] ?? '', style: { ...small, size }, x: 0, y: second + 3.9 * mm + smallStep * at };
  });
  const { typed } = told.card;
  const rows: Row[] = [
    { text: written.lines[0] ?? '', style: { ...address, size: written.size }, x: 0, y: rowTop },
    { text: typed, style: code, x: beside ? inner - widthOfLine(doc, typed, code) : 0, y: second },
    ...quiet,
  ];
  return { rows, height: quiet.at(-1)?.y ?? second };
}

/** Of the widest letters, so that the cards of a deck are alike. */
const widestCode = (doc: Doc): number => widthOfLine(doc, 'MMMM MMMM MMMMM', { ...code, spaced: 0 }) * 0.9;

function drawFoot(placed: Placed, rows: readonly Row[], top: number): void {
  const { doc, x, y } = placed;
  const left = x + pad.side;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(left, y + top)
    .lineTo(left + inner, y + top)
    .lineWidth(0.25 * mm)
    .stroke(inks.line);
  doc.endMarkedContent();
  for (const row of rows)
    say(placed, () => write(doc, row.text, { x: left + row.x, y: y + top + row.y }, row.style));
}
