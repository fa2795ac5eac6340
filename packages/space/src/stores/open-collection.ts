import { createClusteredCollection, type Database, insertTogether } from '@miroir/database';
import type { Model, mongo, Schema } from 'mongoose';

/** A document as the driver sees it. */
export interface RawDocument extends mongo.BSON.Document {
  _id: string;
}

/** A collection whose documents lie where a hash of their `_id` puts them. */
export interface Collection<T> {
  readonly model: Model<T>;
  readonly raw: mongo.Collection<RawDocument>;
  /** An insert that may meet its twin: of ten sends one is a document. Those that come together share a command. */
  insert(document: T): Promise<'inserted' | 'exists'>;
}

/** Opens a collection with its indexes: nothing in its file tells in which order it was written. */
export async function openCollection<T extends { _id: string }>(
  { connection, ...database }: Database,
  name: string,
  schema: Schema<T>,
): Promise<Collection<T>> {
  const collection = schema.get('collection') ?? name;
  await createClusteredCollection({ connection, ...database }, collection);
  const model = connection.model<T>(name, schema);
  await model.createIndexes();
  const raw = connection.collection<RawDocument>(collection);
  const insert = insertTogether(raw);
  return { model, raw, insert: (document) => insert({ ...document }) };
}
