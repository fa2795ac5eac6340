/** What stands where an author erased a passage. */
export const erasedMark = '[…]';

/**
 * Whether `next` is `text` with passages erased, each leaving {@link erasedMark}: nothing added, nothing moved. What is
 * kept must be found in its order, the first part at the beginning and the last one at the end; a mark stands for something
 * that was there, at least one UTF-16 unit, so that marks alone never make a text longer than three times what it was.
 */
export function isErasureOf(next: string, text: string): boolean {
  const parts = next.split(erasedMark);
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return next === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from + 1);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - last.length > from && text.endsWith(last);
}
