import { setTimeout as wait } from 'node:timers/promises';
import mongoose from 'mongoose';

/**
 * A seeded fault, preloaded into a real box: an insert is acknowledged at once and written later, as with a server
 * that does not wait for the disk. The kill test must find the loss.
 */
const { prototype } = mongoose.mongo.Collection;
for (const name of ['insertOne', 'insertMany'] as const) {
  const write = Reflect.get(prototype, name);
  Reflect.set(prototype, name, function later(this: unknown, documents: unknown, options: unknown) {
    void wait(2000).then(() => Reflect.apply(write, this, [documents, options]).catch(() => {}));
    return Promise.resolve({ acknowledged: true, insertedCount: 1, insertedIds: {} });
  });
}
