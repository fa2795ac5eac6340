import { describe, expect, it } from 'vitest';
import { wrapped } from './picture/drawing-of.ts';
import { hatchPattern, svgText } from './picture/svg-parts.ts';
import { optionColours, scaleColours } from './scale-colours.ts';

describe('the colours of a scale', () => {
  it('go from negative to positive around a neutral middle, whatever the number of steps', () => {
    for (const length of [3, 5, 7, 11]) {
      const scale = scaleColours(length).map(({ colour }) => colour);
      expect(scale.at(0)).toContain('neg');
      expect(scale.at(-1)).toContain('pos');
      expect(scale[(length - 1) / 2]).toContain('mid');
    }
  });

  it('take no side in the middle of an even scale, which has no middle', () => {
    expect(scaleColours(4).some(({ colour }) => colour.includes('mid'))).toBe(false);
  });

  it('give favourable options a green and never the others', () => {
    const colours = optionColours([true, false, true, false]).map(({ colour }) => colour);
    expect(colours.map((colour) => colour.includes('pos'))).toEqual([true, false, true, false]);
  });
});

describe('an exported picture', () => {
  it('breaks its title at ordinary spaces only, and loses nothing of it', () => {
    const title = '« Réparer » : 52\u00a0% des salariés le pensent';
    const lines = wrapped(title, 14);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(title);
    expect(lines.some((line) => line.includes('52\u00a0%'))).toBe(true);
  });

  it('escapes what a campaign’s words may hold', () => {
    const at = { x: 0, y: 0, size: 12, fill: 'red', family: "'A 4', serif", weight: '400' };
    expect(svgText('a < b & "c"', at)).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(hatchPattern('"/><script>')).not.toContain('<script>');
  });
});
