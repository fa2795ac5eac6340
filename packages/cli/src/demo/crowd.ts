import { openCohortFrom, smallestBatch } from '@miroir/basics';
import { cohortKeys } from '@miroir/credential';
import type { DemoSettings } from './demo-settings.ts';
import { openAnswers } from './participant.ts';
import { newcomers, play, type Side } from './population.ts';

/** People on the way at once. More would only queue: two cores sign, solve and store. */
const atOnce = 12;
async function inParallel<T>(list: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = list[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Takes people from all sides in turn, so that those of one pace grow together. */
function* interleaved(sides: readonly Side[]): Generator<{ side: Side; one: Side['waiting'][number] }> {
  const queues = sides.map((side) => ({ side, total: side.first, list: side.waiting.splice(0, side.first) }));
  const longest = Math.max(0, ...queues.map(({ total }) => total));
  for (let step = 0; step < longest; step += 1) {
    for (const { side, total, list } of queues) {
      const until = Math.min(total, Math.ceil(((step + 1) * side.pace * total) / longest));
      while (total - list.length < until) {
        const one = list.shift();
        if (one) yield { side, one };
      }
    }
  }
}

export interface CrowdOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Called now and then with what has been played, so that nothing is played twice after an interruption. */
  readonly save: () => Promise<void>;
}

/** Plays everyone who comes at first. @throws the first failure. */
export async function playCrowd(
  settings: DemoSettings,
  sides: readonly Side[],
  options: CrowdOptions,
): Promise<void> {
  const total = sides.reduce((sum, side) => sum + side.first, 0);
  let done = 0;
  await inParallel(interleaved(sides), async ({ side, one }) => {
    if (options.signal.aborted) return;
    await play(settings, side, one);
    done += 1;
    options.onProgress(done, total);
    if (done % 100 === 0) await options.save();
  });
  await options.save();
}

/**
 * One breath of the trickle: whoever has entered the results is noted, and each cohort is filled up to nine people who
 * wait, so that whoever answers next is the tenth and enters with them. A cohort without a figure of its own gets its
 * first batch instead. Returns whether every cohort had people enough: a list of guests ends.
 */
export async function trickle(settings: DemoSettings, sides: readonly Side[]): Promise<boolean> {
  const coming: (() => Promise<void>)[] = [];
  let enough = true;
  for (const side of sides) {
    await noteCounted(side);
    for (const { cohort } of cohortKeys(side.place.keys)) {
      const own = side.played.filter((each) => each.cohort === cohort);
      const waiting = own.filter(({ counted }) => !counted).length;
      const wanted =
        own.length > waiting ? smallestBatch - 1 : side.openDoor ? openCohortFrom : smallestBatch;
      const more = newcomers(side, cohort, Math.max(0, wanted - waiting));
      enough &&= waiting + more.length >= wanted;
      for (const one of more) coming.push(() => play(settings, side, one));
    }
  }
  await inParallel(coming, (step) => step());
  return enough;
}

/** Asks the box about those who were not in the results the last time; as their own devices would. */
async function noteCounted({ place, played }: Side): Promise<void> {
  await inParallel(
    played.filter(({ counted }) => !counted),
    async (who) => {
      who.counted = (await openAnswers(place, who.device)).entered;
    },
  );
}
