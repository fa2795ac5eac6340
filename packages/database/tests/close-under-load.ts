import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../src/index.ts';

/**
 * Run as a process of its own: opens one folder again and again as its server and closes it in the middle of inserts,
 * reads and compactions, then counts what was lost; the last time it ends with everything open, where asked.
 */
const [dataDir = '', rounds = '', end = 'close'] = process.argv.slice(2);
const open = () => openDatabase({ dataDir, audience: 'employees', role: 'box', exclusive: true });
type Answers = Awaited<ReturnType<typeof open>>['connection'];

const acknowledged = new Set<string>();
let [lost, logsLeft, cutShort] = [0, 0, 0];

async function client(connection: Answers, name: string, compact: () => Promise<unknown>): Promise<void> {
  const answers = connection.collection<{ _id: string; n: number; text: string }>('answers');
  try {
    for (let n = 0; ; n += 1) {
      const _id = `${name}-${n}`;
      await answers.insertOne({ _id, n, text: 'x'.repeat(3000) });
      acknowledged.add(_id);
      if (n % 10 === 3) await answers.find({ n: { $gte: 0 } }).toArray();
      if (n % 20 === 7) await compact();
    }
  } catch {
    cutShort += 1;
  }
}

for (let round = 0; round < Number(rounds); round += 1) {
  const database = await open();
  const { connection, compact } = database;
  const answers = connection.collection<{ _id: string }>('answers');
  await answers.createIndex({ n: 1 });
  const kept = new Set((await answers.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id));
  for (const id of acknowledged) if (!kept.has(id)) lost += 1;
  await answers.deleteMany({});
  acknowledged.clear();
  const clients = Array.from({ length: 16 }, (_, index) => client(connection, `${round}-${index}`, compact));
  await wait(5 + ((round * 37) % 90));
  if (end === 'exit' && round === Number(rounds) - 1) process.exit(0);
  await database.close();
  await Promise.all(clients);
  if (existsSync(join(dataDir, 'miroir.sqlite-wal'))) logsLeft += 1;
}
process.stdout.write(JSON.stringify({ lost, logsLeft, cutShort }));
