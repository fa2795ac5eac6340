/**
 * The inks of a drawing, by the names of the tokens that the screen paints them with, and their values on paper: those
 * of the light theme. `inks.test.ts` holds them to tokens.css and charts.css.
 */
export const inks = {
  surface: '#ffffff',
  sunken: '#efede7',
  line: '#d9d6cd',
  'line-strong': '#83868f',
  ink: '#1c2130',
  'ink-2': '#4d5466',
  'ink-3': '#5f6677',
  inside: '#1d57b8',
  'inside-soft': '#dbe7f9',
  'inside-ink': '#17458f',
  outside: '#c2570c',
  'outside-soft': '#fae3d1',
  'outside-ink': '#9a430a',
  negative: '#75307f',
  neutral: '#b6bac5',
  positive: '#1e7a4c',
  'scale-neg-2': '#83458c',
  'scale-neg-1': '#c5a6c9',
  'scale-mid': '#efede7',
  'scale-pos-1': '#a5c6b0',
  'scale-pos-2': '#3c875d',
} as const;

export type Ink = keyof typeof inks;

/** How the screen names an ink. */
export function cssInk(ink: Ink): string {
  return `var(--${ink})`;
}
