import { hash } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { Database } from '@miroir/database';
import { type ActDocument, actSchema } from '../documents/people.ts';
import { openCollection } from './open-collection.ts';

const nameOf = (sequence: number): string => String(sequence).padStart(10, '0');

/** SHA-256 of an act and of the one before: a line that is changed or left out is seen in all that follow. */
function hashOf({ hash: _own, ...act }: ActDocument): string {
  return hash('sha256', `miroir/space/act/v1 ${canonicalJson(act)}`, 'base64url');
}

/** What moderators did, in order, chained. */
export async function openActStore(database: Database) {
  const acts = await openCollection<ActDocument>(database, 'Act', actSchema);
  const last = (): Promise<ActDocument | null> =>
    acts.model.findOne({}).sort({ _id: -1 }).lean<ActDocument>().exec();
  return {
    last,
    async add(act: Pick<ActDocument, 'what' | 'target' | 'reason' | 'day'>): Promise<ActDocument> {
      for (;;) {
        const before = await last();
        const _id = nameOf(Number(before?._id ?? 0) + 1);
        const bare = { ...act, _id, previous: before?.hash ?? '', hash: '' };
        const document = { ...bare, hash: hashOf(bare) };
        // Two commands at once: the second one takes the next number.
        if ((await acts.insert(document)) === 'inserted') return document;
      }
    },
    after: (sequence: string): Promise<ActDocument[]> =>
      acts.model
        .find({ _id: { $gt: sequence } })
        .sort({ _id: 1 })
        .lean<ActDocument[]>()
        .exec(),
    /** The first act whose chain is broken; null when it is whole. */
    async brokenAt(): Promise<string | null> {
      let previous = '';
      for (const act of await this.after('')) {
        if (act.previous !== previous || act.hash !== hashOf(act)) return act._id;
        previous = act.hash;
      }
      return null;
    },
  };
}

export type ActStore = Awaited<ReturnType<typeof openActStore>>;
