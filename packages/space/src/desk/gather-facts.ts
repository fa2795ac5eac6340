import { type ListedFacts, type ListFrame, risingDays } from '../lists/idea-lists.ts';
import { daysLater } from '../pace/local-days.ts';
import { clocksOf } from '../read/promise-state.ts';
import { type SpaceContext, today } from '../space-context.ts';

export function listFrame({ rules, clock }: Pick<SpaceContext, 'rules' | 'clock'>): ListFrame {
  return { today: today({ rules, clock }), k: rules.k, days: rules.promise.days };
}

/** Every published idea of a theme, or of all, as the desk's lists look at it: one look at each, all in memory. */
export function gatherFacts(space: SpaceContext, theme: string | null): ListedFacts[] {
  const fresh = freshComments(space);
  const clockOf = clocksOf(space);
  const ideas = space.shelf.ideas();
  return (theme === null ? ideas : ideas.filter((idea) => idea.theme === theme)).map((idea) => {
    const { id, day } = idea;
    return {
      ...{ id, day, theme: idea.theme },
      counts: space.totals.of(id),
      standing: space.answers.standings.get(id) ?? null,
      clock: clockOf(id),
      since: space.promises.since.get(id) ?? null,
      fresh: fresh.get(id) ?? 0,
    };
  });
}

/** Comments of the last days, by idea. */
function freshComments(space: SpaceContext): Map<string, number> {
  const from = daysLater(today(space), -risingDays);
  const fresh = new Map<string, number>();
  for (const { kind, state, day, on } of space.shelf.owned())
    if (kind === 'comment' && state === 'published' && on !== null && day > from)
      fresh.set(on, (fresh.get(on) ?? 0) + 1);
  return fresh;
}
