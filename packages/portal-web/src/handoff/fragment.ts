/** A page's address as the hand-off needs it: replaced in tests. */
export interface Address {
  fragment(): string;
  /** Removes the fragment from the address and from the history entry, so that nothing of it can be copied or synced. */
  erase(): void;
  go(url: string): void;
}

/** What the box's page sends instead of blinded bytes when it can keep nothing: nothing is then requested. */
export const noStorage = 'no-storage';

/** The parts of a fragment (`#a&b` or, in an invitation, `#a.b`), erased from the address before they are used. */
export function takeFragment(address: Address, separator: '&' | '.' = '&'): string[] {
  const text = address.fragment().replace(/^#/, '');
  if (text === '') return [];
  address.erase();
  return text.split(separator);
}

/** The browser's own address bar. */
export function browserAddress(): Address {
  return {
    fragment: () => location.hash,
    erase: () => history.replaceState(history.state, '', location.pathname + location.search),
    // The steps of a hand-off leave no entry behind: going back from a question leads to the landing.
    go: (url) => location.replace(url),
  };
}

/** `origin/path?lang=…#a&b`: the language goes with the person, so that the next page speaks it at once. */
export function handOffUrl(origin: string, path: string, locale: string, parts: readonly string[]): string {
  return `${origin}${path}?lang=${encodeURIComponent(locale)}#${parts.join('&')}`;
}
