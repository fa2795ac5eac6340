import type { SealedKind } from '../envelope/sealed-kind.ts';
import { amendmentKind } from './amendment/schema.ts';
import { bulletinKind, openingKind } from './bulletin/schema.ts';
import { calibrationKind } from './calibration/schema.ts';
import { heartbeatKind } from './heartbeat/schema.ts';
import { snapshotKind } from './snapshot/schema.ts';

/** All that passes between deployments. A new kind is a name here and a folder beside: the table below asks for it. */
export type Kind = 'snapshot' | 'heartbeat' | 'calibration' | 'amendment' | 'bulletin' | 'opening';

/** Every kind, by name. */
export const kinds = {
  snapshot: snapshotKind,
  heartbeat: heartbeatKind,
  calibration: calibrationKind,
  amendment: amendmentKind,
  bulletin: bulletinKind,
  opening: openingKind,
} as const satisfies { readonly [K in Kind]: SealedKind<K> };
