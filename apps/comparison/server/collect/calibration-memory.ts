import { err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import {
  acceptCalibration,
  type OpenedCalibration,
  type OpenedSnapshot,
  openSealed,
  type RefusalReason,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { ChainKey } from '../snapshots/chain-key.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { Refused } from './chain-memory.ts';

/** The calibration of one side's round as the comparison remembers it. */
export interface CalibrationMemory {
  /** null until it is published. */
  now(): OpenedCalibration | null;
  /** Verifies, decides, stores. Concurrent calls take turns. */
  take(sealed: string): Promise<Result<{ news: boolean }, Refused>>;
}

interface CalibrationMemoryInput {
  readonly chain: ChainKey;
  readonly source: PortalSource;
  readonly store: Pick<SnapshotStore, 'calibration' | 'setCalibration'>;
  readonly questionnaires: () => ReadonlyMap<string, Questionnaire>;
  /** The last snapshot accepted of the chain; null before the first. */
  readonly last: () => OpenedSnapshot | null;
  readonly inTurn: InTurn;
}

/**
 * Opens again what was stored, so that a file tampered with at rest is noticed at start.
 * @throws Error when stored bytes no longer verify.
 */
export async function openCalibration(input: CalibrationMemoryInput): Promise<CalibrationMemory> {
  const { chain, source, store } = input;
  const stored = await store.calibration(chain);
  const restored = stored === null ? null : await open(stored);
  if (restored?.ok === false) throw new Error(`A stored calibration no longer verifies: ${restored.error}`);
  let now = restored?.value ?? null;

  async function open(sealed: string): Promise<Result<OpenedCalibration, RefusalReason>> {
    const opened = await openSealed(sealed, source.boxKeys, chain);
    if (!opened.ok) return opened;
    return opened.value.kind === 'calibration' ? ok(opened.value) : err('wrong-type');
  }

  async function takeNow(sealed: string) {
    const opened = await open(sealed);
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const { epoch, fingerprint } = opened.value.header;
    const questionnaire = input.questionnaires().get(fingerprint);
    if (questionnaire === undefined) return err({ reason: 'unknown-fingerprint' as const, epoch });
    const decided = acceptCalibration(now, opened.value, { questionnaire, release: input.last() });
    if (!decided.ok) return err({ reason: decided.error, epoch });
    if (decided.value.news) await store.setCalibration(chain, sealed);
    now = decided.value.calibration;
    return ok({ news: decided.value.news });
  }

  return { now: () => now, take: (sealed) => input.inTurn(() => takeNow(sealed)) };
}
