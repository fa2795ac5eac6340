import { type Database, isDuplicateKey } from '@miroir/database';
import {
  type CountDocument,
  countSchema,
  type PriorityDocument,
  prioritySchema,
  type ReactionDocument,
  reactionSchema,
} from '../documents/reaction.ts';
import { entering } from './entering.ts';
import { openCollection } from './open-collection.ts';
import { rememberTags } from './remember-tags.ts';

/** `entering`: an edition is about to count it; ask again in a moment. */
export type Changed = 'changed' | 'entered' | 'entering' | 'unknown';

/** Tags in one query. */
const together = 500;

/** Another device may put an idea on another slot between a look and a write. */
async function unlessDuplicate(write: () => Promise<'put' | 'taken'>): Promise<'put' | 'taken'> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicateKey(error)) return 'taken';
    throw error;
  }
}

/** Reactions, priorities and what has entered of them, in a file of their own. What it acknowledges is on disk. */
export async function openReactionStore(database: Database) {
  const reactions = await openCollection<ReactionDocument>(database, 'Reaction', reactionSchema);
  const priorities = await openCollection<PriorityDocument>(database, 'Priority', prioritySchema);
  const counts = await openCollection<CountDocument>(database, 'Count', countSchema);
  const remembered = rememberTags(reactions);
  const waits = { open: 1, entering: { $exists: false } } as const;

  async function stateOf(id: string): Promise<Changed> {
    const found = await reactions.model.findById(id).lean<ReactionDocument>().exec();
    if (found === null) return 'unknown';
    if (found.entered) return 'entered';
    return found.entering === undefined ? 'unknown' : 'entering';
  }

  return {
    /** See {@link rememberTags}: settles when what was there is remembered. */
    recall: remembered.recall,
    insert(reaction: ReactionDocument): Promise<'inserted' | 'exists'> {
      // Before it can be there: what is not remembered is not looked for.
      remembered.add(reaction._id);
      return reactions.insert(reaction);
    },
    /** Another value, as long as it waits. */
    async change(id: string, set: Pick<ReactionDocument, 'value' | 'sealed'>): Promise<Changed> {
      const done = await reactions.raw.updateOne({ _id: id, ...waits }, { $set: set });
      return done.matchedCount === 1 ? 'changed' : stateOf(id);
    },
    /** Takes it back: while it waits without a trace, afterwards it stays that the person is counted. */
    async withdraw(id: string): Promise<Changed> {
      const gone = await reactions.model.deleteOne({ _id: id, ...waits });
      if (gone.deletedCount === 1) return 'changed';
      const emptied = await reactions.model.updateOne({ _id: id, entered: true }, { $unset: { sealed: 1 } });
      return emptied.matchedCount === 1 ? 'changed' : stateOf(id);
    },
    async findMany(tags: readonly string[]): Promise<Map<string, ReactionDocument>> {
      const ids = remembered.among(tags);
      const parts = Array.from({ length: Math.ceil(ids.length / together) }, (_none, n) =>
        ids.slice(n * together, (n + 1) * together),
      );
      const some = (part: readonly string[]): Promise<ReactionDocument[]> =>
        reactions.raw.find<ReactionDocument>({ _id: { $in: [...part] } }).toArray();
      const found = (await Promise.all(parts.map(some))).flat();
      return new Map(found.map((each) => [each._id, each]));
    },
    /** Puts a priority on a slot. `taken`: the slot is counted, or the idea is on another one. */
    async prioritise(next: Pick<PriorityDocument, '_id' | 'idea' | 'mark'>): Promise<'put' | 'taken'> {
      if ((await priorities.insert({ ...next, open: 1 })) === 'inserted') return 'put';
      const there = await priorities.model.findById(next._id).lean<PriorityDocument>().exec();
      if (there?.mark === next.mark) return 'put';
      if (there === null || there.open !== 1 || there.entering !== undefined) return 'taken';
      // Another slot may hold the idea: taken away first, the old place is free in any case.
      if ((await priorities.model.countDocuments({ mark: next.mark }).exec()) > 0) return 'taken';
      const { _id, ...set } = next;
      return unlessDuplicate(async () => {
        const done = await priorities.model.updateOne({ _id, ...waits }, { $set: set });
        return done.matchedCount === 1 ? 'put' : 'taken';
      });
    },
    async freeSlot(id: string): Promise<'put' | 'taken'> {
      const gone = await priorities.model.deleteOne({ _id: id, ...waits });
      if (gone.deletedCount === 1) return 'put';
      return (await priorities.model.countDocuments({ _id: id }).exec()) === 0 ? 'put' : 'taken';
    },
    async slots(ids: readonly string[]): Promise<Map<string, PriorityDocument>> {
      const found = await priorities.model
        .find({ _id: { $in: [...ids] } })
        .lean<PriorityDocument[]>()
        .exec();
      return new Map(found.map((each) => [each._id, each]));
    },
    allCounts: (): Promise<CountDocument[]> => counts.model.find({}).lean<CountDocument[]>().exec(),
    reactions: entering(reactions, counts, {
      last: 'lastReactions',
      totalOf: (value) => value ?? 'unsure',
    }),
    priorities: entering(priorities, counts, { last: 'lastPriorities', totalOf: () => 'priorities' }),
    /** Ends what goes on by itself. */
    stop: remembered.stop,
    async compact(): Promise<void> {
      await database.compact();
    },
  };
}

export type ReactionStore = Awaited<ReturnType<typeof openReactionStore>>;
