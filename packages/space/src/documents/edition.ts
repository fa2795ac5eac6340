import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from './contribution.ts';

/** Texts that appear together: those signed by a persona at their pace, those signed once only once a day. */
export const tracks = ['signed', 'once'] as const;
export type Track = (typeof tracks)[number];

/** Where a track stands. `committed` names the edition whose staged texts are published: writing it publishes them. */
export interface EditionDocument {
  _id: Track;
  /** Editions that came out. */
  serial: number;
  /** Names the set of authors of the next whole edition. */
  set: number;
  committed: string;
  /** The moment, of those in the plan, that was looked at last; milliseconds since the epoch. */
  at: number;
}

/** The key of a day's order. */
export interface DayDocument {
  /** Local, `YYYY-MM-DD`. */
  _id: string;
  /** 256 random bits, base64url. */
  key: string;
}

const number = { type: Number, required: true } as const;

export const editionSchema = new Schema<EditionDocument>(
  { _id: text, serial: number, set: number, committed: String, at: number },
  { ...bareSchema, collection: 'editions' },
);

export const daySchema = new Schema<DayDocument>(
  { _id: text, key: text },
  { ...bareSchema, collection: 'days' },
);
