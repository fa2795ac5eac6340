import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';

/** What somebody wrote: an idea, a comment on one, or what its author added to it later. */
export const contributionKinds = ['idea', 'comment', 'addition'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** How a comment stands to its idea. */
export const stances = ['for', 'against', 'question', 'help'] as const;
export type Stance = (typeof stances)[number];

/** How somebody speaks, chosen at each act. */
export const manners = ['once', 'pseudonym', 'named'] as const;
export type Manner = (typeof manners)[number];

/** The fields of a text; those that a kind has not are empty. */
export interface Words {
  title: string;
  body: string;
  need: string;
  benefit: string;
}

/** What is told of an idea's picture; its bytes lie apart, under the idea's id. */
export interface PictureFacts {
  /** What it shows, for whoever does not see it. */
  alt: string;
  /** In pixels, as kept. */
  width: number;
  height: number;
}

/** A passage of a text that a moderator underlined: a field, and UTF-16 units of it from the first to before the last. */
export interface Passage {
  field: (typeof wordFields)[number];
  from: number;
  to: number;
}

/** What a moderator decided of a text and why, as its author alone reads it. */
export interface Decision {
  reason: string;
  /** Local day. */
  day: string;
  /** It never appeared: it was read before, and not let through. */
  before?: true;
  /** Absent where none is underlined, and once the author erased anything. */
  passages?: Passage[];
}

export const contributionStates = ['published', 'hidden', 'withdrawn'] as const;
export type ContributionState = (typeof contributionStates)[number];

/**
 * A contribution. `_id`: 128 random bits drawn on its author's device. No time, no order, no secret; the owner tag is its
 * only authorship, and a persona what its author chose to be called.
 */
export interface ContributionDocument {
  _id: string;
  kind: ContributionKind;
  theme: string;
  /** The idea it is on; null for an idea. */
  on: string | null;
  /** The comment it replies to, if any. */
  under: string | null;
  stance: Stance | null;
  words: Words;
  /** Of an idea that bears one. */
  picture?: PictureFacts;
  language: string;
  /** Whether it may be quoted to the other side. */
  quotable: boolean;
  /** Local day of its edition; while it waits, of its writing or of its author's last choice to wait. */
  day: string;
  state: ContributionState;
  /** Why it is hidden, and since when. */
  hidden?: Decision;
  /** Of a published one: its author is asked to say it otherwise. Gone once they have erased something. */
  asked?: Decision;
  /** How often that was asked: twice at most. */
  asks?: number;
  /** Local day of the last change of its words, before anybody counted for it. */
  revised?: string;
  /** Local day of the last erasure of a passage. */
  erased?: string;
  /** See `Tags`; gone with a withdrawal, unless a sanction lasts. */
  owner: string | null;
  /** Null: signed once only. */
  persona: string | null;
  /** Of a text that waits: nobody has read it yet, where that is asked before it appears. */
  review?: true;
  /** Of a comment: the organiser's own word, which nobody owns. */
  official?: true;
  /** Of a text that waits: its author lets it appear without others. */
  alone?: true;
  /** The edition that is bringing it out; it counts only once that one is committed, and leaves this field then. */
  edition?: string;
}

export const wordFields = ['title', 'body', 'need', 'benefit'] as const satisfies readonly (keyof Words)[];
export const emptyWords: Words = { title: '', body: '', need: '', benefit: '' };

export const text = { type: String, required: true } as const;
const anything = Schema.Types.Mixed;

/** Of what is published and of what waits: they lie in two files. */
export const contributionSchema = new Schema<ContributionDocument>(
  {
    _id: text,
    kind: text,
    theme: text,
    on: String,
    under: String,
    stance: String,
    words: anything,
    picture: anything,
    language: text,
    quotable: { type: Boolean, required: true },
    day: text,
    state: text,
    hidden: anything,
    revised: String,
    asked: anything,
    asks: Number,
    erased: String,
    owner: String,
    persona: String,
    official: Boolean,
    review: Boolean,
    alone: Boolean,
    edition: String,
  },
  { ...bareSchema, collection: 'contributions' },
);
contributionSchema.index({ edition: 1 }, { sparse: true });
