import type { Entered } from '@miroir/insight';
import type { Model, mongo } from 'mongoose';
import type { AnswerDocument } from '../box-documents.ts';
import { bulkWrite, rawAnswers } from './raw-answers.ts';

/** Documents a batch: large enough to be fast, small enough that people's requests pass in between. */
export const batchSize = 500;

/** What a release means to count of one newcomer. */
export interface Staged {
  readonly id: string;
  /** The state it was drawn from: whoever changed the answer meanwhile is left out. */
  readonly digest: string;
  readonly value: Entered;
}

/** What a release reads and writes of people's documents, in batches. */
export function stagedAnswers(answers: Model<AnswerDocument>) {
  const raw = rawAnswers(answers);
  async function* pages(filter: mongo.Filter<AnswerDocument>): AsyncGenerator<AnswerDocument[]> {
    let page: AnswerDocument[] = [];
    for await (const document of raw.find(filter, { batchSize })) {
      page.push(document);
      if (page.length < batchSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  return {
    pending: () => pages({ pending: 1 }),
    countPending: (): Promise<number> => answers.countDocuments({ pending: 1 }).exec(),
    async hasPending(): Promise<boolean> {
      return (await answers.find({ pending: 1 }, { _id: 1 }).limit(1).lean().exec()).length > 0;
    },
    all: () => pages({}),
    /**
     * Writes in people's own documents what would be counted of them; from here on the answer does not change. Gives
     * those who changed it before: they are left out.
     */
    async stage(attempt: string, batch: readonly Staged[]): Promise<readonly string[]> {
      const matched = await bulkWrite(
        raw,
        batch.map(({ id, digest, value }) => ({
          filter: { _id: id, digest, entered: { $exists: false } },
          update: {
            $set: { published: value, entered: value.figure, entering: attempt },
            ...(Object.keys(value.waiting).length === 0 ? { $unset: { pending: 1 } } : {}),
          },
        })),
      );
      if (matched === batch.length) return [];
      const ids = batch.map(({ id }) => id);
      const staged = await raw
        .find({ _id: { $in: ids }, entering: attempt }, { projection: { _id: 1 } })
        .toArray();
      const there = new Set(staged.map(({ _id }) => _id));
      return ids.filter((id) => !there.has(id));
    },
    /** Some of those whom one attempt (a given one, or any) meant to count; null when there is nobody any more. */
    async entering(of?: string): Promise<{ attempt: string; ids: string[] } | null> {
      const found = await raw
        .find(
          { entering: of ?? { $exists: true } },
          { projection: { _id: 1, entering: 1 }, limit: batchSize },
        )
        .toArray();
      const attempt = found[0]?.entering;
      if (attempt === undefined) return null;
      return { attempt, ids: found.filter((each) => each.entering === attempt).map(({ _id }) => _id) };
    },
    /** After the commit: they are counted, and nothing tells any more by which release. */
    async settle(attempt: string, ids: readonly string[]): Promise<void> {
      await raw.updateMany({ _id: { $in: [...ids] }, entering: attempt }, { $unset: { entering: 1 } });
    },
    /** They are not counted after all: whoever has not withdrawn meanwhile waits again. */
    async undo(attempt: string, ids: readonly string[]): Promise<void> {
      const those = { _id: { $in: [...ids] }, entering: attempt };
      const nothing = { $set: { published: null }, $unset: { entering: 1, entered: 1 } } as const;
      await raw.updateMany(
        { ...those, state: 'sent' },
        { ...nothing, $set: { published: null, pending: 1 } },
      );
      await raw.updateMany({ ...those, state: 'withdrawn' }, nothing);
    },
  };
}
