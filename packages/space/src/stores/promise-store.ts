import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from '../documents/contribution.ts';
import { openCollection } from './open-collection.ts';

/** An idea that an answer is promised to, from the edition on that brought it enough agrees. */
interface PromiseDocument {
  /** The idea. */
  _id: string;
  /** Local day of that edition: from it the promised days count. */
  since: string;
}

const promiseSchema = new Schema<PromiseDocument>(
  { _id: text, since: text },
  { ...bareSchema, collection: 'promises' },
);

/** Which ideas are owed an answer since when: read from memory, kept on disk beside what is published. */
export async function openPromiseStore(database: Database) {
  const { model, insert } = await openCollection<PromiseDocument>(database, 'Promise', promiseSchema);
  const since = new Map<string, string>();
  for (const { _id, since: day } of await model.find({}).lean<PromiseDocument[]>().exec())
    since.set(_id, day);
  return {
    /** Local days, by idea. */
    since: since as ReadonlyMap<string, string>,
    /** Notes the day of ideas once: said again, the first one stays. */
    async note(ideas: readonly string[], day: string): Promise<void> {
      const fresh = ideas.filter((idea) => !since.has(idea));
      // At once, so that a first start with ten thousand ideas shares its commands.
      await Promise.all(fresh.map((_id) => insert({ _id, since: day })));
      for (const idea of fresh) since.set(idea, day);
    },
  };
}

export type PromiseStore = Awaited<ReturnType<typeof openPromiseStore>>;
