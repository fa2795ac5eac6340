import { useSyncExternalStore } from 'react';

/** Where two columns stand side by side: the same width as in `compare.css`. */
const query = '(min-width: 961px)';

/** Whether there is room for a second column. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => true,
  );
}
