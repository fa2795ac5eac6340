import type { Tally } from './tally.ts';

/** A tally in columns: eight bytes a cell, where a record of thousands of names takes fifty. */
export interface TallyColumn {
  readonly n: number;
  /** By the cells of its shelf; those that came to the shelf later are 0. */
  readonly counts: Float64Array;
}

/** Many tallies over the same cells, kept small. */
export interface TallyColumns {
  add(tally: Tally): TallyColumn;
  /** The cells of one question alone, and everybody who is counted. */
  ofQuestion(column: TallyColumn, question: string): Tally;
}

/** An empty shelf. */
export function createTallyColumns(): TallyColumns {
  const places = new Map<string, number>();
  const questions = new Map<string, string[]>();
  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const question = questionOf(key);
    questions.set(question, [...(questions.get(question) ?? []), key]);
    places.set(key, places.size);
    return places.size - 1;
  };
  return {
    add({ n, counts }) {
      const cells = Object.entries(counts).map(([key, count]) => [placeOf(key), count] as const);
      const kept = new Float64Array(places.size);
      for (const [place, count] of cells) kept[place] = count;
      return { n, counts: kept };
    },
    ofQuestion({ n, counts }, question) {
      const cells = (questions.get(question) ?? []).map(
        (key) => [key, counts[places.get(key) ?? 0] ?? 0] as const,
      );
      return { n, counts: Object.fromEntries(cells.filter(([, count]) => count > 0)) };
    },
  };
}

/** The question whose answers or comments a cell counts: ids have no slash. */
export function questionOf(key: string): string {
  return key.slice(2, key.indexOf('/', 2));
}
