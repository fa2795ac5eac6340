import { type Face, linesOf, registerFaces, runsOf, widthOf } from '@miroir/paper';
import { type Ink, inks } from '@miroir/ui/layout';
import PDFDocument from 'pdfkit';
import { type Orientation, openSheets } from './sheets.ts';

/** A4, in points: the margins leave the foot its two lines. */
const margin = { left: 48, right: 48, top: 52, bottom: 76 } as const;

export interface TypeStyle {
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Sheets that fill from top to bottom; every piece is tagged, and what repeats on each sheet is an artifact. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly left: number;
  /** Where a sheet begins below its margin, in points. */
  readonly top: number;
  /** Width between the margins of the sheet. */
  width(): number;
  /** Height between the margins of the sheet. */
  height(): number;
  /** Where the next piece begins, in points from the top. */
  y(): number;
  /** What is left of the sheet. */
  room(): number;
  down(by: number): void;
  turn(orientation: Orientation): void;
  /** Which sheet is in hand, the first being 0. */
  sheet(): number;
  /** How many there are. */
  sheets(): number;
  /** Back to a sheet, the first being 0, for what was not known while it was drawn. */
  back(sheet: number): void;
  /** Ends the document, after which nothing can be drawn. */
  end(): Buffer;
  /** What stands at the foot of the sheets that follow. */
  foot(lines: readonly string[]): void;
  /** What stands at the foot of a sheet, the first being 0. */
  footOf(sheet: number): readonly string[];
  /** A new sheet where less than this is left. */
  need(height: number, orientation: Orientation): void;
  line(text: string, x: number, baseline: number, style: TypeStyle): void;
  /** A tagged paragraph over the width of the sheet, breaking it where it must. */
  say(tag: string, text: string, style: TypeStyle & { readonly after?: number }): void;
}

interface PaperOptions {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
}

/** Opens a tagged document (PDF 1.7, language and title told) with the product's fonts embedded. */
export function openPaper({ title, author, lang }: PaperOptions): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    info: { Title: title, Author: author },
  });
  registerFaces(doc);
  const sheets = openSheets(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y: number = margin.top;
  let foot: readonly string[] = [];
  const feet: (readonly string[])[] = [];
  const paper: Paper = {
    doc,
    root,
    left: margin.left,
    top: margin.top,
    width: () => doc.page.width - margin.left - margin.right,
    height: () => doc.page.height - margin.top - margin.bottom,
    y: () => y,
    room: () => doc.page.height - margin.bottom - y,
    down: (by) => {
      y += by;
    },
    turn: (orientation) => {
      sheets.add(orientation);
      y = margin.top;
      feet.push(foot);
    },
    sheet: () => sheets.count() - 1,
    sheets: sheets.count,
    back: sheets.back,
    end: sheets.end,
    foot: (lines) => {
      foot = lines;
    },
    footOf: (sheet) => feet[sheet] ?? [],
    need: (height, orientation) => {
      if (paper.room() < height) paper.turn(orientation);
    },
    line: (text, x, baseline, style) => drawLine(doc, text, { ...style, x, baseline }),
    say: (tag, text, style) => sayOn(paper, { tag, text, style }),
  };
  return paper;
}

function sayOn(
  paper: Paper,
  said: { tag: string; text: string; style: TypeStyle & { readonly after?: number } },
): void {
  const { tag, text, style } = said;
  if (text === '') return;
  const step = style.size * 1.4;
  const lines = linesOf(paper.doc, text, { ...style, width: paper.width() });
  if (paper.room() < Math.min(lines.length, 3) * step) paper.turn(orientationOf(paper));
  const element = paper.doc.struct(tag);
  paper.root.add(element);
  for (const line of lines) {
    if (paper.room() < step) paper.turn(orientationOf(paper));
    element.add(() => paper.line(line, paper.left, paper.y() + style.size, style));
    paper.down(step);
  }
  element.end();
  paper.down(style.after ?? 6);
}

/** How the sheet in hand lies. */
export function orientationOf({ doc }: Paper): Orientation {
  return doc.page.width > doc.page.height ? 'landscape' : 'portrait';
}

function drawLine(
  doc: PDFKit.PDFDocument,
  text: string,
  at: TypeStyle & { readonly x: number; readonly baseline: number },
): void {
  const width = at.anchor === undefined || at.anchor === 'start' ? 0 : widthOf(doc, text, at);
  let x = at.x - (at.anchor === 'end' ? width : at.anchor === 'middle' ? width / 2 : 0);
  doc.fillColor(inks[at.ink], 1);
  for (const run of runsOf(text, at.face)) {
    doc.font(run.font, at.size);
    doc.text(run.text, x, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
    x += doc.widthOfString(run.text);
  }
}
