import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread, workerData } from 'node:worker_threads';
import { startThread } from '@miroir/basics/thread';
import { type Database, openDatabase } from '../src/index.ts';

/**
 * How long an answer waits while a release rewrites everything beside it, and how long compacting takes: four clients
 * insert 1.1 kB documents, while a thread with a connection of its own reads all documents that wait, stages them
 * in batches of 500, changes each and forgets the batches. Usage: node bench/stalls.ts [documents, default 100000]
 */
const size = Number(process.argv[2] ?? 100_000);
const batch = 500;
const stamp = { audience: 'employees', role: 'box' } as const;
const text = 'réponse '.repeat(115);

interface Answer {
  _id: string;
  cohort: string;
  state: string;
  pending?: number;
  latest: { text: string };
}

const answersOf = (database: Database) => database.connection.collection<Answer>('answers');
const fresh = (): Answer => ({
  _id: randomBytes(32).toString('base64url'),
  cohort: `c${randomBytes(1).readUInt8() % 4}`,
  state: 'sent',
  pending: 1,
  latest: { text },
});

async function fill(database: Database): Promise<void> {
  const answers = answersOf(database);
  await answers.createIndex({ cohort: 1, state: 1 });
  await answers.createIndex({ pending: 1 }, { sparse: true });
  for (let n = 0; n < size; n += 1000) await answers.insertMany(Array.from({ length: 1000 }, fresh));
}

async function rewriteAll(dataDir: string): Promise<void> {
  const database = await openDatabase({ ...stamp, dataDir });
  const answers = answersOf(database);
  const staging = database.connection.collection<{ _id: string; entries: object[] }>('staging');
  const ids: string[] = [];
  for await (const { _id } of answers.find({ pending: 1 }).batchSize(batch)) ids.push(_id);
  const values = { q1: [1, 2, 3], q2: { a: 1, b: 2 }, q3: 'option-3', q4: [5, 4, 3, 2, 1] };
  for (let at = 0; at < ids.length; at += batch) {
    const entries = ids.slice(at, at + batch).map((id) => ({ id, value: values, mark: 'abcdefgh' }));
    await staging.insertOne({ _id: String(at), entries });
  }
  for (let at = 0; at < ids.length; at += batch) {
    const updates = ids.slice(at, at + batch).map((_id) => ({
      updateOne: {
        filter: { _id },
        update: { $set: { published: values, mark: 'x' }, $unset: { pending: 1 } },
      },
    }));
    await answers.bulkWrite(updates as never, { ordered: false });
    await staging.deleteOne({ _id: String(at) });
  }
  await database.close();
}

/** Inserts until told to stop, and gives the waits in milliseconds, the longest last. */
function insertBeside(database: Database): { stop(): Promise<number[]> } {
  const waits: number[] = [];
  let going = true;
  const client = async () => {
    while (going) {
      const begun = performance.now();
      await answersOf(database).insertOne(fresh());
      waits.push(performance.now() - begun);
      await wait(5);
    }
  };
  const clients = Promise.all([client(), client(), client(), client()]);
  return {
    async stop() {
      going = false;
      await clients;
      return waits.sort((a, b) => a - b);
    },
  };
}

function say(what: string, waits: readonly number[], seconds: number): void {
  const at = (share: number) => (waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${what.padEnd(22)} ${seconds.toFixed(1)} s, ${waits.length} answers: p50 ${at(0.5)}  p99 ${at(0.99)}  longest ${at(1)} ms`,
  );
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  const database = await openDatabase({ ...stamp, dataDir });
  try {
    await fill(database);
    const alone = insertBeside(database);
    await wait(3000);
    say('nothing beside', await alone.stop(), 3);
    const beside = insertBeside(database);
    const begun = performance.now();
    const worker = startThread(new URL(import.meta.url), { workerData: dataDir });
    await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
    say(`${size} rewritten beside`, await beside.stop(), (performance.now() - begun) / 1000);
    const during = insertBeside(database);
    console.log(`compacting took ${(await database.compact()).ms} ms`);
    say('compacting beside', await during.stop(), 0);
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await (isMainThread ? main() : rewriteAll(String(workerData)));
