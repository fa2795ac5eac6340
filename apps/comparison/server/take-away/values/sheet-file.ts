import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A cell: a text, a number, or nothing. */
type Cell = string | number | null;

/** One sheet of a workbook; its rows are read once, in order. */
export interface Sheet {
  readonly name: string;
  /** In characters, a column each. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly Cell[]>;
  /** Whether its first row is set bold and stays when the others are scrolled. */
  readonly head: boolean;
}

/** Characters of a sheet that are packed at once. */
const atOnce = 200_000;

/**
 * Sheets as a workbook (Office Open XML, ECMA-376), packed while their rows are made: a library that takes a whole sheet of
 * 300,000 rows by 18 columns holds five million cells. Texts are kept once, in the table that cells point to.
 */
export function sheetFile(sheets: readonly Sheet[]): Buffer {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  const put = (name: string, parts: Iterable<string>): void => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (const part of parts) file.push(strToU8(part));
    file.push(new Uint8Array(0), true);
  };
  const texts = new Map<string, number>();
  sheets.forEach((sheet, index) => {
    put(`xl/worksheets/sheet${index + 1}.xml`, gathered(sheetParts(sheet, texts)));
  });
  put('xl/sharedStrings.xml', gathered(textParts(texts)));
  for (const [name, text] of Object.entries(frameOf(sheets))) put(name, [head + text]);
  zip.end();
  return Buffer.concat(packed);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Small parts as fewer, larger ones. */
function* gathered(parts: Iterable<string>): Generator<string> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < atOnce) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* sheetParts(sheet: Sheet, texts: Map<string, number>): Generator<string> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${sheet.head ? pane : ''}</sheetView></sheetViews>`;
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<cols>${columns.join('')}</cols><sheetData>`;
  let number = 0;
  for (const row of sheet.rows) {
    number += 1;
    const style = number === 1 && sheet.head ? 1 : sheet.head ? 0 : 2;
    const cells = row.map((cell, at) => cellOf(cell, { at: `${columnName(at)}${number}`, style, texts }));
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellOf(
  cell: Cell,
  { at, style, texts }: { at: string; style: number; texts: Map<string, number> },
): string {
  if (cell === null) return '';
  const set = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return `<c r="${at}"${set}><v>${cell}</v></c>`;
  let place = texts.get(cell);
  if (place === undefined) {
    place = texts.size;
    texts.set(cell, place);
  }
  return `<c r="${at}"${set} t="s"><v>${place}</v></c>`;
}

/** A to Z: no sheet of ours has more columns. */
function columnName(at: number): string {
  return String.fromCharCode(65 + at);
}

function* textParts(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${head}<sst xmlns="${main}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
  yield '</sst>';
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or an attribute; what XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}

/** What holds the sheets together. */
function frameOf(sheets: readonly Sheet[]): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1);
  const typeOf = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (of: string) => `<Relationships xmlns="${packages}/relationships">${of}</Relationships>`;
  const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`;
  const plain = 'numFmtId="0" borderId="0" xfId="0"';
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typeOf('workbook.xml', 'sheet.main')}${numbers.map((id) => typeOf(`worksheets/sheet${id}.xml`, 'worksheet')).join('')}${typeOf('styles.xml', 'styles')}${typeOf('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...numbers.map((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)),
        relation(sheets.length + 1, 'styles', 'styles.xml'),
        relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
      ].join(''),
    ),
    // As it is, bold for a head, and broken over lines.
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf fontId="0" fillId="0" ${plain}/><xf fontId="1" fillId="0" ${plain} applyFont="1"/><xf fontId="0" fillId="0" ${plain} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  };
}
