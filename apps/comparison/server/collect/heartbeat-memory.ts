import { err, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import { acceptHeartbeat, type OpenedHeartbeat, openSealed, type RefusalReason } from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { ChainKey } from '../snapshots/chain-key.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';

/** The two processes of a portal. */
export type PortalRole = 'roll' | 'box';

/** The last heartbeats of one side's round as the comparison remembers them. */
export interface HeartbeatMemory {
  /** Of either process; null before its first. */
  now(): Readonly<Record<PortalRole, OpenedHeartbeat | null>>;
  /** Verifies, decides, stores; why it was refused, or null. */
  take(role: PortalRole, sealed: string): Promise<RefusalReason | null>;
}

interface HeartbeatMemoryInput {
  readonly chain: ChainKey;
  readonly source: PortalSource;
  readonly store: Pick<SnapshotStore, 'heartbeat' | 'setHeartbeat'>;
  readonly questionnaires: () => ReadonlyMap<string, Questionnaire>;
  /** The epoch of the box's chain. */
  readonly epoch: () => number;
}

/** Opens again what was stored. One that no longer verifies is left out: the next pull brings another. */
export async function openHeartbeats(input: HeartbeatMemoryInput): Promise<HeartbeatMemory> {
  const { chain, source, store } = input;
  const keys = { roll: source.rollKeys, box: source.boxKeys };

  async function open(role: PortalRole, sealed: string): Promise<Result<OpenedHeartbeat, RefusalReason>> {
    const opened = await openSealed(sealed, keys[role], chain);
    if (!opened.ok) return opened;
    return opened.value.kind === 'heartbeat' ? ok(opened.value) : err('wrong-type');
  }
  async function stored(role: PortalRole): Promise<OpenedHeartbeat | null> {
    const sealed = await store.heartbeat(chain, role);
    const opened = sealed === null ? null : await open(role, sealed);
    return opened?.ok ? opened.value : null;
  }
  let now = { roll: await stored('roll'), box: await stored('box') };

  return {
    now: () => now,
    async take(role, sealed) {
      const opened = await open(role, sealed);
      if (!opened.ok) return opened.error;
      const { header } = opened.value;
      const questionnaire = input.questionnaires().get(header.fingerprint);
      if (questionnaire === undefined) return 'unknown-fingerprint';
      const decided = acceptHeartbeat(now[role], opened.value, {
        from: role,
        // Only a box has epochs that a person accepts; a roll's heartbeats go on in its own.
        epoch: role === 'box' ? input.epoch() : header.epoch,
        cohorts: questionnaire.cohorts.cohorts.map(({ id }) => id),
      });
      if (!decided.ok) return decided.error;
      if (decided.value.news) await store.setHeartbeat(chain, role, sealed);
      now = { ...now, [role]: decided.value.heartbeat };
      return null;
    },
  };
}
