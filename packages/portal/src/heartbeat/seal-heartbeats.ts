import type { KeyObject } from 'node:crypto';
import type { Clock } from '@miroir/basics';
import { type HeartbeatBody, sealHeartbeat } from '@miroir/exchange';
import type { PortalFile } from '../deployment/portal-file.ts';
import type { HeartbeatStore } from './heartbeat-store.ts';

const day = 86_400;

/** Seconds between two heartbeats: with the releases, at least daily. */
export function heartbeatEvery(file: PortalFile): number {
  return Math.min(day, file.releaseEverySeconds ?? day);
}

/** Seals a role's participation at its cadence; what was sealed is stored, then served, and never sealed again. */
export function heartbeatSealer(parts: {
  readonly file: PortalFile;
  readonly store: HeartbeatStore;
  readonly key: KeyObject;
  readonly clock: Clock;
  readonly body: () => Promise<Omit<HeartbeatBody, 'at'>>;
}) {
  const { file, store, key, clock, body } = parts;
  let due = 0;
  return {
    latest: async (): Promise<string | null> => (await store.latest())?.sealed ?? null,
    /** Seals the next heartbeat when one is due. */
    async tick(): Promise<void> {
      const now = clock.now();
      if (now < due) return;
      const every = heartbeatEvery(file) * 1000;
      due = now + every;
      const serial = ((await store.latest())?.serial ?? 0) + 1;
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
          nextDue: new Date(due).toISOString(),
        },
        { ...(await body()), at: new Date(now).toISOString() },
      );
      await store.keep(serial, sealed);
    },
  };
}
