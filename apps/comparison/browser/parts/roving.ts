import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the buttons or links of a list that is one stop for the keyboard: up, down, first, last. The page
 * gives the one current stop `tabIndex` 0 and the others −1.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  const to = at < 0 ? undefined : target(event.key, at, stops.length);
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}

function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
