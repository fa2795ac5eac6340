import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../src/index.ts';

/** Run as a process of its own: inserts and prints each acknowledged id, until it is killed; compacts meanwhile where asked. */
const [dataDir = '', prefix = '', compacting] = process.argv.slice(2);
const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
const answers = database.connection.collection('answers');
await answers.createIndex({ n: 1 });

async function insertForEver(client: number): Promise<never> {
  for (let n = 0; ; n++) {
    const _id = `${prefix}-${client}-${n}`;
    await answers.insertOne({ _id, n, text: 'réponse '.repeat(40) } as never);
    process.stdout.write(`${_id}\n`);
  }
}

async function compactForEver(): Promise<never> {
  for (;;) {
    await database.compact();
    await setTimeout(20);
  }
}

const working = Array.from({ length: 8 }, (_, client) => insertForEver(client));
await Promise.all(compacting === undefined ? working : [...working, compactForEver()]);
