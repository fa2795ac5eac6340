import { registerFaces } from '@miroir/paper';
import PDFDocument from 'pdfkit';
import { type Deck, numbersOf, type Sheet, sheetsOf } from './deck.ts';
import { cardSize, drawCard } from './draw-card.ts';
import { type Doc, fit, inks, mm, widthOfLine, write } from './pen.ts';
import { cardWords } from './words.ts';

/** A4, in points; the cards fill it but for these margins. */
const page = { width: 210 * mm, height: 297 * mm, left: 12 * mm, top: 12.5 * mm } as const;
const edge = { face: 'sans', size: 7.5, ink: 'quiet' } as const;
const markLength = 4 * mm;
/** What stands left at the head ends before the cut mark in the middle. */
const headRoom = { width: 88 * mm, height: 10, leading: 1.2, sizes: [7.5, 6.5, 5.5] };

/** Draws the cards on sheets of A4, eight a sheet, with cut marks: a tagged PDF whose text can be searched and copied. */
export async function drawDeck(deck: Deck): Promise<Uint8Array> {
  const words = cardWords(deck.words);
  const title = `${words.title} · ${deck.campaign}`;
  const doc = new PDFDocument({
    size: 'A4',
    pdfVersion: '1.7',
    tagged: true,
    lang: deck.lang,
    displayTitle: true,
    autoFirstPage: false,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    info: { Title: title, Author: deck.organisation },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((done) => doc.on('end', () => done()));
  registerFaces(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const sheets = sheetsOf(deck);
  sheets.forEach((sheet, index) => {
    doc.addPage();
    drawSheet({ doc, root }, deck, {
      ...sheet,
      place: words.sheet(index + 1, sheets.length, numbersOf(sheet.cards)),
    });
  });
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawSheet(
  { doc, root }: { doc: Doc; root: PDFKit.PDFStructureElement },
  deck: Deck,
  sheet: Sheet & { readonly place: string },
): void {
  const section = doc.struct('Sect');
  root.add(section);
  const left = fit(doc, `${sheet.label} · ${deck.campaign} · ${deck.organisation}`, 'sans', headRoom);
  const head = page.top - 5.2 * mm;
  section.add(
    doc.struct('H1', {}, () =>
      write(doc, left.lines[0] ?? '', { x: 15 * mm, y: head }, { ...edge, size: left.size }),
    ),
  );
  section.add(doc.struct('P', {}, () => writeRight(doc, sheet.place, head)));
  const list = doc.struct('L');
  section.add(list);
  sheet.cards.forEach((card, at) => {
    const item = doc.struct('LI');
    list.add(item);
    const body = doc.struct('LBody');
    item.add(body);
    const x = page.left + (at % 2) * cardSize.width;
    const y = page.top + Math.floor(at / 2) * cardSize.height;
    drawCard({ doc, item: body, x, y }, deck, { card, label: sheet.label });
    body.end();
    item.end();
  });
  list.end();
  const [cut, lost] = cardWords(deck.words).foot;
  const foot = page.height - page.top + 6.4 * mm;
  section.add(doc.struct('P', {}, () => write(doc, cut, { x: 15 * mm, y: foot }, edge)));
  section.add(doc.struct('P', {}, () => writeRight(doc, lost, foot)));
  section.end();
  drawCutMarks(doc);
}

function writeRight(doc: Doc, text: string, y: number): void {
  write(doc, text, { x: page.width - 15 * mm - widthOfLine(doc, text, edge), y }, edge);
}

/** In the margins at every edge of a card, and a cross where four cards meet: nothing is printed along a cut. */
function drawCutMarks(doc: Doc): void {
  const xs = [0, 1, 2].map((at) => page.left + at * cardSize.width);
  const ys = [0, 1, 2, 3, 4].map((at) => page.top + at * cardSize.height);
  const [gap, bottom, right] = [1.3 * mm, page.height - page.top, page.width - page.left];
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(0.2 * mm);
  for (const x of xs) {
    doc.moveTo(x, page.top - gap).lineTo(x, page.top - gap - markLength);
    doc.moveTo(x, bottom + gap).lineTo(x, bottom + gap + markLength);
  }
  for (const y of ys) {
    doc.moveTo(page.left - gap, y).lineTo(page.left - gap - markLength, y);
    doc.moveTo(right + gap, y).lineTo(right + gap + markLength, y);
  }
  const [, middle = 0] = xs;
  for (const y of ys.slice(1, -1)) {
    doc.moveTo(middle - markLength / 2, y).lineTo(middle + markLength / 2, y);
    doc.moveTo(middle, y - markLength / 2).lineTo(middle, y + markLength / 2);
  }
  doc.stroke(inks.ink);
  doc.endMarkedContent();
}
