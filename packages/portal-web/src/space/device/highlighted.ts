/** A piece of a text, found or not. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where a search found something; places that are not in it are passed over. */
export function highlighted(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (to: number, found: boolean): void => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), found });
    at = Math.max(at, to);
  };
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    if (start < at || end > text.length || end <= start) continue;
    cut(start, false);
    cut(end, true);
  }
  cut(text.length, false);
  return pieces;
}
