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
        size: 12,
        ink: 'ink-2',
        anchor: index === last ? 'end' : index === 0 ? 'start' : 'middle',
      }),
    ),
  };
}

/** Nearer than this many pixels, the two written values would touch. */
const touching = 46;
const size = 13;

/** The two values above their marks, pushed apart when they would touch. */
export function directLabels(
  spec: DumbbellSpec,
  width: number,
  texts: Readonly<Record<Audience, string>>,
): Drawing {
  const place = linear(spec.domain, [dumbbellEdge, width - dumbbellEdge]);
  const { employees, consumers } = spec;
  const near = employees && consumers && Math.abs(place(employees.value) - place(consumers.value)) < touching;
  const first = near && employees.value <= consumers.value ? 'employees' : 'consumers';
  const second = first === 'employees' ? 'consumers' : 'employees';
  // Side by side around the middle of the two, inside the picture.
  const [most, least] = [width - textWidth(texts[second], size) - 4, textWidth(texts[first], size) + 4];
  const middle = near
    ? Math.max(least, Math.min(most, (place(employees.value) + place(consumers.value)) / 2))
    : 0;
  const marks = (['employees', 'consumers'] as const).flatMap((side): TextMark[] => {
    const figure = spec[side];
    if (!figure) return [];
    const ink = side === 'employees' ? 'inside-ink' : 'outside-ink';
    const style = { kind: 'text', y: 14, text: texts[side], size, weight: 'bold', ink } as const;
    if (near && side === first) return [{ ...style, x: middle - 3, anchor: 'end' }];
    if (near) return [{ ...style, x: middle + 3, anchor: 'start' }];
    const half = textWidth(texts[side], size) / 2;
    return [{ ...style, x: Math.max(half, Math.min(width - half, place(figure.value))), anchor: 'middle' }];
  });
  return { width, height: 18, marks };
}
