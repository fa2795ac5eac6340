import type { Audience } from '@miroir/basics';
import { type DumbbellSpec, dumbbellEdge } from './dumbbell.ts';
import type { Drawing, TextMark } from './mark.ts';
import { linear } from './scale.ts';
import { textWidth } from './text.ts';

/** The scale above or under a column of dumbbells: in the same pixels as their ticks, whatever the width. */
export function axis(
  scale: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] },
  width: number,
  format: (tick: number, last: boolean) => string,
): Drawing {
  const place = linear(scale.domain, [dumbbellEdge, width - dumbbellEdge]);
  const last = scale.ticks.length - 1;
  return {
    width,
    height: 18,
    marks: scale.ticks.map(
      (tick, index): TextMark => ({
        kind: 'text',
        x: index === last ? width : index === 0 ? Math.max(0, place(tick) - 6) : place(tick),
        y: 13,
        text: format(tick, index === last),
        size: 11.5,
        ink: 'ink-2',
        anchor: index === last ? 'end' : index === 0 ? 'start' : 'middle',
      }),
    ),
  };
}

/** Nearer than this many pixels, the two written values would touch. */
const touching = 52;

/** The two values above their marks, pushed apart when they would touch, and kept on the picture. */
export function directLabels(
  spec: DumbbellSpec,
  width: number,
  texts: Readonly<Record<Audience, string>>,
): Drawing {
  const place = linear(spec.domain, [dumbbellEdge, width - dumbbellEdge]);
  const { employees, consumers } = spec;
  const near = employees && consumers && Math.abs(place(employees.value) - place(consumers.value)) < touching;
  const marks = near ? beside(spec, { width, place }, texts) : apart(spec, { width, place }, texts);
  return { width, height: 18, marks };
}

type Line = { readonly width: number; readonly place: (value: number) => number };
type Texts = Readonly<Record<Audience, string>>;

const label = (side: Audience, text: string): Omit<TextMark, 'x' | 'anchor'> => ({
  kind: 'text',
  y: 14,
  text,
  size: 13,
  weight: 'bold',
  ink: side === 'employees' ? 'inside-ink' : 'outside-ink',
});

function apart(spec: DumbbellSpec, { width, place }: Line, texts: Texts): TextMark[] {
  return (['employees', 'consumers'] as const).flatMap((side): TextMark[] => {
    const figure = spec[side];
    if (!figure) return [];
    const half = textWidth(texts[side], 13, 'bold') / 2;
    const x = Math.min(width - half, Math.max(half, place(figure.value)));
    return [{ ...label(side, texts[side]), x, anchor: 'middle' }];
  });
}

/** Both values on either side of the place between them: the lower one on the left, equal ones in the order of the sides. */
function beside(spec: DumbbellSpec, { width, place }: Line, texts: Texts): TextMark[] {
  const [a, b] = [spec.employees?.value ?? 0, spec.consumers?.value ?? 0];
  const [left, right]: readonly [Audience, Audience] =
    a <= b ? ['employees', 'consumers'] : ['consumers', 'employees'];
  const wide = (side: Audience) => textWidth(texts[side], 13, 'bold') + 4;
  const middle = (place(a) + place(b)) / 2;
  const x = Math.min(width - wide(right), Math.max(wide(left), middle));
  return [
    { ...label(left, texts[left]), x: x - 4, anchor: 'end' },
    { ...label(right, texts[right]), x: x + 4, anchor: 'start' },
  ];
}
