import type { ReactionDocument } from '../documents/reaction.ts';
import type { Collection } from './open-collection.ts';

/** What a total counts: reactions by their value, or priorities. */
type Total = 'agree' | 'disagree' | 'unsure' | 'priorities';

/** Which attempt a total was last grown by. */
type Last = 'lastReactions' | 'lastPriorities';

/**
 * How what waits on an idea enters its total, all or nothing, whatever dies: it is marked with an attempt; the total takes
 * what is marked and the attempt's name in one update of one document, which is the commit point; then the marks go. What
 * bears the mark of another attempt than the total's was never counted and waits again.
 */
export function entering(
  { raw: waiting }: Pick<Collection<unknown>, 'raw'>,
  { raw: totals }: Pick<Collection<unknown>, 'raw'>,
  { last, totalOf }: { readonly last: Last; readonly totalOf: (value: ReactionDocument['value']) => Total },
) {
  async function settle(attempt: string): Promise<void> {
    await waiting.updateMany(
      { entering: attempt },
      { $set: { entered: true }, $unset: { value: 1, open: 1, entering: 1 } },
    );
  }

  return {
    /** The ideas on which something waits: one a reaction. */
    async *ideas(): AsyncIterable<string> {
      const found = waiting.find({ open: 1 }, { projection: { idea: 1 }, batchSize: 1000 });
      for await (const { idea } of found) yield String(idea);
    },
    /** Lets enter what waits on one idea. @returns what the total grew by; null when fewer than k are left */
    async enter(
      idea: string,
      { attempt, k }: { readonly attempt: string; readonly k: number },
    ): Promise<Partial<Record<Total, number>> | null> {
      await waiting.updateMany(
        { open: 1, idea, entering: { $exists: false } },
        { $set: { entering: attempt } },
      );
      const marked = await waiting.find({ entering: attempt }).toArray();
      const grown: Partial<Record<Total, number>> = {};
      for (const { value } of marked) {
        const total = totalOf(value);
        grown[total] = (grown[total] ?? 0) + 1;
      }
      if (marked.length < k) {
        await waiting.updateMany({ entering: attempt }, { $unset: { entering: 1 } });
        return null;
      }
      await totals.updateOne(
        { _id: idea },
        {
          $inc: { agree: 0, disagree: 0, unsure: 0, priorities: 0, ...grown },
          $set: { [last]: attempt },
        },
        { upsert: true },
      );
      await settle(attempt);
      return grown;
    },
    /** Finishes what a killed process left half-done: committed, it is settled; else it waits again. */
    async recover(): Promise<void> {
      const left = await waiting
        .find({ entering: { $exists: true } }, { projection: { idea: 1, entering: 1 } })
        .toArray();
      const attempts = new Map(left.map((each) => [String(each.entering), String(each.idea)]));
      for (const [attempt, idea] of attempts) {
        const total = await totals.findOne({ _id: idea });
        if (total?.[last] === attempt) await settle(attempt);
        else await waiting.updateMany({ entering: attempt }, { $unset: { entering: 1 } });
      }
    },
  };
}
