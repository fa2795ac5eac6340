import { describe, expect, it } from 'vitest';
import {
  directLabels,
  inks,
  mapStrength,
  plotted,
  type QuadrantSpec,
  quadrant,
  rowList,
  scaleTicks,
  sideMap,
  silenceLine,
  textWidth,
} from './index.ts';

/** Relative luminance of an ink laid on white, 0 to 1 (WCAG 2.2). */
function luminance(ink: string, opacity: number): number {
  const channels = [1, 3, 5].map((at) => {
    const full = Number.parseInt(ink.slice(at, at + 2), 16) / 255;
    const mixed = opacity * full + 1 - opacity;
    return mixed <= 0.04045 ? mixed / 12.92 : ((mixed + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

describe('the ticks of a scale', () => {
  it('run from end to end in steps that a person counts in, whatever the scale', () => {
    expect(scaleTicks([0, 100])).toEqual([0, 25, 50, 75, 100]);
    expect(scaleTicks([1, 5])).toEqual([1, 2, 3, 4, 5]);
    expect(scaleTicks([0, 10])).toEqual([0, 2, 4, 6, 8, 10]);
    expect(scaleTicks([0, 30])).toEqual([0, 10, 20, 30]);
    expect(scaleTicks([-100, 100])).toEqual([-100, -50, 0, 50, 100]);
  });
});

describe('a map of both sides', () => {
  it('paints equal values of both sides equally dark, so that it prints grey', () => {
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const inside = luminance(inks.inside, mapStrength('employees', share));
      const outside = luminance(inks.outside, mapStrength('consumers', share));
      expect(Math.abs(inside - outside), `${share}`).toBeLessThan(0.05);
      // The number on it reads at 4.5:1.
      expect((inside + 0.05) / (luminance(inks.ink, 1) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it('goes on in a further band where its columns do not fit, and frames what departs', () => {
    const column = (index: number) => ({ side: 'employees', label: `C${index}`, whole: false }) as const;
    const cell = (index: number) =>
      ({
        state: 'shown',
        value: index,
        share: 0.5,
        text: String(index),
        under: '',
        departs: index === 3 ? 'above' : null,
      }) as const;
    const many = Array.from({ length: 40 }, (_, index) => index);
    const spec = {
      columns: many.map(column),
      rows: [{ label: 'Row', under: '', cells: many.map(cell), gap: ['', ''] as const }],
      sides: { employees: 'E', consumers: 'C' },
    };
    const drawing = sideMap(spec, 600);
    expect(plotted(drawing).map(({ value }) => value)).toEqual(many);
    for (const mark of drawing.marks)
      if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(600);
    expect(drawing.marks.filter((mark) => mark.kind === 'rect' && mark.stroke === 'ink')).toHaveLength(2);
  });
});

const at = (value: number) => ({ value, low: value - 0.2, high: value + 0.2 });
const crowd: QuadrantSpec = {
  x: { domain: [1, 5], name: 'x', ends: ['low', 'high'] },
  y: { domain: [1, 5], name: 'y', ends: ['low', 'high'] },
  corners: [
    ['a', ''],
    ['b', ''],
    ['c', ''],
    ['d', ''],
  ],
  items: [3, 3.05, 3.1, 3.15].map((place, index) => ({
    label: `A rather long label ${index}`,
    number: String(index + 1),
    employees: { x: at(place), y: at(3.5) },
    consumers: { x: at(place + 0.6), y: at(3.4) },
    names: { employees: `${index} E`, consumers: `${index} C` },
  })),
};

describe('a quadrant', () => {
  it('keeps the whole scale and tells every mean with its interval', () => {
    const values = plotted(quadrant(crowd, 700)).map(({ value }) => value);
    expect(values).toHaveLength(4 * 2 * 6);
    expect(values).toContain(3.15);
  });

  it('writes no label over another, even where points crowd', () => {
    const { marks } = quadrant(crowd, 700);
    const labels = marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text.startsWith('A rather') ? [mark] : [],
    );
    expect(labels).toHaveLength(4);
    for (const a of labels)
      for (const b of labels) {
        if (a === b) continue;
        const apart = Math.abs(a.y - b.y) >= 14 || Math.abs(a.x - b.x) >= textWidth(a.text, 12.5, 'bold');
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
  });
});

const pair = (value: number) => ({
  employees: { value, low: value, high: value },
  consumers: { value, low: value, high: value },
  domain: [0, 100] as const,
  ticks: scaleTicks([0, 100]),
  names: { employees: 'E', consumers: 'C' },
});

describe('values written above their marks', () => {
  it('stand side by side and on the picture where both sides have the same', () => {
    for (const value of [0, 44, 100]) {
      const [left, right] = directLabels(pair(value), 240, { employees: '44 %', consumers: '44 %' }).marks;
      if (left?.kind !== 'text' || right?.kind !== 'text') throw new Error('two texts');
      expect([left.anchor, right.anchor]).toEqual(['end', 'start']);
      expect(right.x - left.x).toBeGreaterThan(4);
      expect(left.x - textWidth('44 %', 13, 'bold')).toBeGreaterThanOrEqual(-1);
      expect(right.x + textWidth('44 %', 13, 'bold')).toBeLessThanOrEqual(241);
    }
  });
});

describe('a list of comparisons', () => {
  it('keeps whole words in its first column at any width: the words stand over the picture where it is narrow', () => {
    const spec = {
      id: 'a',
      title: 'Instandhaltungsvereinbarung',
      under: 'Wahlmöglichkeiten',
      picture: pair(50),
      absences: [],
      gap: { text: '+1', verdict: 'nah' },
      ticks: ['0', '25', '50', '75', '100 %'],
    };
    for (const width of [320, 560, 880]) {
      const texts = rowList([spec], width, { employees: 'E', consumers: 'C' }).marks.flatMap((mark) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
      expect(texts, `${width}`).toContain('Instandhaltungsvereinbarung');
      expect(texts).toEqual(expect.arrayContaining(['0', '25', '50', '75', '100 %']));
    }
  });
});

describe('a figure with the bounds of its silence', () => {
  it('plots both bounds on its scale, and the figure alone without a list', () => {
    const spec = {
      side: 'employees',
      picture: { ...pair(60), consumers: null },
      texts: ['30 %', '80 %'],
    } as const;
    const bounds = { low: 30, high: 80 };
    expect(plotted(silenceLine({ ...spec, bounds }, 300)).map(({ value }) => value)).toEqual(
      expect.arrayContaining([30, 80, 60]),
    );
    expect(plotted(silenceLine({ ...spec, bounds: null }, 300)).map(({ value }) => value)).toEqual([
      60, 60, 60,
    ]);
  });
});
