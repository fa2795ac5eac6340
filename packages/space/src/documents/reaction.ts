import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from './contribution.ts';

/** One gesture: there is no other vote. */
export const reactionValues = ['agree', 'disagree', 'unsure'] as const;
export type ReactionValue = (typeof reactionValues)[number];

/**
 * What one person said of one idea. Its `_id` is a tag: there is one, whoever sends it how often. No persona, no day.
 * While it waits it may change; once entered its value is readable by the person's secret alone, and after a withdrawal
 * only that the person is counted stays.
 */
export interface ReactionDocument {
  _id: string;
  idea: string;
  /** Until it enters. */
  value?: ReactionValue;
  /** The value under a key from the secret: see `ValueSeal`. */
  sealed?: string;
  /** Present while it waits. */
  open?: 1;
  /** The attempt that is about to count it; it counts once that one is committed. */
  entering?: string;
  entered?: true;
}

/** One of a person's five priorities: a slot's tag, and the idea's tag, which no two slots may share. */
export interface PriorityDocument extends Omit<ReactionDocument, 'value' | 'sealed'> {
  mark: string;
}

/** What has entered of an idea, for good. No field ever falls. */
export interface CountDocument {
  /** The idea. */
  _id: string;
  agree: number;
  disagree: number;
  unsure: number;
  priorities: number;
  /** The attempts that were committed last, of each kind. */
  lastReactions?: string;
  lastPriorities?: string;
}

const waiting = { _id: text, idea: text, open: Number, entering: String, entered: Boolean };

export const reactionSchema = new Schema<ReactionDocument>(
  { ...waiting, value: String, sealed: String },
  { ...bareSchema, collection: 'reactions' },
);
reactionSchema.index({ open: 1, idea: 1 }, { partialFilterExpression: { open: 1 } });
reactionSchema.index({ entering: 1 }, { sparse: true });

export const prioritySchema = new Schema<PriorityDocument>(
  { ...waiting, mark: text },
  { ...bareSchema, collection: 'priorities' },
);
prioritySchema.index({ mark: 1 }, { unique: true });
prioritySchema.index({ open: 1, idea: 1 }, { partialFilterExpression: { open: 1 } });
prioritySchema.index({ entering: 1 }, { sparse: true });

const count = { type: Number, required: true } as const;

export const countSchema = new Schema<CountDocument>(
  {
    _id: text,
    agree: count,
    disagree: count,
    unsure: count,
    priorities: count,
    lastReactions: String,
    lastPriorities: String,
  },
  { ...bareSchema, collection: 'counts' },
);
