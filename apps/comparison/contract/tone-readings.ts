import type { Tone } from './figure.ts';

/** What a side wrote, whether or not enough of it was read to show a tone. */
export type Written = Extract<Tone, { state: 'shown' | 'too-few' }>;

/** How many comments were read, and how many were not. */
export type Readings = Pick<Written, 'n' | 'unread'>;

/** The tone where it is told that anything was written; null elsewhere. */
export function writtenOf(tone: Tone): Written | null {
  return tone.state === 'shown' || tone.state === 'too-few' ? tone : null;
}

/** All that was read of several subjects and all that was not; null where of none it is told that anything was written. */
export function readingsOf(tones: readonly Tone[]): Readings | null {
  const written = tones.flatMap((tone) => writtenOf(tone) ?? []);
  if (written.length === 0) return null;
  const sum = (key: keyof Readings) => written.reduce((all, tone) => all + tone[key], 0);
  return { n: sum('n'), unread: sum('unread') };
}
