/** A page's address as the hand-off needs it: replaced in tests. */
export interface Address {
  /** Path, query and fragment. */
  text(): string;
  /** Shows `path` instead, in the address and in the history entry, so that nothing of a link can be copied or synced. */
  show(path: string): void;
  go(url: string): void;
}

/** What the box's page sends instead of blinded bytes when it can keep nothing: nothing is then requested. */
export const noStorage = 'no-storage';

/**
 * What a link carries behind its `#`, erased from the address before it is used. A mail program may have written the
 * `#` as `%23`: what follows it then stands in the path or the query, and is taken from there just the same.
 */
export function takeFragment(address: Address): string {
  const text = address.text();
  const at = /#|%23/.exec(text);
  if (at === null) return '';
  address.show(text.slice(0, at.index));
  return text.slice(at.index + at[0].length);
}

/** `origin/path?lang=…#a&b`: the language goes with the person, so that the next page speaks it at once. */
export function handOffUrl(origin: string, path: string, locale: string, parts: readonly string[]): string {
  return `${origin}${path}?lang=${encodeURIComponent(locale)}#${parts.join('&')}`;
}
