import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema } from 'mongoose';
import { openDatabase } from '../src/index.ts';

/**
 * Durable inserts a second of 1.1 kB documents at 1, 16 and 64 clients, by mongoose and by the raw driver,
 * with latencies in milliseconds. Usage: node bench/inserts.ts [seconds per case, default 4]
 */
const seconds = Number(process.argv[2] ?? 4);

interface Answer {
  _id: string;
  cohort: string;
  latest: { text: string };
}

const schema = new Schema<Answer>(
  { _id: String, cohort: String, latest: { text: String } },
  { versionKey: false },
);

async function measure(clients: number, insert: (answer: Answer) => Promise<unknown>): Promise<string> {
  const latencies: number[] = [];
  const text = 'réponse '.repeat(115);
  const cpu = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const before = performance.now();
      await insert({ _id: randomBytes(32).toString('base64url'), cohort: 'c1', latest: { text } });
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  // All threads of the process; on a busy machine it says more than the rate.
  const { user, system } = process.cpuUsage(cpu);
  const work = `cpu ${Math.round((user + system) / latencies.length)} µs each`;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2).padStart(8);
  const rate = Math.round(latencies.length / seconds)
    .toString()
    .padStart(7);
  return `${clients.toString().padStart(4)} clients ${rate}/s  p50 ${at(0.5)}  p99 ${at(0.99)}  p99.9 ${at(0.999)}  max ${at(0.999999)}  ${work}`;
}

const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
const Answers = database.connection.model<Answer>('Answer', schema);
await Answers.init();
const raw = database.connection.collection<Answer>('raw');
for (const clients of [1, 16, 64]) {
  console.log('mongoose', await measure(clients, (answer) => Answers.create(answer)));
  console.log('driver  ', await measure(clients, (answer) => raw.insertOne(answer)));
}
console.log(
  `${await Answers.estimatedDocumentCount()} documents, resident ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
const before = performance.now();
await database.compact();
console.log(`compacting took ${Math.round(performance.now() - before)} ms`);
await database.close();
rmSync(dataDir, { recursive: true, force: true });
