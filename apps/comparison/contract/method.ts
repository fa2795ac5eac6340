import type { Audience, EngineVersion } from '@miroir/basics';
import type { BulletinTroubleReason } from './bulletins.ts';
import type { Pair, ToneRow } from './figure.ts';
import type { Place } from './place.ts';

/** One refused or alarming thing. */
export interface Incident {
  readonly audience: Audience;
  readonly kind: 'refused' | 'alarm';
  /** In the reader's language, of what a portal sent. */
  readonly sentence: string;
  /** What it says of a bulletin instead: the process, its number, why; null where it is about what a portal sent. */
  readonly bulletin: {
    readonly role: 'box' | 'space';
    readonly serial: number;
    readonly reason: BulletinTroubleReason;
  } | null;
  /** The epoch a person may accept, when that is what is awaited. */
  readonly epoch: number | null;
  /** Of the round it came with, or of the space; null where it came with none. */
  readonly place: Place | null;
  readonly times: number;
  readonly lastAt: number;
}

export interface MethodView {
  readonly fingerprint: string;
  readonly sides: Pair<{
    readonly head: string | null;
    readonly serial: number | null;
    readonly epoch: number | null;
    readonly keyList: string | null;
    /** What read the comments; null before the first publication. */
    readonly engine: EngineVersion | null;
    /** How two readers agreed on the comments that both read, −1 to 1; null with one reader, or before a calibration. */
    readonly agreement: { readonly texts: number; readonly kappa: number } | null;
    readonly heartbeatAt: string | null;
    readonly publications: readonly { serial: number; releasedAt: string; n: number; head: string }[];
  }>;
  readonly incidents: readonly Incident[];
  /** Each theme's tone, as the engine and as people read it. */
  readonly tones: readonly ToneRow[];
  readonly family: number;
  readonly k: number;
  readonly commentsK: number;
}
