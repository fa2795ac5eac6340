import type { Collection } from './open-collection.ts';
import { createTagSet } from './tag-set.ts';

/** Documents in one batch of reading: the engine answers others between two. */
const together = 2000;

/**
 * Which tags a collection may hold, in memory, so that a person's few reactions are found among ten thousand ideas without
 * ten thousand searches in a file. It holds what the file's `_id`s are made of and nothing else, and answers nothing by
 * itself: what it says may be there is looked up. Until all is read, and if it cannot be, everything is looked up.
 */
export function rememberTags({ raw }: Pick<Collection<unknown>, 'raw'>) {
  const tags = createTagSet();
  let whole = false;
  let stopped = false;
  let reading: Promise<void> | undefined;

  async function readAll(): Promise<void> {
    const all = raw.find({}, { projection: { _id: 1 }, batchSize: together });
    try {
      for await (const { _id } of all) {
        if (stopped) return;
        tags.add(_id);
      }
      whole = true;
    } catch {
      // A database that ends meanwhile: tags are looked up in it, or nothing is answered any more.
    } finally {
      await all.close().catch(() => undefined);
    }
  }

  return {
    /** Before its document is written. */
    add: (tag: string): void => tags.add(tag),
    /** Those that may be there. */
    among: (asked: readonly string[]): readonly string[] =>
      whole ? asked.filter((tag) => tags.mayHold(tag)) : asked,
    /** Begins to read what is there; settles when it is known, and never rejects. */
    async recall(): Promise<void> {
      if (stopped) return;
      reading ??= readAll();
      await reading;
    },
    async stop(): Promise<void> {
      stopped = true;
      await reading;
    },
  };
}
