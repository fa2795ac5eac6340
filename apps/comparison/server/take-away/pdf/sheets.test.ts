import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openSheets } from './sheets.ts';

/** A document of three sheets of many lines, and how many pieces it held of each once the next was begun. */
function threeSheets() {
  const doc = new PDFDocument({ autoFirstPage: false, bufferPages: true });
  const sheets = openSheets(doc);
  const say = (text: string) => doc.text(text, 40, 40, { lineBreak: false });
  const held: number[] = [];
  for (const layout of ['portrait', 'portrait', 'landscape'] as const) {
    const before = doc.page as typeof doc.page | null;
    sheets.add(layout);
    if (before)
      held.push(doc.readableLength + (before.content as unknown as { buffer: unknown[] }).buffer.length);
    for (let line = 0; line < 500; line += 1) say(`line ${line} of ${sheets.count()}`);
  }
  return { doc, sheets, say, held };
}

async function pagesOf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all([1, 2, 3].map((number) => pdf.getPage(number)));
  const said = async (page: (typeof pages)[number]) =>
    (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('\n');
  return { pages, texts: await Promise.all(pages.map(said)) };
}

describe('sheets', () => {
  it('keep nothing of a sheet once the next one is begun', () => {
    const { held } = threeSheets();
    expect(held).toEqual([0, 0]);
  });

  it('can be gone back to, and hold both what was drawn first and what was drawn then', async () => {
    const { sheets, say } = threeSheets();
    sheets.back(0);
    say('sheet 1 of 3');
    const { texts } = await pagesOf(sheets.end());
    expect(texts[0]).toContain('line 499 of 1');
    expect(texts[0]).toContain('sheet 1 of 3');
    expect(texts[1]).toContain('line 499 of 2');
    expect(texts[2]).toContain('line 499 of 3');
  });

  it('link from where the words are, on an upright sheet of a document whose last sheet lies', async () => {
    const { doc, sheets } = threeSheets();
    sheets.back(0);
    doc.addNamedDestination('there', 'XYZ', 0, 0, null);
    doc.goTo(48, 100, 200, 17, 'there');
    const { pages } = await pagesOf(sheets.end());
    const [link] = await pages[0]!.getAnnotations();
    expect(link.rect.map(Math.round)).toEqual([48, 842 - 117, 248, 842 - 100]);
  });
});
