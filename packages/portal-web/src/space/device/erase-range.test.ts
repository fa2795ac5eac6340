import fc from 'fast-check';
import { expect, it } from 'vitest';
import { erasedMark, eraseRange } from './erase-range.ts';

it('puts a mark where a passage was', () => {
  expect(eraseRange('Karim l’a fait hier.', 0, 5)).toBe('[…] l’a fait hier.');
  expect(eraseRange('Karim l’a fait hier.', 6, 6)).toBe('Karim l’a fait hier.');
});

it('joins marks that touch, and takes the whole of one that a selection cuts', () => {
  expect(eraseRange('un […]deux trois', 6, 10)).toBe('un […] trois');
  expect(eraseRange('un […] deux', 4, 8)).toBe('un […]eux');
  expect(eraseRange('deux[…] trois', 0, 4)).toBe('[…] trois');
});

it('never leaves half an emoji', () => {
  expect(eraseRange('a😀b', 2, 4)).toBe('a[…]');
  expect(eraseRange('a😀b', 0, 2)).toBe('[…]b');
});

/** As the server reads it: what is kept stands in its order, the first part at the beginning, the last at the end. */
function isErasure(next: string, text: string): boolean {
  const parts = next.split(erasedMark);
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return next === text;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.startsWith(first) && text.length - last.length >= from && text.endsWith(last);
}

it('is an erasure whatever is selected, however often', () => {
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), cuts, (text, ranges) => {
      const erased = ranges.reduce((left, [a, b]) => eraseRange(left, Math.min(a, b), Math.max(a, b)), text);
      expect(isErasure(erased, text)).toBe(true);
    }),
  );
});
