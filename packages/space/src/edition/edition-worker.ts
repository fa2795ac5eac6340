import { localDay } from '@miroir/campaign';
import { editionHours, editionMoments, onceHours } from '../pace/edition-moments.ts';
import type { SpaceContext } from '../space-context.ts';
import { enterReactions } from './enter-reactions.ts';
import { runEdition } from './run-edition.ts';

/** Brings out editions at their moments, counts reactions at those of signed texts, and rewrites files each night. */
export function editionWorker(space: SpaceContext) {
  const { clock, rules, contributions, reactions, acceptance } = space;
  const plan = [
    { track: 'signed', hours: editionHours(rules.headcount) },
    { track: 'once', hours: onceHours },
  ] as const;
  let dueAt = 0;
  let compacted = localDay(clock.now(), rules.timeZone);
  let ended = false;

  async function bringOut(now: number): Promise<void> {
    let next = Number.POSITIVE_INFINITY;
    let counts = false;
    for (const { track, hours } of plan) {
      const moments = editionMoments(hours, now, rules.timeZone);
      next = Math.min(next, moments.next);
      const { at } = await contributions.editionOf(track);
      if (at >= moments.last) continue;
      await runEdition(space, track, moments.last);
      counts ||= track === 'signed';
    }
    // After all texts: nobody waits for theirs while a thousand ideas are counted.
    if (counts) await enterReactions(space);
    dueAt = next;
  }

  async function rest(day: string): Promise<void> {
    compacted = day;
    await reactions.compact();
    for (const [id, { until }] of space.sanctions) if (until < day) await endSanction(space, id);
  }

  return {
    async tick(): Promise<void> {
      const now = clock.now();
      const state = acceptance();
      // A round that was launched after the end has opened it again.
      if (state !== 'closed') ended = false;
      if (state === 'before' || ended) return;
      if (now >= dueAt) await bringOut(now);
      const day = localDay(now, rules.timeZone);
      if (day !== compacted) await rest(day);
      if (state !== 'closed') return;
      for (const { track } of plan) await runEdition(space, track, now);
      // After the close what k people said of an idea still enters, once; what waits below k is counted nowhere.
      await enterReactions(space);
      await reactions.compact();
      ended = true;
    },
    /** Whether nothing is due any more. */
    isSettled: (): boolean => ended,
  };
}

/** A sanction that is over is forgotten, and with it the tag that it kept of a withdrawn text. */
async function endSanction({ people, sanctions, contributions }: SpaceContext, id: string): Promise<void> {
  await contributions.change(id, ['withdrawn'], { set: { owner: null } });
  await people.endSanction(id);
  sanctions.delete(id);
}
