import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ValueRow, valueColumns } from './value-row.ts';
import { toWorkbook } from './workbook.ts';

const blank = Object.fromEntries(valueColumns.map((column) => [column, null])) as ValueRow;
const rows: ValueRow[] = [
  { ...blank, figure: 'a & <b>', value: 1.5 },
  { ...blank, value: -2e-7 },
  { ...blank, figure: 'a & <b>', value: 0, label: '=1+1' },
];
const columns = Object.fromEntries(valueColumns.map((column) => [column, `what ${column} holds`]));

let part: (name: string) => string;
beforeAll(async () => {
  const lines = ['bell \u0007 rung'];
  const made = unzipSync(await toWorkbook(rows, { lines, columns: columns as never }));
  part = (name) => strFromU8(made[name] ?? new Uint8Array());
});

describe('a workbook', () => {
  it('keeps numbers as numbers, leaves what is absent empty, and each text once', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    const column = String.fromCharCode(65 + valueColumns.indexOf('value'));
    const numbers = [...sheet.matchAll(/<c r="([A-Z]\d+)"(?![^>]*t=)[^>]*><v>([^<]+)<\/v>/g)];
    expect(numbers.map(([, at, value]) => [at, Number(value)])).toEqual([
      [`${column}2`, 1.5],
      [`${column}3`, -2e-7],
      [`${column}4`, 0],
    ]);
    expect(part('xl/sharedStrings.xml').match(/a &amp; &lt;b&gt;/g)).toHaveLength(1);
  });

  it('holds texts as texts, whatever they begin with, without what XML cannot hold', () => {
    expect(part('xl/sharedStrings.xml')).toMatch(/>=1\+1<\/t>/);
    expect(part('xl/sharedStrings.xml')).toMatch(/>bell ? ?rung<\/t>/);
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('has the values and what explains them, the head of the former in sight', () => {
    expect(
      [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['values', 'README']);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*state="frozen"/);
  });
});
