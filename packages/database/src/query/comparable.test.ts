import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromComparable, toComparable } from './comparable.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((value) => value.isWellFormed());

describe('the comparable form of a text', () => {
  it('has the order of its UTF-8 bytes and gives the text back', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [String(toComparable(a)), String(toComparable(b))];
        const order = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(order);
        expect(fromComparable(x)).toBe(a);
      }),
      {
        examples: [
          ['\uffee', '𝄞'],
          ['\ue000', '\ud7ff'],
          ['𝄞', '\ue000'],
        ],
      },
    );
  });
});
