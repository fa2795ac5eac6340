import type { ReadingLabel } from '@miroir/desk';
import { useEffect } from 'react';

const labels: Readonly<Record<string, ReadingLabel>> = {
  1: 'negative',
  2: 'neutral',
  3: 'positive',
  4: 'off-subject',
  5: 'not-readable',
};

/** What a key press asks for; null when it is none of ours, or meant for a field. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>,
): ReadingLabel | 'undo' | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return null;
  // By the place of the key: on a French keyboard the row of digits gives & é " ' ( without the shift key.
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] ?? event.key;
  if (Object.hasOwn(labels, digit)) return labels[digit] ?? null;
  return event.key.toLowerCase() === 'z' ? 'undo' : null;
}

/** Keys 1 to 5 and Z, anywhere on the page but in a field, while they are switched on. */
export function useKeys(
  on: boolean,
  { onLabel, onUndo }: { readonly onLabel: (label: ReadingLabel) => void; readonly onUndo: () => void },
): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('select, input, textarea') !== null) return;
      const meaning = meaningOf(event);
      if (meaning === null) return;
      event.preventDefault();
      if (meaning === 'undo') onUndo();
      else onLabel(meaning);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, onLabel, onUndo]);
}
