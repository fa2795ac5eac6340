import type { Codes, PlayedFigure } from './campaign-play.ts';

/**
 * Reads what fell. A figure that counts fewer people of some answer than at an earlier release proves that answer of
 * those whose part in it changed meanwhile, even when no sum isolates them: newcomers only add. Returns them when they
 * are fewer than `fewest`, else null.
 * @param known people whose answers the attacker knows: they hide nobody.
 */
export function provenByFalls(
  history: readonly (readonly PlayedFigure[])[],
  fewest: number,
  known: ReadonlySet<string>,
): string[] | null {
  for (const [index, figures] of history.entries()) {
    const earlier = history[index - 1] ?? [];
    for (const { name, counts } of earlier) {
      const after = figures.find((figure) => figure.name === name)?.counts ?? new Map<string, Codes>();
      const moved = [...counts].flatMap(([id, codes]) =>
        !known.has(id) && !sameCodes(codes, after.get(id)) ? [id] : [],
      );
      if (
        moved.length > 0 &&
        moved.length < fewest &&
        hasFallen(cellsOf(counts, known), cellsOf(after, known))
      )
        return moved;
    }
  }
  return null;
}

function sameCodes(a: Codes, b: Codes | undefined): boolean {
  return b !== undefined && [...a].every(([unit, code]) => b.get(unit) === code);
}

function cellsOf(
  counts: ReadonlyMap<string, Codes>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const [id, codes] of counts) {
    if (known.has(id)) continue;
    for (const [unit, code] of codes) {
      const cell = `${unit} ${code}`;
      if (unit !== 'n') cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  }
  return cells;
}

function hasFallen(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return [...before].some(([cell, count]) => (after.get(cell) ?? 0) < count);
}
