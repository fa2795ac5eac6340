import type { Question } from '@miroir/campaign';
import { optionIds } from '@miroir/campaign';
import { keys } from '../tally/keys.ts';
import type { Tally } from '../tally/tally.ts';
import { fivePoints, likert, questionBase } from './sides.ts';

const end = { fr: 'x' };
const one = (id: string, more: object) => ({ ...questionBase, id, ...more }) as unknown as Question;
const grid = { low: end, high: end, points: 5 } as const;

/** The kinds and numbers of questions of a real campaign: eleven that are compared, thirty things tested of them. */
export const evenCampaign: readonly Question[] = [
  likert('easy'),
  likert('fair'),
  likert('clear'),
  one('stars', { kind: 'rating', max: 5, low: end, high: end }),
  one('recommend', { kind: 'nps' }),
  one('would', { kind: 'yes-no' }),
  one('first', { kind: 'single-choice', options: fivePoints.slice(0, 4) }),
  one('uses', { kind: 'multiple-choice', options: fivePoints }),
  one('order', { kind: 'ranking', items: fivePoints, top: 3 }),
  one('grid', { kind: 'matrix', rows: fivePoints.slice(0, 4), importance: grid, satisfaction: grid }),
  one('points', { kind: 'allocation', items: fivePoints, total: 100, step: 10 }),
];

/** Upper bounds of each step of a scale for somebody's place between 0 and 1; one of them has nearly all at the top. */
const scales: Readonly<Record<string, readonly number[]>> = {
  easy: [0.15, 0.35, 0.6, 0.85],
  fair: [0.01, 0.03, 0.07, 0.2],
  clear: [0.05, 0.15, 0.35, 0.7],
  stars: [0.05, 0.12, 0.3, 0.65],
  recommend: [0.02, 0.04, 0.07, 0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 0.85],
  first: [0.5, 0.75, 0.93],
  grid: [0.1, 0.25, 0.5, 0.8],
};

/** People of one team. */
const teamSize = 10;

/** How often an answer comes from the person's general mood: what makes all their answers alike. */
const mood = 0.45;

/** The chance of "yes", and of each option that may be chosen with others. */
const usual = { would: 0.45, uses: [0.7, 0.45, 0.3, 0.12, 0.03] } as const;

/** Places of a question's cells among all counts, by what was given. */
interface Cells {
  readonly first: number;
  readonly keys: readonly string[];
}

/** Every cell of the campaign, in one row. */
const cells: ReadonlyMap<string, Cells> = (() => {
  const found = new Map<string, Cells>();
  let first = 0;
  const add = (id: string, list: readonly string[]) => {
    found.set(id, { first, keys: list });
    first += list.length;
  };
  for (const question of evenCampaign) {
    const { id } = question;
    const ids = optionIds(question);
    const joint = [1, 2, 3, 4, 5].flatMap((i) => [1, 2, 3, 4, 5].map((s) => [i, s] as const));
    if (id === 'order')
      add(
        id,
        ids.flatMap((item) => [1, 2, 3].map((place) => keys.rank(id, item, place))),
      );
    else if (id === 'grid')
      add(
        id,
        ids.flatMap((row) => joint.map(([i, s]) => keys.matrix(id, row, i, s))),
      );
    else if (id === 'points')
      add(
        id,
        ids.flatMap((item) => Array.from({ length: 11 }, (_, lots) => keys.points(id, item, 10 * lots))),
      );
    else
      add(
        id,
        ids.map((option) => keys.option(id, option)),
      );
  }
  return found;
})();

const cellCount = [...cells.values()].reduce((sum, { keys: own }) => sum + own.length, 0);
const at = (id: string) => cells.get(id)?.first ?? 0;
const stepped = ['easy', 'fair', 'clear', 'stars', 'recommend', 'first'].map((id) => ({
  first: at(id),
  bounds: scales[id] ?? [],
}));
const places = {
  would: at('would'),
  uses: at('uses'),
  order: at('order'),
  grid: at('grid'),
  points: at('points'),
};

function stepOf(bounds: readonly number[], place: number): number {
  let step = 0;
  while (step < bounds.length && place >= (bounds[step] ?? 1)) step++;
  return step;
}

/** Counts of people who all draw on one opinion, and the same people with another share of yes. */
export interface EvenTallies {
  readonly even: Tally;
  readonly apart: Tally;
}

/** What may be otherwise than in a campaign without anything special. */
interface EvenOptions {
  /** The chance of "yes" in `apart`. */
  readonly would?: number;
  /** How often an answer comes from the mood of a team of ten; its square is the intraclass correlation. */
  readonly team?: number;
}

/**
 * The published counts of `people` who all draw on one opinion. In `apart` as many say yes as `would` of all people
 * would, and everything else is the same.
 */
export function evenTallies(
  random: () => number,
  people: number,
  { would = usual.would, team = 0 }: EvenOptions = {},
): EvenTallies {
  const counts = new Int32Array(cellCount);
  let [others, shared] = [0, 0];
  const order = new Int8Array(5);
  const dear = new Float64Array(5);
  const lots = new Int8Array(5);
  const add = (place: number) => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (let person = 0; person < people; person++) {
    if (person % teamSize === 0) shared = random();
    const general = random();
    const place = () => {
      const from = random();
      if (from < team) return shared;
      return from < team + mood ? general : random();
    };
    for (const { first, bounds } of stepped) add(first + stepOf(bounds, place()));
    const yes = place();
    add(places.would + (yes < usual.would ? 0 : 1));
    if (yes < would) others++;
    for (const [index, share] of usual.uses.entries()) if (place() < share) add(places.uses + index);
    rank(random, order, dear);
    for (let position = 0; position < 3; position++)
      add(places.order + 3 * (order[position] ?? 0) + position);
    for (let row = 0; row < 4; row++) {
      const [i, s] = [stepOf(scales.grid ?? [], place()), stepOf(scales.grid ?? [], place())];
      add(places.grid + 25 * row + 5 * i + s);
    }
    lots.fill(0);
    for (let lot = 0; lot < 10; lot++) {
      const item = order[Math.floor(place() ** 2 * 5)] ?? 0;
      lots[item] = (lots[item] ?? 0) + 1;
    }
    for (let item = 0; item < 5; item++) add(places.points + 11 * item + (lots[item] ?? 0));
  }
  const even = tallyOf(counts, people);
  const answer = { [keys.option('would', 'yes')]: others, [keys.option('would', 'no')]: people - others };
  return { even, apart: { n: people, counts: { ...even.counts, ...answer } } };
}

/** Puts five items in an order of the person's own, some being dearer to all. */
function rank(random: () => number, order: Int8Array, dear: Float64Array): void {
  for (let item = 0; item < 5; item++) {
    const own = random() + 0.15 * item;
    let position = item;
    for (; position > 0 && (dear[position - 1] ?? 0) > own; position--) {
      dear[position] = dear[position - 1] ?? 0;
      order[position] = order[position - 1] ?? 0;
    }
    dear[position] = own;
    order[position] = item;
  }
}

function tallyOf(counted: Int32Array, people: number): Tally {
  const counts: Record<string, number> = {};
  for (const { id } of evenCampaign) counts[keys.answered(id)] = people;
  for (const { first, keys: own } of cells.values())
    for (const [index, key] of own.entries()) {
      const count = counted[first + index] ?? 0;
      if (count > 0) counts[key] = count;
    }
  return { n: people, counts };
}
