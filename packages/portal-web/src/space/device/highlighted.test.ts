import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlighted } from './highlighted.ts';

it('cuts a text where something was found', () => {
  expect(highlighted('Vendre la carte', [[10, 15]])).toEqual([
    { at: 0, text: 'Vendre la ', found: false },
    { at: 10, text: 'carte', found: true },
  ]);
});

it('shows the whole text, whatever places a server tells', () => {
  const places = fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), places, (text, marks) => {
      expect(
        highlighted(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
