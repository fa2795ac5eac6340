import type { Audience } from '@miroir/basics';
import { clockToleranceMs, type HeartbeatBody } from '@miroir/exchange';
import type { BulletinEvent, RoleKey } from './bulletin-event.ts';
import type { BulletinTrouble } from './deliver.ts';

/** What a box's last heartbeat says of bulletins. */
export type BulletinBeat = Pick<Extract<HeartbeatBody, { from: 'box' }>, 'at' | 'bulletin'>;

/**
 * Whether the bulletin that a box's heartbeat names is no part of what was sealed here: another text, a number that never
 * was, or fewer than it had acknowledged by then. Of what was sealed before a comparison lost its disk nothing is known.
 * @param events the campaign's, in their order; none: nothing to compare with
 */
function heartbeatTrouble(
  events: readonly BulletinEvent[],
  role: RoleKey,
  { at, bulletin }: BulletinBeat,
): BulletinTrouble | null {
  const last = events.at(-1)?.sealed;
  if (last === undefined) return null;
  const audience = role.startsWith('employees') ? 'employees' : 'consumers';
  const named = bulletin?.serial ?? 0;
  const same = events.find(({ sealed }) => sealed.serial === named)?.sealed;
  const isOther = same === undefined ? named > last.serial : same.sides[audience].hash !== bulletin?.hash;
  if (isOther) return { role, serial: named, reason: 'other-bulletin' };
  const by = Date.parse(at) - clockToleranceMs;
  const lost = events.find(({ sealed, progress }) => {
    const acknowledged = progress.acknowledged[role];
    return sealed.serial > named && acknowledged !== undefined && acknowledged < by;
  });
  return lost === undefined ? null : { role, serial: lost.sealed.serial, reason: 'lost-bulletin' };
}

/** Each side's heartbeats, judged once each: they are asked about more often than they come. */
export function newBeats(
  beatsOf: (campaign: string) => readonly (BulletinBeat & { readonly audience: Audience })[],
) {
  const judged = new Set<string>();
  return {
    /** What is new and amiss. */
    troublesOf(campaign: string, events: readonly BulletinEvent[]): BulletinTrouble[] {
      const news = beatsOf(campaign).filter(
        ({ audience, at }) => !judged.has(`${campaign}/${audience}/${at}`),
      );
      for (const { audience, at } of news) judged.add(`${campaign}/${audience}/${at}`);
      return news.flatMap(({ audience, ...beat }) => {
        const trouble = heartbeatTrouble(events, `${audience}-box`, beat);
        return trouble === null ? [] : [trouble];
      });
    },
  };
}
