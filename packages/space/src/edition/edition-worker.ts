import { localDay } from '@miroir/campaign';
import { tracks } from '../documents/edition.ts';
import { editionHours, editionMoments, onceHours } from '../pace/edition-moments.ts';
import type { SpaceContext } from '../space-context.ts';
import { enterReactions } from './enter-reactions.ts';
import { notePromises } from './note-promises.ts';
import { runEdition } from './run-edition.ts';

/** Brings out editions at their moments, counts reactions at those of signed texts, and rewrites files each night. */
export function editionWorker(space: SpaceContext) {
  const { clock, rules, contributions, acceptance } = space;
  /** Asked each time: a later round may have more people on the roll. */
  const plan = () =>
    [
      { track: 'signed', hours: editionHours(rules.headcount) },
      { track: 'once', hours: onceHours },
    ] as const;
  const files = nightly(space);
  let dueAt = 0;
  let ended = false;

  async function bringOut(now: number): Promise<void> {
    let next = Number.POSITIVE_INFINITY;
    let counts = false;
    for (const { track, hours } of plan()) {
      const moments = editionMoments(hours, now, rules.timeZone);
      next = Math.min(next, moments.next);
      const { at } = await contributions.editionOf(track);
      if (at >= moments.last) continue;
      await runEdition(space, track, moments.last);
      counts ||= track === 'signed';
    }
    // After all texts: nobody waits for theirs while a thousand ideas are counted.
    if (counts) await count();
    dueAt = next;
  }

  /** What enters may bring an idea to the number that an answer was promised for. */
  async function count(): Promise<void> {
    if ((await enterReactions(space)) > 0) await notePromises(space);
  }

  return {
    async tick(): Promise<void> {
      const now = clock.now();
      const state = acceptance();
      // A round that was launched after the end has opened it again.
      if (state !== 'closed') ended = false;
      if (state === 'before' || ended) return;
      if (now >= dueAt) await bringOut(now);
      if (state !== 'closed') return files.tick(now);
      for (const track of tracks) await runEdition(space, track, now);
      // After the close what k people said of an idea still enters, once; what waits below k is counted nowhere.
      await count();
      await files.rewrite();
      ended = true;
    },
    /** Whether nothing is due any more. */
    isSettled: (): boolean => ended,
  };
}

/** Between two attempts to rewrite the files where there is no room for a copy, in milliseconds. */
const retryMs = 60_000;

/**
 * Ends sanctions that are over and rewrites every file, once a day and when the process starts: until then pages and logs
 * keep what was erased and the order in which people came, which several files together would bring back to one person.
 */
function nightly(space: SpaceContext) {
  const { contributions, waiting, reactions, withdrawn, rules } = space;
  let done = '';
  let retryAt = 0;
  async function rewrite(): Promise<void> {
    for (const file of [waiting, contributions, reactions, withdrawn]) await file.compact();
  }
  return {
    rewrite,
    async tick(now: number): Promise<void> {
      const day = localDay(now, rules.timeZone);
      if (day === done || now < retryAt) return;
      retryAt = now + retryMs;
      for (const [id, { until }] of space.sanctions) if (until < day) await endSanction(space, id);
      await rewrite();
      done = day;
    },
  };
}

/** A sanction that is over is forgotten, and with it the tag that it kept of a withdrawn text. */
async function endSanction({ people, sanctions, contributions }: SpaceContext, id: string): Promise<void> {
  await contributions.change(id, ['withdrawn'], { set: { owner: null } });
  await people.endSanction(id);
  sanctions.delete(id);
}
