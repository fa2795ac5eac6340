import type { CountView } from '../counts/count-view.ts';
import { type PromiseClock, promiseClock } from '../promise/promise-clock.ts';
import { type PromiseState, promiseFigures } from '../promise/promise-figures.ts';
import { type SpaceContext, today } from '../space-context.ts';

type Owing = Pick<SpaceContext, 'promises' | 'answers' | 'rules' | 'clock' | 'shelf'>;

/** Where one idea stands with the promise; null while too few people agree with it, or another one stands for it. */
export const clockOf = (space: Owing, id: string): PromiseClock | null => clocksOf(space)(id);

/** The same, for a look at many: one look at the time, and one reckoning for all that stand alike. */
export function clocksOf({
  promises,
  answers,
  rules,
  clock,
  shelf,
}: Owing): (id: string) => PromiseClock | null {
  const frame = { days: rules.promise.days, today: today({ rules, clock }) };
  const known = new Map<string, PromiseClock>();
  return (id) => {
    const since = promises.since.get(id);
    // What becomes of a joined idea is said of the one that stands for it: it is owed no answer of its own.
    if (since === undefined || shelf.standsFor(id) !== id) return null;
    const answered = answers.standings.get(id)?.first ?? null;
    const alike = `${since} ${answered}`;
    const found = known.get(alike) ?? promiseClock({ since, answered }, frame);
    known.set(alike, found);
    return found;
  };
}

/** The same, for whom its total is told: it says that enough people agree. */
export const clockFor = (space: Owing, id: string, counts: CountView): PromiseClock | null =>
  counts.state === 'hidden' ? null : clockOf(space, id);

/** How the promise is kept in the whole space and by theme, of what is read now. */
export function promiseState(space: Owing): PromiseState {
  const ideas = space.shelf.ideas().map(({ id, theme }) => ({
    theme,
    since: space.promises.since.get(id) ?? null,
    answered: space.answers.standings.get(id)?.first ?? null,
  }));
  return promiseFigures(ideas, { days: space.rules.promise.days, today: today(space) });
}
