import { systemRandom } from '@miroir/credential';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import mongoose from 'mongoose';
import { z } from 'zod';

/**
 * Makes a release in a process that owns the box's files, and dies by SIGKILL at its n-th write to the database:
 * `before` it leaves, or `during` it (sent, not yet acknowledged). Prints `{"serial": …}` when it lived to the end.
 * Arguments: audience, data folder, n, `before` or `during`, milliseconds that its clock is ahead, the round's name.
 */
const [audience, dataDir, at, moment, ahead, round] = z
  .tuple([
    z.enum(['employees', 'consumers']),
    z.string(),
    z.coerce.number().int(),
    z.enum(['before', 'during']),
    z.coerce.number(),
    z.string(),
  ])
  .parse(process.argv.slice(2));

const writes = ['insertOne', 'insertMany', 'updateOne', 'updateMany', 'bulkWrite', 'deleteOne', 'deleteMany'];
let counted = 0;

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function countWrites(prototype: object, name: string, isWrite: (first: unknown) => boolean): void {
  const write = Reflect.get(prototype, name);
  Reflect.set(prototype, name, function counting(this: unknown, ...given: unknown[]) {
    const isTheOne = isWrite(given[0]) && ++counted === at;
    if (isTheOne && moment === 'before') die();
    const result: unknown = Reflect.apply(write, this, given);
    if (isTheOne) setTimeout(die, 1);
    return result;
  });
}

for (const name of writes) countWrites(mongoose.mongo.Collection.prototype, name, () => true);
// VACUUM and checkpoint write as well.
countWrites(mongoose.mongo.Db.prototype, 'command', (command) => {
  return typeof command === 'object' && command !== null && 'miroirCompact' in command;
});

const released = await releaseNow(
  { audience, dataDir, round },
  { clock: { now: () => Date.now() + ahead }, random: systemRandom, engine },
);
if (!released.ok) throw new Error(released.error);
process.stdout.write(`${JSON.stringify({ serial: released.value.serial, writes: counted })}\n`);
