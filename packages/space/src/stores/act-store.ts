import { hash } from 'node:crypto';
import { canonicalJson, type Random } from '@miroir/basics';
import type { Database } from '@miroir/database';
import { type ActDocument, actSchema } from '../documents/people.ts';
import { openCollection } from './open-collection.ts';

const nameOf = (sequence: number): string => String(sequence).padStart(10, '0');

/** A salt's length, in bytes. */
const saltLength = 16;

/** What stands for a text in the public log: nobody without the salt can tell which one it is. */
const markOf = (salt: string, target: string): string =>
  hash('sha256', `miroir/space/act-mark/v1 ${salt} ${target}`, 'base64url');

/**
 * SHA-256 of an act and of the one before: a line that is changed or left out is seen in all that follow. Everything in
 * it is public, so that whoever has the log can compute it again; acts without a mark are older, and hold their target.
 */
function hashOf({ hash: _own, salt, target, ...line }: ActDocument): string {
  const hashed = salt === undefined ? { ...line, target } : line;
  return hash('sha256', `miroir/space/act/v1 ${canonicalJson(hashed)}`, 'base64url');
}

/** What moderators did, in order, chained. */
export async function openActStore(database: Database, random: Random) {
  const acts = await openCollection<ActDocument>(database, 'Act', actSchema);
  const last = (): Promise<ActDocument | null> =>
    acts.model.findOne({}).sort({ _id: -1 }).lean<ActDocument>().exec();
  return {
    last,
    async add(act: Pick<ActDocument, 'what' | 'target' | 'reason' | 'day'>): Promise<ActDocument> {
      for (;;) {
        const before = await last();
        const _id = nameOf(Number(before?._id ?? 0) + 1);
        const salt = Buffer.from(random.bytes(saltLength)).toString('base64url');
        const mark = markOf(salt, act.target);
        const bare = { ...act, _id, salt, mark, previous: before?.hash ?? '', hash: '' };
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
    /** The last act by which each of some texts was hidden. */
    async hidings(targets: readonly string[]): Promise<Map<string, string>> {
      if (targets.length === 0) return new Map();
      const found = await acts.model
        .find({ target: { $in: [...targets] }, what: 'hide' })
        .sort({ _id: 1 })
        .lean<ActDocument[]>()
        .exec();
      return new Map(found.map(({ target, _id }) => [target, _id]));
    },
    /** The first act whose chain is broken, or whose mark stands for another text; null when all is whole. */
    async brokenAt(): Promise<string | null> {
      let previous = '';
      let sequence = 0;
      for (const act of await this.after('')) {
        sequence += 1;
        const { _id, salt, target, mark } = act;
        if (_id !== nameOf(sequence) || act.previous !== previous || act.hash !== hashOf(act)) return _id;
        if (salt !== undefined && mark !== markOf(salt, target)) return _id;
        previous = act.hash;
      }
      return null;
    },
  };
}

export type ActStore = Awaited<ReturnType<typeof openActStore>>;
