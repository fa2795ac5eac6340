import type { Audience } from '@miroir/basics';
import { type DaysSpec, type Drawing, days } from '@miroir/ui/layout';
import type { ParticipationView } from '../../contract/participation.ts';
import type { Words } from '../value/telling.ts';

/** Height of the picture, in pixels. */
export const daysHeight = 170;

/** One side's days, from zero on its own axis. */
export function daysSpec({ format }: Words, view: ParticipationView, side: Audience): DaysSpec {
  const moments = view.days[side].map(({ day, count }) => ({ label: format.day(day), value: count }));
  return { side, moments, format: format.count };
}

/** The days as bars. */
export function daysMarks(spec: DaysSpec, width: number): Drawing {
  return days(spec, { width, height: daysHeight });
}
