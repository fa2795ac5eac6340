import type { Address } from './fragment.ts';

/** The browser's own address bar. */
export function browserAddress(): Address {
  return {
    text: () => location.pathname + location.search + location.hash,
    show: (path) => history.replaceState(history.state, '', path),
    // The steps of a hand-off leave no entry behind: going back from a question leads to the landing.
    go: (url) => location.replace(url),
  };
}
