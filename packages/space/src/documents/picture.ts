import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from './contribution.ts';

/** What an idea's picture holds, drawn anew here: pixels, and nothing that came with the file. */
export interface PictureDocument {
  /** The idea. */
  _id: string;
  /** WebP. */
  bytes: Buffer;
}

/** Of what is published and of what waits: they lie in two files, as their texts do. */
export const pictureSchema = new Schema<PictureDocument>(
  { _id: text, bytes: { type: Buffer, required: true } },
  { ...bareSchema, collection: 'pictures' },
);
