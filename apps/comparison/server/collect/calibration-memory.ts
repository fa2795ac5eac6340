import { type Audience, err, type InTurn, ok, type Result } from '@miroir/basics';
import { type Campaign, questionnaireFor } from '@miroir/campaign';
import {
  acceptCalibration,
  type OpenedCalibration,
  type OpenedSnapshot,
  openSealed,
  type RefusalReason,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';

/** One portal's calibrations as the comparison remembers them: one a round. */
export interface CalibrationMemory {
  of(round: string): OpenedCalibration | null;
  /** Verifies, decides, stores. Concurrent calls take turns. */
  take(sealed: string): Promise<Result<{ news: boolean }, { reason: RefusalReason; epoch: number | null }>>;
}

interface CalibrationMemoryInput {
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly source: PortalSource;
  readonly store: Pick<SnapshotStore, 'calibrations' | 'setCalibration'>;
  /** The last snapshot accepted of a round; null before the first. */
  readonly lastOf: (round: string) => OpenedSnapshot | null;
  readonly inTurn: InTurn;
}

/**
 * Opens again what was stored, so that a file tampered with at rest is noticed at start.
 * @throws Error when stored bytes no longer verify.
 */
export async function openCalibrations(input: CalibrationMemoryInput): Promise<CalibrationMemory> {
  const { audience, campaign, source, store } = input;
  const questionnaire = questionnaireFor(campaign, audience);
  const rounds = new Map<string, OpenedCalibration>();
  for (const sealed of await store.calibrations(audience)) {
    const opened = await open(sealed);
    if (!opened.ok) throw new Error(`A stored calibration no longer verifies: ${opened.error}`);
    rounds.set(opened.value.header.round, opened.value);
  }

  async function open(sealed: string): Promise<Result<OpenedCalibration, RefusalReason>> {
    const opened = await openSealed(sealed, source.boxKeys, { audience, campaign: campaign.id });
    if (!opened.ok) return opened;
    return opened.value.kind === 'calibration' ? ok(opened.value) : err('wrong-type');
  }

  async function takeNow(sealed: string) {
    const opened = await open(sealed);
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const { round, epoch } = opened.value.header;
    const decided = acceptCalibration(rounds.get(round) ?? null, opened.value, {
      questionnaire,
      release: input.lastOf(round),
    });
    if (!decided.ok) return err({ reason: decided.error, epoch });
    if (decided.value.news) await store.setCalibration(audience, round, sealed);
    rounds.set(round, decided.value.calibration);
    return ok({ news: decided.value.news });
  }

  return {
    of: (round) => rounds.get(round) ?? null,
    take: (sealed) => input.inTurn(() => takeNow(sealed)),
  };
}
