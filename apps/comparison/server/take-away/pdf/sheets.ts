/** How a sheet lies. */
export type Orientation = 'portrait' | 'landscape';

/**
 * The sheets of a document. What is drawn on a sheet is packed when the next one is begun, and what the document has written
 * is taken from it: a report of 800 sheets would hold a million small buffers until its end otherwise, half a gigabyte.
 */
export interface Sheets {
  add(orientation: Orientation): void;
  count(): number;
  /** Back to a sheet, the first being 0, for what was not known while it was drawn: which sheet of how many it is. */
  back(sheet: number): void;
  /** Ends the document. */
  end(): Buffer;
}

/** What the library has and its types do not tell. */
interface Inside {
  /** From where distances on the sheet in hand are told; the library keeps that of the last sheet it made. */
  _ctm: readonly number[];
  read(): Buffer | null;
  readonly page: {
    readonly height: number;
    content: { end(): void };
    readonly dictionary: { readonly data: { Contents: unknown } };
    write(text: string): void;
  };
  ref(data: object): { end(): void };
}

/** Sheets of A4 without margins of their own, in a document that buffers its pages. */
export function openSheets(doc: PDFKit.PDFDocument): Sheets {
  const inside = doc as unknown as Inside;
  const written: Buffer[] = [];
  const take = (): void => {
    for (let some = inside.read(); some !== null; some = inside.read()) written.push(some);
  };
  let [count, inHand] = [0, -1];
  /** Sheets whose drawing is packed: more of it goes into another stream of theirs. */
  const packed = new Set<number>();
  const pack = (): void => {
    if (inHand < 0 || packed.has(inHand)) return;
    inside.page.content.end();
    packed.add(inHand);
    take();
  };
  const back = (sheet: number): void => {
    doc.switchToPage(sheet);
    inHand = sheet;
    const { page } = inside;
    inside._ctm = [1, 0, 0, -1, 0, page.height];
    if (!packed.delete(sheet)) return;
    const before = page.content;
    page.content = inside.ref({});
    page.dictionary.data.Contents = [before, page.content];
  };
  return {
    add(layout) {
      pack();
      doc.addPage({ size: 'A4', layout, margins: { left: 0, right: 0, top: 0, bottom: 0 } });
      inHand = count;
      count += 1;
    },
    count: () => count,
    back,
    end() {
      for (const sheet of packed) {
        back(sheet);
        // The library ends the stream in hand of each sheet, and an empty one is none.
        inside.page.write('');
      }
      doc.end();
      take();
      return Buffer.concat(written);
    },
  };
}
