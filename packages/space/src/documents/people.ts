import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';
import { type Manner, text } from './contribution.ts';

/** A tag and nothing else: the holders of a credential, whose set says how many they are. */
export interface HolderDocument {
  _id: string;
}

/** A tag of an edition to come: the set says how many people wrote for it, and is erased with it. */
export interface AuthorDocument {
  _id: string;
  edition: string;
}

/** Reported, or found useful: one a person and target. */
export interface MarkDocument {
  _id: string;
  target: string;
  /** A reason code, of a report. */
  reason?: string;
  /** Of a report: a moderator decided about its target. */
  settled?: true;
}

export type PersonaKind = Exclude<Manner, 'once'>;

/** A name somebody chose to be read under: at most one of each kind a person, and nothing links the two. */
export interface PersonaDocument {
  /** 128 random bits. */
  _id: string;
  kind: PersonaKind;
  name: string;
  /** Of a name: the job. */
  role: string;
  skills: string[];
  /** Its person shows others what its texts have gathered: never on its own. */
  shows?: boolean;
  /** How its person may be reached by whoever reads their offer of help; absent until they say it. */
  contact?: string;
  /** What the eye makes of the name: unique. */
  skeleton: string;
  tag: string;
}

/** A limit on whoever wrote a contribution, in the manner it was written in; nobody is named. */
export interface SanctionDocument {
  /** The contribution. */
  _id: string;
  kind: 'limit' | 'exclude';
  reason: string;
  /** How it was written: a withdrawal forgets that. */
  manner: Manner;
  /** Last local day. */
  until: string;
}

/**
 * What a moderator may do of a text; `keep`: nothing, after a report; `uphold`: it stays hidden, after an appeal; `part`:
 * two ideas that were joined are two again; `clear`: it holds no name and may cross to the other side, `hold`: it may not.
 */
export const actKinds = [
  ...(['hide', 'rephrase', 'restore', 'keep', 'uphold', 'sanction', 'clear', 'hold'] as const),
  ...(['join', 'part', 'move', 'pin', 'unpin', 'close', 'reopen'] as const),
  ...(['reply', 'announce', 'retract', 'digest', 'admit'] as const),
] as const;
export type ActKind = (typeof actKinds)[number];

/** One act of moderation, in the order of acting; each holds the hash of the one before. */
export interface ActDocument {
  /** The sequence, from 1, in ten digits. */
  _id: string;
  what: ActKind;
  target: string;
  reason: string;
  day: string;
  /** 128 random bits that only the organiser has: `mark` tells nobody else which text it is. Absent before there was a mark. */
  salt?: string;
  /** SHA-256 of salt and target: what the public log holds in the place of the target. */
  mark?: string;
  previous: string;
  hash: string;
}

/** An author's wish that somebody else looks again: once for each time the text was hidden. */
export interface AppealDocument {
  /** The contribution. */
  _id: string;
  /** The act that hid it. */
  act: string;
  /** Local day of the wish. */
  day: string;
  /** Local day on which somebody else found that it stays hidden; one that was right is gone. */
  upheld?: string;
}

export const holderSchema = new Schema<HolderDocument>(
  { _id: text },
  { ...bareSchema, collection: 'holders' },
);

export const authorSchema = new Schema<AuthorDocument>(
  { _id: text, edition: text },
  { ...bareSchema, collection: 'authors' },
);
authorSchema.index({ edition: 1 });

export const reportSchema = new Schema<MarkDocument>(
  { _id: text, target: text, reason: text, settled: Boolean },
  { ...bareSchema, collection: 'reports' },
);
reportSchema.index({ target: 1 });

export const usefulSchema = new Schema<MarkDocument>(
  { _id: text, target: text },
  { ...bareSchema, collection: 'useful' },
);
usefulSchema.index({ target: 1 });

export const personaSchema = new Schema<PersonaDocument>(
  {
    ...{ _id: text, kind: text, name: text, role: String, skills: [String], skeleton: text, tag: text },
    ...{ shows: Boolean, contact: String },
  },
  { ...bareSchema, collection: 'personas' },
);
personaSchema.index({ skeleton: 1 }, { unique: true });
personaSchema.index({ tag: 1 }, { unique: true });

export const sanctionSchema = new Schema<SanctionDocument>(
  { _id: text, kind: text, reason: text, manner: text, until: text },
  { ...bareSchema, collection: 'sanctions' },
);

export const actSchema = new Schema<ActDocument>(
  {
    _id: text,
    what: text,
    target: text,
    reason: text,
    day: text,
    salt: String,
    mark: String,
    previous: String,
    hash: text,
  },
  { ...bareSchema, collection: 'acts' },
);
actSchema.index({ target: 1 });

export const appealSchema = new Schema<AppealDocument>(
  { _id: text, act: text, day: text, upheld: String },
  { ...bareSchema, collection: 'appeals' },
);
