import type { KeyObject } from 'node:crypto';
import type { Result } from '@miroir/basics';
import type { HeaderInput } from '../envelope/header.ts';
import { type Expectations, openEnvelope } from '../envelope/open.ts';
import type { PublicSealKey } from '../envelope/public-key.ts';
import type { RefusalReason } from '../envelope/refusal.ts';
import { sealEnvelope } from '../envelope/seal.ts';
import type { OpenedEnvelope, SealedKind } from '../envelope/sealed-kind.ts';
import type { CalibrationBody } from './calibration/schema.ts';
import type { HeartbeatInput } from './heartbeat/schema.ts';
import { kinds } from './kinds.ts';
import type { SnapshotInput } from './snapshot/schema.ts';
import type { SpaceSnapshotBody } from './space-snapshot/schema.ts';
import type { SpaceTextsBody } from './space-texts/schema.ts';

/** The kinds that go to the comparison. */
type FromPortal = Extract<(typeof kinds)[keyof typeof kinds], SealedKind<string, 'to-comparison'>>;

const fromPortal: readonly FromPortal[] = Object.values(kinds).filter(
  (kind) => kind.direction === 'to-comparison',
);

/** Opened sealed bytes of a portal. */
export type Opened = OpenedEnvelope<FromPortal>;

/** Opens what a portal sealed, of whichever kind it is. See {@link openEnvelope}. */
export function openSealed(
  sealed: string | Uint8Array,
  keys: readonly (PublicSealKey | KeyObject)[],
  expected: Expectations,
): Promise<Result<Opened, RefusalReason>> {
  return openEnvelope(sealed, keys, { ...expected, kinds: fromPortal });
}

/** Seals a snapshot. See {@link sealEnvelope}. */
export function sealSnapshot(
  key: KeyObject | string,
  header: HeaderInput,
  body: SnapshotInput,
): Promise<string> {
  return sealEnvelope(key, { kind: kinds.snapshot, header, body });
}

/** Seals a heartbeat; its `previous` is null, since only the latest one counts. See {@link sealEnvelope}. */
export function sealHeartbeat(
  key: KeyObject | string,
  header: Omit<HeaderInput, 'previous'>,
  body: HeartbeatInput,
): Promise<string> {
  return sealEnvelope(key, { kind: kinds.heartbeat, header: { ...header, previous: null }, body });
}

/**
 * Seals a calibration; it stands in no chain (serial 1, nothing before it, none due after), since it leaves once. See
 * {@link sealEnvelope}.
 */
export function sealCalibration(
  key: KeyObject | string,
  header: Omit<HeaderInput, 'serial' | 'previous' | 'nextDue'>,
  body: CalibrationBody,
): Promise<string> {
  return sealEnvelope(key, {
    kind: kinds.calibration,
    header: { ...header, serial: 1, previous: null, nextDue: null },
    body,
  });
}

/** Seals the counts of a space. See {@link sealEnvelope}. */
export function sealSpaceSnapshot(
  key: KeyObject | string,
  header: HeaderInput,
  body: SpaceSnapshotBody,
): Promise<string> {
  return sealEnvelope(key, { kind: kinds['space-snapshot'], header, body });
}

/** Seals the texts of a space; `previous` is null, since only the latest ones count. See {@link sealEnvelope}. */
export function sealSpaceTexts(
  key: KeyObject | string,
  header: Omit<HeaderInput, 'previous'>,
  body: SpaceTextsBody,
): Promise<string> {
  return sealEnvelope(key, { kind: kinds['space-texts'], header: { ...header, previous: null }, body });
}
