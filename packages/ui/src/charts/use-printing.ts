import { useSyncExternalStore } from 'react';

let printing = false;

function follow(change: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    change();
  };
  const [before, after] = [set(true), set(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed: what only paper shows is drawn then, and weighs nothing on screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    follow,
    () => printing,
    () => false,
  );
}
