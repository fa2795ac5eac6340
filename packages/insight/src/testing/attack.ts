import type { Actor, PlayedFigure } from './campaign-play.ts';
import { provenByFalls } from './falling-cells.ts';
import { provenByCounting } from './integer-completions.ts';
import { isolatedPeople, type PublishedVector } from './isolation.ts';

/** What an attacker has: everything published, who is counted where, and what some people told him. */
export interface Attacker {
  readonly history: readonly (readonly PlayedFigure[])[];
  /** Credentials whose answers the attacker knows: his own and those of people who help him. */
  readonly known: ReadonlySet<string>;
  /** By unit, the fewest people about whom a figure may tell something. */
  readonly fewest: ReadonlyMap<string, number>;
}

/** Campaigns up to this many people are also attacked by trying every completion. */
const smallCase = 24;

/** The vectors of one unit, without those whom the attacker knows; the same twice counts once. */
export function vectorsOf({ history, known }: Omit<Attacker, 'fewest'>, unit: string): PublishedVector[] {
  const vectors = new Map<string, PublishedVector>();
  for (const { counts } of history.flat()) {
    const entries = [...counts].flatMap(([id, codes]): [string, string][] => {
      const code = codes.get(unit);
      return known.has(id) || code === undefined ? [] : [[id, code]];
    });
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length > 0) vectors.set(JSON.stringify(entries), new Map(entries));
  }
  return [...vectors.values()];
}

/** The first leak that any of the attacks finds, said in words; null when none does. */
export function leakOf(attacker: Attacker): string | null {
  const { history, known, fewest } = attacker;
  const least = Math.min(...fewest.values());
  const fallen = provenByFalls(history, least, known);
  if (fallen !== null) return `falls: ${fallen.join(' ')}`;
  for (const [unit, few] of fewest) {
    const vectors = vectorsOf(attacker, unit);
    const isolated = isolatedPeople(vectors, few);
    if (isolated !== null) return `sums of ${unit}: ${isolated.join(' ')}`;
    const people = new Set(vectors.flatMap((vector) => [...vector.keys()]));
    if (people.size > smallCase || unit === 'n') continue;
    const proven = provenByCounting(vectors, few);
    if (proven !== null) return `completions of ${unit}: ${proven.join(' ')}`;
  }
  return null;
}

/** So many people of a cast who conspire, with all their credentials. */
export function colluders(cast: readonly Actor[], people: number, random: () => number): ReadonlySet<string> {
  const persons = [...new Set(cast.map(({ person }) => person))];
  const chosen = new Set(
    persons
      .map((person) => ({ person, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, people)
      .map(({ person }) => person),
  );
  return new Set(cast.filter(({ person }) => chosen.has(person)).map(({ id }) => id));
}
