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

/** That an idea says the same as another, which stands for both: nothing of it is moved or erased. */
export interface Joined {
  /** The other idea. */
  into: string;
  /** Local day, from which on it may be undone for a week. */
  day: string;
}

/** The last move of an idea to another theme. */
export interface Moved {
  /** The theme that it was in. */
  from: string;
  day: string;
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
  /** Local day on which a moderator found no name in it: of these very words, so that any change of them takes it away. */
  cleared?: string;
  /** Of an idea: another one stands for it, as long as that one is read. */
  joined?: Joined;
  /** Of an idea: it is in another theme than its author chose. */
  moved?: Moved;
  /** Of an idea: local day since which the organiser shows it first in its theme. */
  pinned?: string;
  /** Of an idea: why it takes no comment and no reaction any more, and since when. */
  closed?: Decision;
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
    cleared: String,
    asked: anything,
    asks: Number,
    joined: anything,
    moved: anything,
    pinned: String,
    closed: anything,
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
