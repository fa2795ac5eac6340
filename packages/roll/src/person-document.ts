import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';

/**
 * One person, or one admission by an open link. `_id` is the hash of an invitation code, or drawn at random: what
 * admitted somebody by an open link is kept nowhere. There is no date either: when somebody asked for their credential
 * is not written.
 */
export interface PersonDocument {
  _id: string;
  cohort: string;
  /** The organiser's own reference; absent behind an open link. */
  ref?: string;
  /** base64url SHA-256 of the blinded bytes that were signed. */
  issued?: string;
  /** Present once a replacement was asked for: empty until its own blinded bytes were signed. */
  replaced?: string;
  /** After a restore: no mark was in the dump, which may have been older than the credential. */
  restored?: 1;
  /** Hash of the code that holds since the one before was lost; absent while `_id` does. */
  code?: string;
  /** How many codes were given in place of a lost one. */
  reissues?: number;
}

export const personSchema = new Schema<PersonDocument>(
  {
    _id: { type: String, required: true },
    cohort: { type: String, required: true },
    ref: String,
    issued: String,
    replaced: String,
    restored: Number,
    code: String,
    reissues: Number,
  },
  { ...bareSchema, collection: 'people' },
);
personSchema.index({ cohort: 1, issued: 1 });
personSchema.index({ ref: 1 }, { unique: true, sparse: true });
personSchema.index({ replaced: 1 }, { sparse: true });
personSchema.index({ code: 1 }, { unique: true, sparse: true });

/** The hash of the one code that admits a person: the last they were given. */
export function admittingCode({ _id, code }: PersonDocument): string {
  return code ?? _id;
}

/** After a restore: nothing tells whether they had their credential already, so that all they may have is a replacement. */
export function mayHaveHadOne({ restored, issued, replaced }: PersonDocument): boolean {
  return restored === 1 && (issued === undefined || issued === replaced);
}
