import { fitted } from '@miroir/paper';
import type { Paper } from './paper.ts';

const size = 10;
const step = 17;
/** Points by which what belongs to another line is set in. */
const indent = 14;

/** One line of the table of contents. */
interface Entry {
  readonly title: string;
  readonly level: 0 | 1;
  /** The sheet it is on, the first being 0. */
  readonly sheet: number;
}

/** What a document holds and where: its outline for whoever reads it on a screen, and its first sheets on paper. */
export interface Contents {
  /** Notes that what follows begins on the sheet in hand, under another line where there is one. */
  note(title: string, under?: string): void;
  /** Fills the sheets that were kept for it. */
  draw(): void;
}

/** The outline alone, for a document that is short. */
export function outlineAlone({ doc }: Paper): Contents {
  return { note: (title) => void doc.outline.addItem(title), draw: () => {} };
}

/** Keeps as many sheets as so many lines take, from the sheet that follows. */
export function keepContents(paper: Paper, heading: string, lines: number): Contents {
  const { doc } = paper;
  const entries: Entry[] = [];
  const groups = new Map<string, PDFKit.PDFOutline>();
  const element = doc.struct('TOC');
  paper.turn('portrait');
  const first = paper.sheet();
  paper.say('H2', heading, { face: 'serif', size: 18, ink: 'ink', after: 10 });
  paper.root.add(element);
  const top = paper.y();
  const onFirst = Math.floor(paper.room() / step);
  const onOther = Math.floor(paper.height() / step);
  const others = Math.max(0, Math.ceil((lines - onFirst) / onOther));
  for (let sheet = 0; sheet < others; sheet += 1) paper.turn('portrait');
  const groupOf = (title: string): PDFKit.PDFOutline => {
    const known = groups.get(title);
    if (known !== undefined) return known;
    entries.push({ title, level: 0, sheet: paper.sheet() });
    const made = doc.outline.addItem(title);
    groups.set(title, made);
    return made;
  };
  return {
    note(title, under) {
      const outline = under === undefined ? doc.outline : groupOf(under);
      outline.addItem(title);
      entries.push({ title, level: under === undefined ? 0 : 1, sheet: paper.sheet() });
      doc.addNamedDestination(nameOf(paper.sheet()), 'XYZ', 0, 0, null);
    },
    draw() {
      entries.forEach((entry, index) => {
        const [sheet, line] =
          index < onFirst
            ? [first, index]
            : [first + 1 + Math.floor((index - onFirst) / onOther), (index - onFirst) % onOther];
        paper.back(sheet);
        drawEntry(paper, entry, { element, y: (sheet === first ? top : paper.top) + line * step });
      });
      element.end();
    },
  };
}

function nameOf(sheet: number): string {
  return `sheet-${sheet + 1}`;
}

function drawEntry(
  paper: Paper,
  { title, level, sheet }: Entry,
  { element, y }: { readonly element: PDFKit.PDFStructureElement; readonly y: number },
): void {
  const { doc } = paper;
  const style = { face: level === 0 ? 'bold' : 'sans', size } as const;
  const x = paper.left + level * indent;
  const right = paper.left + paper.width();
  const item = doc.struct('TOCI');
  const link = doc.struct('Link', { alt: title });
  element.add(item);
  item.add(link);
  link.add(() => {
    paper.line(fitted(doc, title, { ...style, width: right - x - 40 }), x, y + size, {
      ...style,
      ink: 'ink',
    });
    paper.line(String(sheet + 1), right, y + size, { face: 'sans', size, ink: 'ink-2', anchor: 'end' });
  });
  // What a link belongs to in the document's structure: known to the library, not to its types.
  const belonging: PDFKit.Mixins.AnnotationOption & { readonly structParent: unknown } = {
    structParent: link,
  };
  doc.goTo(x, y, right - x, step, nameOf(sheet), belonging);
  link.end();
  item.end();
}
