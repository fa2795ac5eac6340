import type { KeyObject } from 'node:crypto';
import type { Clock } from '@miroir/basics';
import { instantOf, localDay } from '@miroir/campaign';
import { type HeartbeatCounts, heartbeatBodySchema, sealHeartbeat } from '@miroir/exchange';
import { dayBefore } from '../counters/iso-week.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import type { EffectiveFile } from '../launched/effective-round.ts';
import type { HeartbeatStore } from './heartbeat-store.ts';

const day = 86_400;

/** Seconds between two heartbeats: a day, or in the demonstration its releases. */
export function heartbeatEvery(file: Pick<PortalFile, 'releaseEverySeconds'>): number {
  return Math.min(day, file.releaseEverySeconds ?? day);
}

type SealedFile = Pick<
  EffectiveFile,
  'audience' | 'questionnaire' | 'round' | 'epoch' | 'keyListDigest' | 'releaseEverySeconds' | 'amended'
>;

/** When the one after `now` is due: at the next midnight of the campaign, when the counts have moved. */
function dueAfter(now: number, file: SealedFile): number {
  const every = heartbeatEvery(file);
  if (every < day) return now + every * 1000;
  const { timeZone } = file.questionnaire.schedule;
  return instantOf(`${dayBefore(localDay(now, timeZone), -1)}T00:00`, timeZone, 'later');
}

/** The amendment that a heartbeat of one's own names. */
function amendedIn(sealed: string): string | null {
  const payload = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString();
  return heartbeatBodySchema.parse(JSON.parse(payload)).amended?.hash ?? null;
}

/**
 * Seals a role's participation when it is due; what was sealed is stored, then served, and never sealed again. Two
 * processes may come to the same serial: what one of them stored is then the heartbeat of both.
 */
export function heartbeatSealer(parts: {
  readonly file: SealedFile;
  readonly store: HeartbeatStore;
  readonly key: KeyObject;
  readonly clock: Clock;
  readonly body: () => Promise<HeartbeatCounts>;
}) {
  const { file, store, key, clock, body } = parts;
  let due: number | null = null;
  let said: string | null = null;
  return {
    latest: async (): Promise<string | null> => (await store.latest())?.sealed ?? null,
    /** Seals the next heartbeat when one is due. */
    async tick(): Promise<void> {
      const now = clock.now();
      const amended = file.amended?.hash ?? null;
      // An amendment is told at once: what people did is counted by the day all the same.
      if (due !== null && now < due && said === amended) return;
      const last = await store.latest();
      if (last !== null && now < last.due && amendedIn(last.sealed) === amended) {
        [due, said] = [last.due, amended];
        return;
      }
      const next = dueAfter(now, file);
      const serial = (last?.serial ?? 0) + 1;
      const sealed = await sealHeartbeat(
        key,
        {
          audience: file.audience,
          campaign: file.questionnaire.campaign,
          fingerprint: file.questionnaire.fingerprint,
          round: file.round,
          epoch: file.epoch,
          serial,
          keyList: file.keyListDigest,
          nextDue: new Date(next).toISOString(),
        },
        { ...(await body()), amended: file.amended, at: new Date(now).toISOString() },
      );
      await store.keep({ serial, sealed, due: next });
      [due, said] = [next, amended];
    },
  };
}
