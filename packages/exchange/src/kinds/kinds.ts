import type { SealedKind } from '../envelope/sealed-kind.ts';
import { amendmentKind } from './amendment/schema.ts';
import { bulletinKind, openingKind } from './bulletin/schema.ts';
import { calibrationKind } from './calibration/schema.ts';
import { heartbeatKind } from './heartbeat/schema.ts';
import { snapshotKind } from './snapshot/schema.ts';
import { spaceSnapshotKind } from './space-snapshot/schema.ts';
import { spaceTextsKind } from './space-texts/schema.ts';

/** All that passes between deployments. A new kind is a name here and a folder beside: the table below asks for it. */
export type Kind =
  | 'snapshot'
  | 'heartbeat'
  | 'calibration'
  | 'amendment'
  | 'space-snapshot'
  | 'space-texts'
  | 'bulletin'
  | 'opening';

/** Every kind, by name. */
export const kinds = {
  snapshot: snapshotKind,
  heartbeat: heartbeatKind,
  calibration: calibrationKind,
  amendment: amendmentKind,
  'space-snapshot': spaceSnapshotKind,
  'space-texts': spaceTextsKind,
  bulletin: bulletinKind,
  opening: openingKind,
} as const satisfies { readonly [K in Kind]: SealedKind<K> };
