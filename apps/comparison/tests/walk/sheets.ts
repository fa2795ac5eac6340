import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A sheet as it comes out of a printer: what is written on it, and how far right its words reach. */
export interface Sheet {
  readonly text: string;
  /** Points from its left edge to the end of its widest line, and its whole width. */
  readonly reach: number;
  readonly width: number;
}

export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** Prints the page as a reader would, and gives the file. */
export function print(page: Page, paper: Paper): Promise<Buffer> {
  return page.pdf({ format: paper, printBackground: true, preferCSSPageSize: false });
}

/** The sheets of a printed file, all spaces plain. */
export async function sheetsOf(file: Buffer): Promise<Sheet[]> {
  const opening = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await opening.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    sheets.push({
      text: texts
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      reach: Math.max(0, ...texts.map(({ transform, width }) => Number(transform[4]) + width)),
      width: sheet.getViewport({ scale: 1 }).width,
    });
  }
  await opening.destroy();
  return sheets;
}
