/** Where the address that a signed-out reader wanted is kept on this device. */
const key = 'miroir.comparison.wanted';

/** How long it is kept, in milliseconds: a link is asked for and sent within a day. */
const lifetime = 86_400_000;

const home = '/comparison/';

/** Keeps the page's own address, filters included, until the reader is signed in. A new tab finds it too. */
export function keepWanted({ pathname, search }: Pick<Location, 'pathname' | 'search'>, now: number): void {
  localStorage.setItem(key, JSON.stringify({ path: `${pathname}${search}`, until: now + lifetime }));
}

/** Takes it back, once. What is not an address of the comparison leads to its first page. */
export function takeWanted(now: number): string {
  const kept = parseWanted(localStorage.getItem(key));
  localStorage.removeItem(key);
  return kept && kept.until > now && isPage(kept.path) ? kept.path : home;
}

function isPage(path: string): boolean {
  const { origin, pathname } = new URL(path, 'http://comparison.invalid');
  return (
    origin === 'http://comparison.invalid' &&
    pathname.startsWith(home) &&
    !pathname.startsWith(`${home}sign-in`)
  );
}

function parseWanted(text: string | null): { path: string; until: number } | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || !('path' in value) || !('until' in value)) return null;
    const { path, until } = value;
    return typeof path === 'string' && path.startsWith('/') && typeof until === 'number'
      ? { path, until }
      : null;
  } catch {
    return null;
  }
}
