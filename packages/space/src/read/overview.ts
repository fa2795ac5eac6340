import { floorToFives, ok, type Result, spaceOpensFrom } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { announcedNow } from '../announcements/announce.ts';
import type { Overview } from '../contract/views.ts';
import { editionHours, editionMoments, onceHours } from '../pace/edition-moments.ts';
import type { Entry } from '../shelf/entry.ts';
import { type SpaceContext, today } from '../space-context.ts';
import { promiseState } from './promise-state.ts';

/** What a home tells: how much there is, about how many take part, what is new, when what waits appears. No total. */
export function overview(
  space: SpaceContext,
  { secret, since }: { readonly secret: string | null; readonly since: string | null },
): Result<Overview, Refusal<ReaderFault>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const { rules, clock, holders, shelf } = space;
  const nextOf = (hours: readonly number[]): string =>
    new Date(editionMoments(hours, clock.now(), rules.timeZone).next).toISOString();
  const next = nextOf(editionHours(rules.headcount));
  const ideas = shelf.ideas();
  return ok({
    today: today(space),
    ideas: ideas.length,
    themes: byTheme(rules.themes, ideas),
    participants: floorToFives(holders.size),
    writing: writingNow(space),
    editions: { signed: rules.pace === 'live' ? null : next, once: nextOf(onceHours), reactions: next },
    announcements: announcedNow(space),
    digest: space.digests.serials.at(-1) ?? null,
    promise: promiseState(space),
    since: byTheme(rules.themes, since === null ? [] : ideas.filter(({ day }) => day > since)),
  });
}

function writingNow({ acceptance, holders }: SpaceContext): Overview['writing'] {
  const state = acceptance();
  return state === 'open' && holders.size < spaceOpensFrom ? 'too-few' : state;
}

function byTheme(themes: readonly string[], ideas: readonly Entry[]): Record<string, number> {
  const counts = Object.fromEntries(themes.map((theme) => [theme, 0]));
  for (const { theme } of ideas) counts[theme] = (counts[theme] ?? 0) + 1;
  return counts;
}
