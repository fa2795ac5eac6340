import { fewestPeople } from '@miroir/basics';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { describe, expect, inject, it } from 'vitest';
import { isolatedPeople, type PublishedVector } from '../testing/isolation.ts';
import { type EnteredText, type Leaving, whatLeaves } from './what-leaves.ts';

const played = Math.max(400, inject('simulations'));
const fewest = 10;

const texts = (count: number, labels: number): EnteredText[] =>
  Array.from({ length: count }, (_, at) => ({ labelled: at < labels, replacement: false }));
const left = (list: readonly EnteredText[], published: number) =>
  whatLeaves(list, { published, fewest }, mulberry32(1));

describe('what a calibration counts of the texts of a question', () => {
  it('is everything where everything was read and nobody withdrew', () => {
    const { read, labelled } = left(texts(40, 40), 40);
    expect([read.size, labelled.size]).toEqual([40, 40]);
  });

  it('leaves ten out, not one, where one person withdrew', () => {
    const { read, labelled } = left(texts(39, 39), 40);
    expect([read.size, labelled.size]).toEqual([30, 30]);
    expect(left(texts(25, 25), 40).labelled.size).toBe(25);
  });

  it('leaves ten without a label where a reader stopped three before the last', () => {
    const { read, labelled } = left(texts(40, 37), 40);
    expect([read.size, labelled.size]).toEqual([40, 30]);
  });

  it('is no label where fewer than ten people have one, replacements not counted', () => {
    expect(left(texts(40, 9), 40).labelled.size).toBe(0);
    const twice = texts(40, 11).map((text, at) => ({ ...text, replacement: at < 2 }));
    expect(left(twice, 40).labelled.size).toBe(0);
    expect(left(texts(40, 10), 40).labelled.size).toBe(10);
  });

  it('draws by lot whom it leaves out', () => {
    const seen = new Set<number>();
    const random = mulberry32(4);
    for (let time = 0; time < 60; time++) {
      const { labelled } = whatLeaves(texts(20, 19), { published: 20, fewest }, random);
      for (const at of labelled) seen.add(at);
    }
    expect(seen.size).toBe(19);
  });
});

interface Play {
  readonly batches: number;
  /** What leaves is decided by this. */
  readonly rule: (list: readonly EnteredText[], published: number, random: () => number) => Leaving;
}

const everything = (list: readonly EnteredText[]): Leaving => ({
  read: new Set(list.keys()),
  labelled: new Set([...list.keys()].filter((at) => list[at]?.labelled)),
});
const asItIs = (list: readonly EnteredText[], published: number, random: () => number) =>
  whatLeaves(list, { published, fewest }, random);

/**
 * Share of campaigns in which the last release, all releases before it and a calibration together tell of fewer than five
 * people who are not among up to three that conspire.
 */
function leaks({ batches, rule }: Play): number {
  const random = mulberry32(77 + batches);
  let found = 0;
  for (let campaign = 0; campaign < played; campaign++) {
    const size = batches * (fewest + Math.floor(random() * 12));
    const people = Array.from({ length: size }, (_, at) => `p${at}`);
    const readings = people.map(() => 'nxpu'[Math.floor(random() * 4)] ?? 'u');
    const adapted = people.map(() => 'NXPU'[Math.floor(random() * 4)] ?? 'U');
    const gone = Math.floor(random() * 4);
    const there = people.slice(gone);
    const labels = [there.length, there.length - 3, Math.floor(random() * there.length)][
      Math.floor(random() * 3)
    ];
    const chosen = new Set(shuffled([...there.keys()], random).slice(0, labels));
    const { read, labelled } = rule(
      there.map((_, at) => ({ labelled: chosen.has(at), replacement: false })),
      size,
      random,
    );
    const known = new Set(shuffled(people, random).slice(0, Math.floor(random() * 4)));
    const vector = (ids: readonly string[], code: (at: number) => string): PublishedVector =>
      new Map(ids.filter((id) => !known.has(id)).map((id) => [id, code(people.indexOf(id))]));
    const order = shuffled(people, random);
    const released = Array.from({ length: batches }, (_, at) =>
      vector(order.slice(0, ((at + 1) * size) / batches), (person) => readings[person] ?? ''),
    );
    const of = (places: ReadonlySet<number>) => [...places].map((at) => there[at] ?? '');
    const counted = [
      vector(of(read), (person) => adapted[person] ?? ''),
      vector(of(labelled), (person) => adapted[person] ?? ''),
      vector(of(labelled), (person) => readings[person] ?? ''),
    ];
    if (isolatedPeople([...released, ...counted], fewestPeople) !== null) found++;
  }
  return found / played;
}

describe('an attacker with every release, the calibration and up to three who conspire', () => {
  it('learns of nobody by himself where a list is released once', () => {
    expect(leaks({ batches: 1, rule: asItIs })).toBe(0);
  });

  it('would, if everything that is there left as it is', () => {
    expect(leaks({ batches: 1, rule: everything })).toBeGreaterThan(0.3);
  });

  it('learns of a few in one campaign of a hundred at most where an open link was released four times', () => {
    expect(leaks({ batches: 2, rule: asItIs })).toBeLessThan(0.05);
    expect(leaks({ batches: 4, rule: asItIs })).toBeLessThan(0.01);
  });
});
