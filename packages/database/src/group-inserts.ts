/** What became of one document. */
export type Insertion = 'inserted' | 'exists';

/** Writes documents in one command; gives, by position, those that were there already. Throws when nothing is known. */
export type InsertBatch<T> = (documents: readonly T[]) => Promise<ReadonlySet<number>>;

interface Waiting<T> {
  readonly document: T;
  readonly resolve: (insertion: Insertion) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Inserts that share commands: while one is on its way to the disk the next ones gather, and go together when it is
 * back. Alone, a document goes at once. Each is acknowledged when the command that holds it is durable; when a
 * command fails, everybody in it is told so and sends again.
 * @param most documents in one command.
 */
export function groupInserts<T>(
  insertBatch: InsertBatch<T>,
  most: number,
): (document: T) => Promise<Insertion> {
  let waiting: Waiting<T>[] = [];
  let busy = false;

  async function send(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      const existing = await insertBatch(batch.map(({ document }) => document));
      for (const [position, { resolve }] of batch.entries())
        resolve(existing.has(position) ? 'exists' : 'inserted');
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function sendAll(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await send(batch);
    }
    busy = false;
  }

  return (document) =>
    new Promise((resolve, reject) => {
      waiting.push({ document, resolve, reject });
      if (!busy) void sendAll();
    });
}
