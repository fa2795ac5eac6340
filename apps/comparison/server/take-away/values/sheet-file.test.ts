import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetFile } from './sheet-file.ts';

const made = unzipSync(
  sheetFile([
    {
      name: 'values',
      head: true,
      widths: [30, 14],
      rows: [
        ['id', 'n'],
        ['a & <b>', 1.5],
        [null, -2e-7],
        ['a & <b>', 0],
      ],
    },
    { name: 'README', head: false, widths: [60], rows: [['=1+1'], [], ['bell \u0007 rung']] },
  ]),
);
const part = (name: string) => strFromU8(made[name] ?? new Uint8Array());

describe('a workbook', () => {
  it('keeps numbers as numbers, leaves what is absent empty, and each text once', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="B2"><v>1.5</v></c>');
    expect(sheet).toContain('<row r="3"><c r="B3"><v>-2e-7</v></c></row>');
    expect(sheet).toContain('<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>0</v></c></row>');
    expect(part('xl/sharedStrings.xml').match(/a &amp; &lt;b&gt;/g)).toHaveLength(1);
  });

  it('holds texts as texts, whatever they begin with, without what XML cannot hold', () => {
    expect(part('xl/sharedStrings.xml')).toContain('>=1+1</t>');
    expect(part('xl/sharedStrings.xml')).toContain('>bell  rung</t>');
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  it('names every part that it holds, and holds every part that it names', () => {
    const named = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const held = Object.keys(made).filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'));
    expect(new Set(named)).toEqual(new Set(held));
  });
});
