import { existsSync, rmSync } from 'node:fs';
import { isDuplicateKey, openDatabase } from '../src/index.ts';

/**
 * Run as a process of its own on a disk that is nearly full: prints the ids it was acknowledged, and at the end what
 * else happened. Where a ballast file is named, it is removed in the middle, so that there is room again.
 */
const [dataDir = '', ballast] = process.argv.slice(2);
const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
const answers = database.connection.collection('answers');
await answers.createIndex({ n: 1 });
await answers.insertOne({ _id: 'first', n: -1 } as never);
const seen = { refused: 0, codes: [] as unknown[], readsFailed: 0, compacted: '' };

async function insert(_id: string, bytes: number): Promise<boolean> {
  try {
    await answers.insertOne({ _id, n: 1, text: 'x'.repeat(bytes) } as never);
    process.stdout.write(`${_id}\n`);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) throw error;
    seen.refused++;
    const { code } = error as { code?: unknown };
    if (!seen.codes.includes(code)) seen.codes.push(code);
    return false;
  }
}

/** Reads in the very turns in which writes fail. */
async function read(): Promise<void> {
  const first = await answers.findOne({ _id: 'first' } as never).catch(() => null);
  const counted = await answers.countDocuments({ n: -1 }).catch(() => 0);
  if (first === null || counted !== 1) seen.readsFailed++;
}

async function insertSome(client: string, count: number): Promise<number> {
  let kept = 0;
  for (let n = 0; n < count; n++) {
    const [inserted] = await Promise.all([insert(`${client}-${n}`, 3000), read()]);
    if (inserted) kept++;
  }
  return kept;
}

const clients = Array.from({ length: 16 }, (_, client) => `${client}`);
await Promise.all(clients.map((client) => insertSome(client, 60)));
const refusedWhenFull = seen.refused;
seen.compacted = await database.compact().then(
  () => 'yes',
  (error: unknown) => String((error as { code?: unknown }).code),
);
let keptAfter = 0;
if (ballast !== undefined && existsSync(ballast)) {
  rmSync(ballast);
  // One that is larger than the disk, beside a small one and a read of the same turn.
  await Promise.all([insert('huge', 8_000_000), read(), insert('small', 1)]);
  keptAfter = await insertSome('after', 20);
}
process.stderr.write(JSON.stringify({ ...seen, refusedWhenFull, keptAfter }));
process.exit(0);
