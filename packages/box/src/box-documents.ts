import type { Sheet } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { Entered, Tallies } from '@miroir/insight';
import { Schema } from 'mongoose';

/** Where a credential stands. Redundant with the sheet, but countable through an index. */
export type AnswerState = 'registered' | 'sent' | 'withdrawn';

/** What one release wants to publish of one person, until it is committed and carried over. */
export interface Entering {
  /** `_id` of the person's document. */
  id: string;
  /** The state it was drawn from: a later amendment stays pending. */
  digest: string;
  value: Entered;
  /** Whether `value` holds everything of that state (a part may wait longer). */
  complete: boolean;
  /** The document's mark before and after: carrying over is done once, in order, whoever does it. */
  from: string | null;
  to: string;
}

/** A batch of what a release attempt would publish: it counts only once that attempt is committed. */
export interface StagingDocument {
  _id: string;
  attempt: string;
  entries: Entering[];
}

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
  published: Entered | null;
  /** Present while `published` may not hold everything of `latest`. */
  pending?: 1;
  /** Changes with `published`: a random word that says which write came last, and nothing about when. */
  mark?: string;
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
  /** By part key, the serial at which its figure last changed. */
  parts: Record<string, number>;
  waiting: number;
  withheld: number | null;
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

export interface KeyListDocument {
  _id: string;
  list: KeyList;
}

const bare = {
  versionKey: false,
  timestamps: false,
  minimize: false,
  autoIndex: false,
  autoCreate: false,
} as const;
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
    pending: Number,
    mark: String,
  },
  { ...bare, collection: 'answers' },
);
answerSchema.index({ cohort: 1, state: 1 });
answerSchema.index({ pending: 1 }, { sparse: true });

export const releaseSchema = new Schema(
  { _id: text, state: text },
  { ...bare, collection: 'releases', strict: false },
);
releaseSchema.index({ serial: 1 }, { unique: true, sparse: true });
releaseSchema.index({ state: 1 });
releaseSchema.index({ epoch: 1, serial: 1 }, { sparse: true });

export const stagingSchema = new Schema<StagingDocument>(
  { _id: text, attempt: text, entries: anything },
  { ...bare, collection: 'staging' },
);

export const leaseSchema = new Schema<LeaseDocument>(
  { _id: text, holder: text, until: { type: Number, required: true } },
  { ...bare, collection: 'leases' },
);

export const keyListSchema = new Schema<KeyListDocument>(
  { _id: text, list: anything },
  { ...bare, collection: 'key_lists' },
);
