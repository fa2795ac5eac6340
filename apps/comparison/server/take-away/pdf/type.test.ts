import { registerFaces, runsOf, widthOf } from '@miroir/paper';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { arrows } from '../../../figures/cohorts/marks.ts';

describe('type on paper', () => {
  it('sets what its faces lack by signs that they have', () => {
    expect(runsOf(`12\u202f345 ${arrows.above}${arrows.below}`, 'sans')).toEqual([
      { font: 'sans', text: '12\u00a0345 ↑↓' },
    ]);
  });

  it('draws the sign of a departure, and not the box of a letter that is missing', () => {
    const doc = new PDFDocument();
    registerFaces(doc);
    for (const face of ['sans', 'bold', 'serif'] as const) {
      const missing = widthOf(doc, '\u{1f600}', { face, size: 10 });
      for (const sign of Object.values(arrows))
        expect(widthOf(doc, sign, { face, size: 10 }), face).not.toBe(missing);
    }
  });
});
