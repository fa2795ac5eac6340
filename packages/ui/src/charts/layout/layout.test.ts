import { describe, expect, it } from 'vitest';
import {
  absentMarks,
  bar,
  cut,
  type Drawing,
  type DumbbellSpec,
  days,
  dumbbell,
  framed,
  heat,
  optionColours,
  plotted,
  scaleColours,
  scaleTicks,
  stack,
  stacked,
  svgOf,
  wrapped,
} from './index.ts';

const spec: DumbbellSpec = {
  employees: { value: 40, low: 30, high: 50 },
  consumers: { value: 60, low: 55, high: 130 },
  domain: [0, 100],
  ticks: scaleTicks([0, 100]),
  names: { employees: 'Employees', consumers: 'Consumers' },
};
const size = { width: 224, height: 36 };

const pointsOf = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'point');

describe('a dumbbell', () => {
  it('places values by its domain alone: half of the scale is half of the axis', () => {
    const [consumers, employees] = pointsOf(dumbbell(spec, size));
    expect(employees?.x).toBeCloseTo(12 + 0.4 * 200);
    expect(consumers?.x).toBeCloseTo(12 + 0.6 * 200);
    expect([employees?.shape, consumers?.shape]).toEqual(['disc', 'diamond']);
  });

  it('keeps a band that goes beyond the scale on its axis, and still tells its true bound', () => {
    const drawing = dumbbell(spec, size);
    const bands = drawing.marks.filter((mark) => mark.kind === 'rect');
    for (const { x, width } of bands) expect(x + width).toBeLessThanOrEqual(size.width - 12);
    expect(plotted(drawing).map(({ value }) => value)).toContain(130);
  });

  it('hides neither of two equal sides', () => {
    const same = { ...spec, consumers: spec.employees };
    const [first, second] = pointsOf(dumbbell(same, size));
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThan(12);
  });
});

describe('a bar', () => {
  it('is as long as its value on the scale, from the axis outwards on either side', () => {
    const one = { side: 'employees', value: 50, max: 100, text: '50', name: 'x' } as const;
    const rect = (mirrored: boolean) =>
      bar({ ...one, mirrored }, { width: 264, height: 30 }).marks.find(({ kind }) => kind === 'rect');
    expect(rect(false)).toMatchObject({ x: 0, width: 100 });
    expect(rect(true)).toMatchObject({ x: 164, width: 100 });
  });

  it('is nothing at zero and is seen above it', () => {
    const long = (value: number) =>
      bar({ side: 'consumers', value, max: 1000, text: '', name: '' }, { width: 200, height: 30 }).marks[0];
    expect(long(0)).toMatchObject({ width: 0 });
    expect(long(1)).toMatchObject({ width: 2 });
  });
});

describe('a stacked bar', () => {
  const parts = [
    { id: 'a', label: 'No', count: 30, ...scaleColours(2)[0]! },
    { id: 'b', label: 'Yes', count: 90, ...scaleColours(2)[1]! },
  ];

  it('gives each part its share of the width, and tells the negative by lines where there is no colour', () => {
    const { marks } = stack(parts, { width: 400, height: 30 }, (share) => `${100 * share}`);
    const boxes = marks.filter((mark) => mark.kind === 'rect' && mark.data !== undefined);
    expect(boxes.map((mark) => (mark.kind === 'rect' ? mark.width : 0))).toEqual([98, 298]);
    expect(marks.filter(({ kind, paper }) => kind === 'line' && paper).length).toBeGreaterThan(5);
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['25', '75']);
  });

  it('is empty, not full, when nobody answered', () => {
    const none = parts.map((part) => ({ ...part, count: 0 }));
    expect(stack(none, { width: 400, height: 30 }, String).marks).toEqual([]);
  });

  it('give the middle of a scale an edge, which on white would else be seen by nobody', () => {
    const parts = (['negative', 'scale-mid', 'positive'] as const).map((fill) => ({
      ...{ id: fill, label: fill, count: 1, fill },
      ink: 'ink' as const,
    }));
    const { marks } = stack(parts, { width: 400, height: 30 }, String);
    const edges = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.stroke] : []));
    expect(edges).toEqual([undefined, 'line-strong', undefined]);
  });
});

describe('days', () => {
  it('stand on zero and under the last tick, with labels that do not touch', () => {
    const moments = Array.from({ length: 40 }, (_, day) => ({ label: `${day} nov.`, value: day * 7 }));
    const { marks } = days({ side: 'employees', moments, format: String }, { width: 420, height: 170 });
    const boxes = marks.filter((mark) => mark.kind === 'rect');
    expect(new Set(boxes.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThanOrEqual(8);
    const labels = marks.filter((mark) => mark.kind === 'text' && mark.anchor === 'middle');
    expect(labels.length).toBeLessThan(12);
  });
});

describe('a picture longer than a sheet', () => {
  const rows = Array.from({ length: 6 }, (_, index): Drawing => {
    const text = { kind: 'text', x: 0, y: 20, text: `row ${index}`, size: 12, ink: 'ink' } as const;
    return { width: 100, height: 40, marks: [text] };
  });

  it('is cut between its rows, never through one, and loses none', () => {
    const pieces = cut(stacked(rows), 100);
    expect(pieces.map(({ height }) => height)).toEqual([80, 80, 80]);
    const texts = pieces.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    );
    expect(texts).toEqual([
      ['row 0', 'row 1'],
      ['row 2', 'row 3'],
      ['row 4', 'row 5'],
    ]);
    for (const { marks, height } of pieces)
      for (const mark of marks) expect(mark.kind === 'text' && mark.y > 0 && mark.y < height).toBe(true);
  });

  it('stays whole where nothing may be cut', () => {
    expect(cut({ width: 10, height: 900, marks: [] }, 100)).toHaveLength(1);
  });
});

describe('an absence', () => {
  const box = { x: 0, y: 0, width: 300, height: 30 };
  it('is hatched, dashed or a dash by its reason, always with words', () => {
    const drawn = (state: 'suppressed' | 'too-few' | 'not-asked') => absentMarks({ state, text: 'why' }, box);
    expect(drawn('suppressed').some(({ kind }) => kind === 'line')).toBe(true);
    expect(drawn('too-few')).toContainEqual(expect.objectContaining({ dashed: true }));
    expect(drawn('not-asked')).toEqual([expect.objectContaining({ kind: 'text', text: '— why' })]);
    for (const state of ['suppressed', 'too-few'] as const)
      expect(drawn(state)).toContainEqual(expect.objectContaining({ text: 'why' }));
  });

  it('is never painted as a value of the heat map', () => {
    const cells = [{ state: 'suppressed', text: 'why' } as const];
    const drawing = heat({ columns: ['A'], rows: [{ label: 'B', cells }], scale: [10, 70] }, 400);
    expect(plotted(drawing)).toEqual([]);
  });
});

describe('the colours of a scale', () => {
  it('go from negative to positive around a neutral middle, whatever the number of steps', () => {
    for (const length of [3, 5, 7, 11]) {
      const scale = scaleColours(length).map(({ fill }) => fill);
      expect(scale.at(0)).toContain('neg');
      expect(scale.at(-1)).toContain('pos');
      expect(scale[(length - 1) / 2]).toContain('mid');
    }
  });

  it('take no side in the middle of an even scale, which has no middle', () => {
    expect(scaleColours(4).some(({ fill }) => fill.includes('mid'))).toBe(false);
  });

  it('give favourable options a green and never the others', () => {
    const fills = optionColours([true, false, true, false]).map(({ fill }) => fill);
    expect(fills.map((fill) => fill.includes('pos'))).toEqual([true, false, true, false]);
  });
});

describe('a picture that travels alone', () => {
  it('breaks its title at ordinary spaces only, and loses nothing of it', () => {
    const title = '« Réparer » : 52\u00a0% des salariés le pensent';
    const lines = wrapped(title, 110, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(title);
    expect(lines.some((line) => line.includes('52\u00a0%'))).toBe(true);
  });

  it('breaks a word that is longer than its line, without losing a letter', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    expect(wrapped(word, 100, 12).length).toBeGreaterThan(2);
    expect(wrapped(word, 100, 12).join('')).toBe(word);
  });

  it('carries its finding and its notes around the same marks, and escapes what a campaign’s words may hold', () => {
    const drawing = dumbbell(spec, size);
    const sheet = framed(drawing, { title: 'a < b & "c"', notes: ['n = 12'] });
    expect(plotted(sheet)).toEqual(plotted(drawing));
    const svg = svgOf(sheet);
    expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(svg).toContain('n = 12');
    expect(svg.match(/<(circle|polygon)/g)).toHaveLength(2);
  });
});
