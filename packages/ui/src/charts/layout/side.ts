import type { Audience } from '@miroir/basics';
import type { Ink } from './inks.ts';
import type { Mark } from './mark.ts';
import { textWidth } from './text.ts';

/** The colour of each side: employees (inside) blue, consumers (outside) orange, everywhere. */
export const sideInk: Readonly<Record<Audience, Ink>> = { employees: 'inside', consumers: 'outside' };

/** Disc for employees, diamond for consumers: the sides differ by shape as well as by colour. */
export function sideMark(side: Audience, x: number, y: number, size = 7): Mark {
  const shape = side === 'employees' ? 'disc' : 'diamond';
  return { kind: 'point', shape, x, y, size: shape === 'disc' ? size : size * 1.2, fill: sideInk[side] };
}

/** The marks of both sides with their names, in one line. */
export function sideLegend(names: Readonly<Record<Audience, string>>, y = 10): Mark[] {
  const size = 12.5;
  const second = 24 + textWidth(names.employees, size) + 24;
  return [
    sideMark('employees', 8, y, 6),
    { kind: 'text', x: 22, y: y + 4, text: names.employees, size, ink: 'ink-2' },
    sideMark('consumers', second, y, 6),
    { kind: 'text', x: second + 14, y: y + 4, text: names.consumers, size, ink: 'ink-2' },
  ];
}
