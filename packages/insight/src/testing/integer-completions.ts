import type { PublishedVector } from './isolation.ts';

/** People whom the published vectors count alike: each answer they ever had, by the vectors that count it. */
interface Alike {
  readonly people: string[];
  /** By vector, which of their answers it counts; -1 for none. */
  readonly phases: readonly number[];
  readonly answers: number;
}

/** What is left to explain: by vector and code, people. */
type Remains = readonly (readonly number[])[];

/** Steps after which a search is given up: what it might have proven does not count as proven. */
const mostSteps = 20_000;

/**
 * Tries every way in which whole people can have given the published counts. Where all of them agree that somebody in a
 * group of fewer than `fewest` gave some answer, that answer is proven; the group is returned, else null. Stronger than
 * sums and differences, since counts are whole and never negative; for small cases only.
 */
export function provenByCounting(vectors: readonly PublishedVector[], fewest: number): string[] | null {
  const classes = alike(vectors);
  const small = classes.filter(({ people }) => people.length < fewest);
  if (small.length === 0) return null;
  const codes = [...new Set(vectors.flatMap((vector) => [...vector.values()]))].sort();
  const remains = vectors.map((vector) =>
    codes.map((code) => [...vector.values()].filter((each) => each === code).length),
  );
  for (const group of small) {
    for (let phase = 0; phase < group.answers; phase++) {
      for (const code of codes.keys()) {
        const others = classes.filter((each) => each !== group);
        const search = { codes: codes.length, steps: 0, dead: new Set<string>() };
        if (!canExplain(search, [{ ...group, never: { phase, code } }, ...others], remains))
          return group.people;
      }
    }
  }
  return null;
}

function alike(vectors: readonly PublishedVector[]): Alike[] {
  const classes = new Map<string, Alike>();
  for (const person of new Set(vectors.flatMap((vector) => [...vector.keys()]))) {
    const codes = vectors.map((vector) => vector.get(person));
    const own = [...new Set(codes.filter((code) => code !== undefined))];
    const phases = codes.map((code) => (code === undefined ? -1 : own.indexOf(code)));
    const found = classes.get(phases.join());
    if (found === undefined) classes.set(phases.join(), { people: [person], phases, answers: own.length });
    else found.people.push(person);
  }
  return [...classes.values()].sort((a, b) => a.people.length - b.people.length);
}

type Constrained = Alike & { readonly never?: { readonly phase: number; readonly code: number } };

interface Search {
  readonly codes: number;
  steps: number;
  /** Situations known to lead nowhere. */
  readonly dead: Set<string>;
}

/** Whether some assignment of answers to the people of the classes gives exactly what remains. */
function canExplain(search: Search, classes: readonly Constrained[], remains: Remains): boolean {
  const [first, ...others] = classes;
  if (first === undefined) return remains.every((row) => row.every((count) => count === 0));
  const situation = `${classes.length} ${JSON.stringify(remains)}`;
  if (search.dead.has(situation)) return false;
  const ways = answersOf(first, search.codes);
  const place = (way: number, left: number, now: Remains): boolean => {
    if (++search.steps > mostSteps) return true;
    if (left === 0) return canExplain(search, others, now);
    const answers = ways[way];
    if (answers === undefined) return false;
    for (let people = left; people >= 0; people--) {
      const next = people === 0 ? now : taken(now, { ...first, answers }, people);
      if (next !== null && place(way + 1, left - people, next)) return true;
    }
    return false;
  };
  const found = place(0, first.people.length, remains);
  if (!found) search.dead.add(situation);
  return found;
}

/** Every succession of answers that a person of the class can have given. */
function answersOf({ answers, never }: Constrained, codes: number): number[][] {
  let all: number[][] = [[]];
  for (let phase = 0; phase < answers; phase++) {
    all = all.flatMap((way) => Array.from({ length: codes }, (_, code) => [...way, code]));
  }
  return all.filter((way) => never === undefined || way[never.phase] !== never.code);
}

function taken(
  remains: Remains,
  who: { readonly phases: readonly number[]; readonly answers: readonly number[] },
  people: number,
): Remains | null {
  let fits = true;
  const next = remains.map((row, vector) => {
    const code = who.answers[who.phases[vector] ?? -1];
    if (code === undefined) return row;
    const changed = row.with(code, (row[code] ?? 0) - people);
    if ((changed[code] ?? 0) < 0) fits = false;
    return changed;
  });
  return fits ? next : null;
}
