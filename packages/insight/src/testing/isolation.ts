/**
 * One published vector of one question: what it counts of each person (a code of the value; absent people are
 * not counted). A vector is a figure at a release: the whole's, or a cohort's own.
 */
export type PublishedVector = ReadonlyMap<string, string>;

/**
 * Searches all linear combinations, with any rational coefficients, of published vectors for one that isolates:
 * the people whose values do not cancel out in it are between 1 and k − 1. Returns those people, or null.
 *
 * Exact, not sampled: person p contributes nothing under coefficients a exactly when, for each value v p ever had,
 * the a's of the vectors that count p with v sum to 0. For a set S of fewer than k people, a combination to which
 * only people of S contribute exists exactly when the equations of everyone outside S have smaller rank than all
 * equations together. People with the same equations contribute together, so only unions of such classes matter.
 */
export function isolatedPeople(vectors: readonly PublishedVector[], k: number): string[] | null {
  const classes = classesOf(vectors);
  const all = rank(classes.flatMap(({ rows }) => rows));
  const small = classes.filter(({ people }) => people.length < k);
  for (const chosen of maximalUnions(small, k - 1)) {
    const outside = classes.filter((each) => !chosen.includes(each));
    if (rank(outside.flatMap(({ rows }) => rows)) < all) return chosen.flatMap(({ people }) => people);
  }
  return null;
}

interface PeopleClass {
  readonly people: string[];
  readonly rows: number[][];
}

function classesOf(vectors: readonly PublishedVector[]): PeopleClass[] {
  const people = new Set(vectors.flatMap((vector) => [...vector.keys()]));
  const classes = new Map<string, PeopleClass>();
  for (const person of people) {
    const codes = new Set(vectors.map((vector) => vector.get(person)).filter((code) => code !== undefined));
    const rows = [...codes].map((code) => vectors.map((vector) => (vector.get(person) === code ? 1 : 0)));
    const name = rows
      .map((row) => row.join(''))
      .sort()
      .join('|');
    const same = classes.get(name);
    if (same === undefined) classes.set(name, { people: [person], rows });
    else same.people.push(person);
  }
  return [...classes.values()];
}

/** Unions of at most `room` people to which no further class can be added. */
function maximalUnions(classes: readonly PeopleClass[], room: number): PeopleClass[][] {
  const found: PeopleClass[][] = [];
  const extend = (from: number, chosen: PeopleClass[], left: number): void => {
    const fits = (each: PeopleClass) => each.people.length <= left && !chosen.includes(each);
    if (chosen.length > 0 && !classes.some(fits)) found.push(chosen);
    for (let index = from; index < classes.length; index++) {
      const next = classes[index];
      if (next !== undefined && fits(next)) extend(index + 1, [...chosen, next], left - next.people.length);
    }
  };
  extend(0, [], room);
  return found;
}

/** A prime whose square is a safe integer: rank modulo it equals the rational rank for matrices of this size. */
const prime = 33554393;

function rank(matrix: readonly number[][]): number {
  const distinct = new Map(matrix.map((row) => [row.join(''), [...row]]));
  const rows = [...distinct.values()];
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width && found < rows.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot] ?? [], rows[found] ?? []];
    eliminate(rows, found, column);
    found++;
  }
  return found;
}

function eliminate(rows: number[][], pivotIndex: number, column: number): void {
  const pivot = rows[pivotIndex] ?? [];
  const inverse = power(pivot[column] ?? 0, prime - 2);
  for (const row of rows.slice(pivotIndex + 1)) {
    const factor = ((row[column] ?? 0) * inverse) % prime;
    if (factor === 0) continue;
    for (let at = column; at < row.length; at++) {
      row[at] = ((row[at] ?? 0) + (prime - factor) * (pivot[at] ?? 0)) % prime;
    }
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
