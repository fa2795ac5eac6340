import { openDatabase } from '../src/index.ts';

/** Run as a process of its own with a limit on the size of files: prints the ids it was acknowledged. */
const [dataDir = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
const answers = database.connection.collection('answers');
await answers.createIndex({ n: 1 });
let refused = 0;

async function insertSome(client: number): Promise<void> {
  for (let n = 0; n < 60; n++) {
    const _id = `${client}-${n}`;
    try {
      await answers.insertOne({ _id, n, text: 'x'.repeat(3000) } as never);
      process.stdout.write(`${_id}\n`);
    } catch {
      refused++;
    }
  }
}

await Promise.all(Array.from({ length: 16 }, (_, client) => insertSome(client)));
process.stderr.write(`${refused} refused`);
process.exit(0);
