import { describe, expect, it } from 'vitest';
import type { Codes, PlayedFigure } from './campaign-play.ts';
import { provenByFalls } from './falling-cells.ts';
import { provenByCounting } from './integer-completions.ts';
import { isolatedPeople } from './isolation.ts';

const k = 5;
type Entries = readonly (readonly [string, string])[];

function people(name: string, size: number, code: string): [string, string][] {
  return Array.from({ length: size }, (_, index) => [`${name}${index}`, code]);
}

function figure(entries: Entries): readonly PlayedFigure[] {
  const counts = entries.map(([id, code]): [string, Codes] => [id, new Map([['one', code]])]);
  return [{ name: 'whole', counts: new Map(counts) }];
}

const nobody = new Set<string>();

describe('the search for sums that isolate', () => {
  it('finds two people between three releases of which each neighbour pair differs by five', () => {
    const start = ['a', 'b', 'c', 'd', 'e'].map((id): [string, string] => [id, 'yes']);
    const rest = people('r', 9, 'no');
    const before = new Map(rest);
    const entered = new Map([...rest, ...start]);
    const after = new Map([...rest, ['a', 'no'], ['b', 'no']] as [string, string][]);
    expect(isolatedPeople([before, entered, after], k)).toEqual(['a', 'b']);
    expect(isolatedPeople([before, entered], k)).toBeNull();
  });

  it('finds the cohort that a total minus the other cohorts gives away', () => {
    const [a, b, c] = [people('a', 7, 'yes'), people('b', 8, 'yes'), people('c', 4, 'yes')];
    expect(isolatedPeople([new Map([...a, ...b, ...c]), new Map(a), new Map(b)], k)).toHaveLength(4);
    expect(isolatedPeople([new Map([...a, ...b]), new Map(a), new Map(b)], k)).toBeNull();
  });

  it('needs coefficients other than one: two totals that share all but three people twice', () => {
    const [a, b, c] = [people('a', 6, 'no'), people('b', 6, 'no'), people('c', 3, 'no')];
    const vectors = [new Map([...a, ...b, ...c]), new Map([...a, ...c]), new Map([...b, ...c])];
    expect(isolatedPeople(vectors, k)).toEqual(['c0', 'c1', 'c2']);
  });
});

describe('the search for cells that fall', () => {
  const ten = people('p', 10, 'yes');

  it('reads the answer of the one who left, although five newcomers came', () => {
    const after = [...ten.slice(1), ...people('q', 5, 'no')];
    expect(provenByFalls([figure(ten), figure(after)], k, nobody)).toEqual(['p0']);
  });

  it('reads nothing when the newcomers hide the fall, or when five left', () => {
    const hidden = [...ten.slice(1), ...people('q', 5, 'yes')];
    expect(provenByFalls([figure(ten), figure(hidden)], k, nobody)).toBeNull();
    expect(provenByFalls([figure(ten), figure(ten.slice(5))], k, nobody)).toBeNull();
  });

  it('reads two of five who left when the other three conspire', () => {
    const known = new Set(['p0', 'p1', 'p2']);
    expect(provenByFalls([figure(ten), figure(ten.slice(5))], k, known)).toEqual(['p3', 'p4']);
  });
});

describe('the search through every completion', () => {
  it('proves what no sum isolates: of eight people two changed, and six of the eight said no before and after', () => {
    const before = [...people('p', 6, 'no'), ...people('q', 2, 'yes')];
    const after = [...people('p', 6, 'no'), ...people('q', 2, 'maybe')];
    expect(provenByCounting([new Map(before), new Map(after)], k)).toEqual(['q0', 'q1']);
  });

  it('proves nothing of people counted together with nine others', () => {
    const batch = [...people('p', 5, 'no'), ...people('q', 5, 'yes')];
    expect(provenByCounting([new Map(batch)], k)).toBeNull();
  });

  it('proves nothing where newcomers may have given what fell and what came', () => {
    const before = people('p', 6, 'no').concat(people('q', 4, 'yes'));
    const after = people('p', 6, 'no').concat(people('r', 4, 'yes'));
    const vectors = [new Map(before), new Map(after)];
    // Those who left and those who came may all have said yes, or some of them no: nothing is certain of either.
    expect(provenByCounting(vectors, k)).toBeNull();
  });
});
