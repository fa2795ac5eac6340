import { linesOf, widthOf } from '@miroir/paper';
import { inks } from '@miroir/ui/layout';
import type { DataTable } from '../../../figures/value/data-table.ts';
import { orientationOf, type Paper } from './paper.ts';

const size = 7;
const step = 9.4;
const pad = 3;
/** Columns a table holds beside its first: more go under it, under the same first column. */
const mostColumns = { portrait: 8, landscape: 15 } as const;

type Columns = DataTable['columns'];

/** A table with a tagged header, broken over sheets with its header again, over as many blocks as its columns need. */
export function drawTable(paper: Paper, table: DataTable): void {
  const [first, ...rest] = table.columns;
  if (!first) return;
  const blocks = Math.max(1, Math.ceil(rest.length / mostColumns[orientationOf(paper)]));
  const each = Math.max(1, Math.ceil(rest.length / blocks));
  for (let block = 0; block < blocks; block += 1)
    drawBlock(paper, table, [first, ...rest.slice(block * each, (block + 1) * each)]);
}

function drawBlock(paper: Paper, table: DataTable, columns: Columns): void {
  const widths = widthsOf(paper, table, columns);
  const element = paper.doc.struct('Table');
  paper.root.add(element);
  const head = Object.fromEntries(columns.map(({ key, label }) => [key, label]));
  const line = { columns, widths, element };
  drawRow(paper, { ...line, texts: head, tag: 'TH' });
  for (const { cells } of table.rows) {
    const texts = Object.fromEntries(columns.map(({ key }) => [key, cells[key]?.text ?? '']));
    const height = rowHeight(paper, { columns, widths, texts });
    if (paper.room() < height) {
      paper.turn(orientationOf(paper));
      drawRow(paper, { ...line, texts: head, tag: 'TH' });
    }
    drawRow(paper, { ...line, texts, tag: 'TD' });
  }
  element.end();
  paper.down(10);
}

/** Every column is as wide as its longest word; what is left goes to those whose texts would fill it. */
function widthsOf(paper: Paper, table: DataTable, columns: Columns): number[] {
  const style = { face: 'sans', size } as const;
  const measure = (text: string) => widthOf(paper.doc, text, style) + 2 * pad + 1;
  const needs = columns.map(({ key, label }) => {
    const texts = [label, ...table.rows.map(({ cells }) => cells[key]?.text ?? '')];
    const least = Math.max(...texts.flatMap((text) => text.split(' ')).map(measure));
    return { least, wished: Math.min(220, Math.max(...texts.map(measure))) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const more = needs.reduce((sum, need) => sum + need.wished - need.least, 0);
  const left = paper.width() - least;
  const share = more > 0 ? Math.min(1, Math.max(0, left) / more) : 0;
  const widths = needs.map((need) => need.least + (need.wished - need.least) * share);
  const used = widths.reduce((sum, width) => sum + width, 0);
  // Too wide a table is pressed, too narrow a one is spread: it always ends at the margin.
  return widths.map((width) => (width * paper.width()) / used);
}

interface RowInput {
  readonly columns: Columns;
  readonly widths: readonly number[];
  readonly texts: Readonly<Record<string, string>>;
}

function cellLines(paper: Paper, { columns, widths, texts }: RowInput): string[][] {
  return columns.map(({ key }, index) =>
    linesOf(paper.doc, texts[key] ?? '', { face: 'sans', size, width: (widths[index] ?? 0) - 2 * pad }),
  );
}

function rowHeight(paper: Paper, row: RowInput): number {
  return Math.max(...cellLines(paper, row).map((lines) => lines.length)) * step + 2 * pad;
}

function drawRow(
  paper: Paper,
  row: RowInput & { readonly element: PDFKit.PDFStructureElement; readonly tag: 'TH' | 'TD' },
): void {
  const { doc } = paper;
  const lines = cellLines(paper, row);
  const height = rowHeight(paper, row);
  if (paper.room() < height) paper.turn(orientationOf(paper));
  const y = paper.y();
  const right = paper.left + paper.width();
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(paper.left, y + height)
    .lineTo(right, y + height)
    .lineWidth(0.5)
    .strokeColor(inks.line, 1)
    .stroke();
  doc.endMarkedContent();
  const line = doc.struct('TR');
  row.element.add(line);
  let x = paper.left;
  row.columns.forEach(({ numeric }, index) => {
    const width = row.widths[index] ?? 0;
    const heads = row.tag === 'TH' || index === 0;
    const at = numeric
      ? { x: x + width - pad, anchor: 'end' as const }
      : { x: x + pad, anchor: 'start' as const };
    const ink = row.tag === 'TH' ? 'ink-2' : 'ink';
    const draw = () =>
      lines[index]?.forEach((text, each) => {
        paper.line(text, at.x, y + pad + size + each * step, { face: 'sans', size, ink, anchor: at.anchor });
      });
    const told = {
      scope: row.tag === 'TH' ? 'Column' : 'Row',
      title: row.texts[row.columns[index]?.key ?? ''] ?? '',
    };
    line.add(heads ? doc.struct('TH', told, draw) : doc.struct('TD', {}, draw));
    x += width;
  });
  line.end();
  paper.down(height);
}
