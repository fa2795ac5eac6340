/** Most different words of which what was found is kept at hand: more than a campaign's texts hold. */
const mostKept = 50_000;

/** Looks each word up once, and keeps what was found, within bounds. */
export function keeping<T extends string | object>(find: (token: string) => T): (token: string) => T {
  const kept = new Map<string, T>();
  return (token) => {
    const known = kept.get(token);
    if (known !== undefined) return known;
    const found = find(token);
    if (kept.size >= mostKept) kept.clear();
    kept.set(token, found);
    return found;
  };
}
