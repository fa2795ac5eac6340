import type { Sheet } from '@miroir/campaign';
import { bareSchema } from '@miroir/database';
import type { Entered, EnteredFigure, PartKey, Parts, Tallies } from '@miroir/insight';
import { Schema } from 'mongoose';

/** Where a credential stands. Redundant with the sheet, but countable through an index. */
export type AnswerState = 'registered' | 'sent' | 'withdrawn';

/**
 * The box's one document for one credential. `_id` is the hash of a secret that the box does not keep. Nothing else
 * about the person: no date, no address, no order.
 */
export interface AnswerDocument {
  _id: string;
  cohort: string;
  state: AnswerState;
  /** Names the current state for amendments; empty before the first sheet. */
  digest: string;
  latest: Sheet | null;
  /** What the figures count of the person, texts as tones; null before entering and after a withdrawal. */
  published: Entered | null;
  /** From entering on, also after a withdrawal: which figures count the person, for good. */
  entered?: EnteredFigure;
  /** Present when the key that signed was one of replacements: counted in figures and n, in no k. */
  replacement?: true;
  /** Present while a release may have something to count: the sheet itself, or parts that wait. */
  pending?: 1;
  /** The attempt that is about to count the person; it counts only once committed, and leaves this field then. */
  entering?: string;
}

/** Parts of one person that a release attempt lets enter. */
export interface PartMove {
  /** `_id` of the person's document. */
  id: string;
  parts: Parts;
  /** Those that count in the whole only. */
  wholeOnly: PartKey[];
  /** Whether no part of the person waits any more. */
  settled: boolean;
}

/** Parts of people who entered earlier, of one attempt: they are true once that attempt is committed. */
export interface StagingDocument {
  _id: string;
  moves: PartMove[];
}

/** What a committed release leaves: the sealed bytes, and the running sums the next one starts from. */
export interface CommittedRelease {
  serial: number;
  epoch: number;
  releasedAt: number;
  atClose: boolean;
  /** The last release of the round: the box is closed and what was left over is decided. */
  final: boolean;
  sealed: string;
  /** base64url SHA-256 of the sealed bytes. */
  head: string;
  tallies: Tallies;
  /** Newcomers left, in fives: who wait for the next release or, after the last one, are counted nowhere. */
  waiting: number;
}

/** A release: `staging` until one single-document update turns it into `committed`. That update is the commit point. */
export type ReleaseDocument =
  | { _id: string; state: 'staging' }
  | ({ _id: string; state: 'committed' } & CommittedRelease);

/** Who may prepare a release at this moment. */
export interface LeaseDocument {
  _id: string;
  holder: string;
  until: number;
}

const text = { type: String, required: true } as const;
const anything = Schema.Types.Mixed;

export const answerSchema = new Schema<AnswerDocument>(
  {
    _id: text,
    cohort: text,
    state: text,
    digest: String,
    latest: anything,
    published: anything,
    entered: String,
    replacement: Boolean,
    pending: Number,
    entering: String,
  },
  { ...bareSchema, collection: 'answers' },
);
answerSchema.index({ cohort: 1, state: 1 });
answerSchema.index({ pending: 1 }, { sparse: true });
answerSchema.index({ entering: 1 }, { sparse: true });

export const releaseSchema = new Schema(
  { _id: text, state: text },
  { ...bareSchema, collection: 'releases', strict: false },
);
releaseSchema.index({ serial: 1 }, { unique: true, sparse: true });
releaseSchema.index({ state: 1 });
releaseSchema.index({ epoch: 1, serial: 1 }, { sparse: true });

export const stagingSchema = new Schema<StagingDocument>(
  { _id: text, moves: anything },
  { ...bareSchema, collection: 'staging' },
);

export const leaseSchema = new Schema<LeaseDocument>(
  { _id: text, holder: text, until: { type: Number, required: true } },
  { ...bareSchema, collection: 'leases' },
);
