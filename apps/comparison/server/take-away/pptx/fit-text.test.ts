import { describe, expect, it } from 'vitest';
import { countFitting, fittingSize } from './fit-text.ts';

const room = { w: 4, h: 1, size: 24 };
const long = 'Pour effacer l’écart, il faudrait que les salariés silencieux s’écartent des autres. '.repeat(
  3,
);

describe('a text of a slide', () => {
  it('keeps its size where it fits, and is as large as it can be where it does not', () => {
    expect(fittingSize(['Court'], room)).toBe(24);
    const size = fittingSize([long], room);
    expect(size).toBeLessThan(24);
    expect(size).toBeGreaterThan(8);
    expect(countFitting([long], { ...room, size })).toBe(1);
    expect(countFitting([long], { ...room, size: size + 0.5 })).toBe(0);
  });

  it('is never set smaller than can be read, and a list keeps the first that fit', () => {
    expect(
      fittingSize(
        Array.from({ length: 40 }, () => long),
        room,
      ),
    ).toBe(8);
    expect(countFitting(['a', 'b', 'c', 'd'], { w: 4, h: 0.5, size: 12 })).toBe(2);
  });
});
