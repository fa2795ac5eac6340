/** What stands where an author erased a passage. */
export const erasedMark = '[…]';

/**
 * A text without a passage, a mark in its place; marks that touch become one. Nothing selected erases nothing.
 * @param start place in UTF-16 units, as a text field gives it
 * @param end exclusive
 */
export function eraseRange(text: string, start: number, end: number): string {
  const [from, to] = wholeCharacters(text, Math.max(0, start), Math.min(text.length, end));
  if (from >= to) return text;
  const [before, after] = clearOfMarks(text, from, to);
  return joined(text.slice(0, before), text.slice(after));
}

function joined(head: string, tail: string): string {
  const kept = head.endsWith(erasedMark) ? head.slice(0, -erasedMark.length) : head;
  const rest = tail.startsWith(erasedMark) ? tail.slice(erasedMark.length) : tail;
  return `${kept}${erasedMark}${rest}`;
}

/** Half a sign cannot be erased: an emoji's two units go together. */
function wholeCharacters(text: string, start: number, end: number): [number, number] {
  const splits = (at: number) => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
  return [start > 0 && splits(start) ? start - 1 : start, splits(end) ? end + 1 : end];
}

/** A selection that cuts a mark takes the whole of it. */
function clearOfMarks(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  for (let at = text.indexOf(erasedMark); at >= 0; at = text.indexOf(erasedMark, at + erasedMark.length)) {
    const last = at + erasedMark.length;
    if (at < from && from < last) from = at;
    if (at < to && to < last) to = last;
  }
  return [from, to];
}
