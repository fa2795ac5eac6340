/**
 * What a person who reads a comment may say of it. `off-subject`: it does not speak of what was asked; `not-readable`:
 * it says nothing that can be told (empty, garbled, another alphabet, irony nobody can decide).
 */
export type ReadingLabel = 'negative' | 'neutral' | 'positive' | 'off-subject' | 'not-readable';

/** The labels, in the order of the desk's keys. */
export const readingLabels = [
  'negative',
  'neutral',
  'positive',
  'off-subject',
  'not-readable',
] as const satisfies readonly ReadingLabel[];
