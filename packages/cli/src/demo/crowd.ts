import { cohortKeys } from '@miroir/credential';
import type { DemoSettings } from './demo-settings.ts';
import { changeMind, newcomers, play, type Side } from './population.ts';

/** People on the way at once. More would only queue: two cores sign, solve and store. */
const atOnce = 12;
/** People of a cohort who answer or change their answer between two releases: above k, so that a batch can enter. */
export const trickleSize = 6;

async function inParallel<T>(list: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = list[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Takes people from both sides in turn, so that both grow together. */
function* interleaved(sides: readonly Side[]): Generator<{ side: Side; one: Side['waiting'][number] }> {
  const queues = sides.map((side) => ({ side, total: side.first, list: side.waiting.splice(0, side.first) }));
  const longest = Math.max(0, ...queues.map(({ total }) => total));
  for (let step = 0; step < longest; step += 1) {
    for (const { side, total, list } of queues) {
      const until = Math.ceil(((step + 1) * total) / longest);
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
 * One breath of the trickle: in each cohort, up to three newcomers and otherwise people who change their mind for the
 * first time, six in all, so that whoever else answers meanwhile enters with them. Returns whether every cohort still
 * had six: a list of guests ends.
 */
export async function trickle(
  settings: DemoSettings,
  sides: readonly Side[],
  turn: number,
): Promise<boolean> {
  const steps: (() => Promise<void>)[] = [];
  let enough = true;
  for (const side of sides) {
    for (const { cohort } of cohortKeys(side.place.keys)) {
      const coming = newcomers(side, cohort, trickleSize / 2);
      const steady = side.played.filter((each) => each.cohort === cohort && !each.changed);
      const changing = steady.slice(0, trickleSize - coming.length);
      coming.push(...newcomers(side, cohort, trickleSize - coming.length - changing.length));
      enough &&= coming.length + changing.length === trickleSize;
      for (const one of coming) steps.push(() => play(settings, side, one));
      for (const who of changing) steps.push(() => changeMind(settings, side, who, turn));
    }
  }
  await inParallel(steps, (step) => step());
  return enough;
}
