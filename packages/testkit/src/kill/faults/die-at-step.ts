import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import mongoose from 'mongoose';

/**
 * Preloaded into a command: it dies by SIGKILL at the `MIROIR_DIE_AT`-th step that it takes on the disk, in files or in a
 * database; `MIROIR_DIE_MOMENT` says whether `before` the step or `during` it (begun, not yet acknowledged). One that
 * lives says on standard error how many steps it took.
 */
const at = Number(process.env.MIROIR_DIE_AT ?? 0);
const moment = process.env.MIROIR_DIE_MOMENT ?? 'before';
let counted = 0;

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function countSteps(owner: object, name: string, isStep: (given: readonly unknown[]) => boolean): void {
  const step = Reflect.get(owner, name);
  Reflect.set(owner, name, function counting(this: unknown, ...given: unknown[]) {
    const isTheOne = isStep(given) && ++counted === at;
    if (isTheOne && moment === 'before') die();
    const result: unknown = Reflect.apply(step, this, given);
    if (isTheOne) setTimeout(die, 1);
    return result;
  });
}

for (const name of ['mkdir', 'rename', 'link', 'rm', 'chmod'] as const) countSteps(fs, name, () => true);
countSteps(fs, 'open', ([, flags]) => flags === 'w' || flags === 'wx');
syncBuiltinESMExports();

const writes = ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'bulkWrite', 'deleteOne', 'deleteMany'];
const { Collection, Db } = mongoose.mongo;
for (const name of writes) countSteps(Collection.prototype, name, () => true);
countSteps(Db.prototype, 'dropDatabase', () => true);
countSteps(Db.prototype, 'command', ([command]) => {
  return typeof command === 'object' && command !== null && 'miroirCompact' in command;
});

// The engine's threads load this as well, and take none of the steps that are meant.
if (isMainThread) process.once('exit', () => process.stderr.write(`steps: ${counted}\n`));
