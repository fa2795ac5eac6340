import { describe, expect, it } from 'vitest';
import { plotted } from './mark.ts';
import { textWidth } from './text.ts';
import { type TrendSpec, trend } from './trend.ts';

const figure = (value: number) => ({ value, low: value - 4, high: value + 3 });
const spec: TrendSpec = {
  moments: ['3 nov.', '10 nov.', '17 nov.'],
  sides: {
    employees: {
      name: 'Salariés',
      figures: [figure(46), figure(54), figure(58)],
      joined: [false, true, true],
    },
    consumers: { name: 'Clients', figures: [null, figure(28), figure(27)], joined: [false, false, false] },
  },
  domain: [0, 100],
  ticks: [0, 25, 50, 75, 100],
  format: (value) => `${value} %`,
};
const drawn = trend(spec, { width: 360, height: 240 });

describe('a line over time', () => {
  it('plots every value and both ends of every interval, and nothing else', () => {
    const values = plotted(drawn).map(({ value }) => value);
    const told = Object.values(spec.sides).flatMap(({ figures }) =>
      figures.flatMap((each) => (each ? [each.value, each.low, each.high] : [])),
    );
    const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
    expect(sorted(values)).toEqual(sorted(told));
  });

  it('joins only what was asked in the same words', () => {
    const lines = drawn.marks.filter((mark) => mark.kind === 'line' && mark.ink !== 'line');
    expect(lines).toHaveLength(2);
    expect(lines.every((mark) => mark.kind === 'line' && mark.ink === 'inside')).toBe(true);
  });

  it('passes over a moment without a figure, from one that has one to the next', () => {
    const sparse = { ...spec.sides.employees, figures: [figure(46), null, figure(58)] };
    const { marks } = trend(
      { ...spec, sides: { ...spec.sides, employees: sparse } },
      { width: 360, height: 240 },
    );
    const [line, ...more] = marks.filter((mark) => mark.kind === 'line' && mark.ink === 'inside');
    expect(more).toEqual([]);
    const whole = drawn.marks.filter((mark) => mark.kind === 'line' && mark.ink === 'inside');
    const [first, last] = [whole.at(0), whole.at(-1)];
    if (first?.kind !== 'line' || last?.kind !== 'line') throw new Error('no line');
    expect(line).toMatchObject({ x1: first.x1, y1: first.y1, x2: last.x2, y2: last.y2 });
  });

  it('writes the first and the last of a hundred values on neither the axis nor the names', () => {
    const moments = Array.from({ length: 120 }, (_, index) => `${index}`);
    const of = (value: number) => ({
      figures: moments.map(() => figure(value)),
      joined: moments.map((_, index) => index > 0),
    });
    const many: TrendSpec = {
      ...{ ...spec, moments },
      sides: { employees: { name: 'Salariés', ...of(58) }, consumers: { name: 'Clients', ...of(44) } },
    };
    const texts = trend(many, { width: 360, height: 240 }).marks.filter((mark) => mark.kind === 'text');
    const ends = ({ x, text, size, anchor = 'start' }: (typeof texts)[number]) => {
      const wide = textWidth(text, size);
      const left = anchor === 'start' ? x : anchor === 'middle' ? x - wide / 2 : x - wide;
      return { left, right: left + wide };
    };
    const values = texts.filter(({ text, size }) => text.endsWith('%') && size === 12).map(ends);
    const axis = Math.max(
      ...texts.filter(({ text, size }) => text.endsWith('%') && size < 12).map((each) => ends(each).right),
    );
    const names = Math.min(...texts.filter(({ size }) => size === 13).map((each) => ends(each).left));
    expect(values).toHaveLength(4);
    for (const { left, right } of values) expect([left > axis, right < names]).toEqual([true, true]);
  });

  it('keeps every mark inside its picture, the ends of the scale included', () => {
    const ends = { ...spec.sides.employees, figures: [figure(0), figure(100), null] };
    const { marks } = trend(
      { ...spec, sides: { employees: ends, consumers: ends } },
      { width: 320, height: 220 },
    );
    for (const mark of marks) {
      const ys = mark.kind === 'line' ? [mark.y1, mark.y2] : [mark.y];
      for (const y of ys) expect(y >= 0 && y <= 220).toBe(true);
    }
  });

  it('names both sides apart where their lines end together', () => {
    const same = { ...spec.sides.consumers, figures: [null, null, figure(58)] };
    const { marks } = trend(
      { ...spec, sides: { ...spec.sides, consumers: same } },
      { width: 360, height: 240 },
    );
    const names = marks.filter((mark) => mark.kind === 'text' && /Salariés|Clients/.test(mark.text));
    const [a, b] = names.map((mark) => (mark.kind === 'text' ? mark.y : 0));
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(16);
  });
});
