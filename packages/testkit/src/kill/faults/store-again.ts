import mongoose from 'mongoose';

/**
 * A seeded fault, preloaded into a real box: an answer sent a second time is stored a second time, as with a store
 * that names its own documents. The kill test must find the double.
 */
interface Named {
  readonly _id?: unknown;
}

const { prototype } = mongoose.mongo.Collection;
for (const name of ['insertOne', 'insertMany'] as const) {
  const write = Reflect.get(prototype, name);
  Reflect.set(
    prototype,
    name,
    async function again(this: unknown, documents: Named | Named[], options: unknown) {
      try {
        return await Reflect.apply(write, this, [documents, options]);
      } catch {
        const renamed = [documents]
          .flat()
          .map((document) => ({ ...document, _id: `${String(document._id)}.2` }));
        const given = Array.isArray(documents) ? renamed : renamed[0];
        return Reflect.apply(write, this, [given, options]).catch(() => ({ insertedCount: 0 }));
      }
    },
  );
}
