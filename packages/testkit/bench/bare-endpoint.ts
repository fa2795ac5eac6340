import { DatabaseSync } from 'node:sqlite';
import { initTRPC } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify from 'fastify';

/**
 * What durable answers are measured against: Fastify and tRPC with nothing checked, writing the request as one row
 * to SQLite with the pragmas of the embedded engine. Arguments: file, port, `row` (each commits) or `group` (those
 * of one turn of the event loop share a commit).
 */
const [path, port, mode] = process.argv.slice(2);
const database = new DatabaseSync(path ?? '');
for (const pragma of [
  'page_size = 8192',
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'cache_size = -16384',
  'wal_autocheckpoint = 1000',
])
  database.exec(`PRAGMA ${pragma}`);
database.exec('CREATE TABLE answers (row INTEGER PRIMARY KEY, doc TEXT NOT NULL)');
const insert = database.prepare('INSERT INTO answers (doc) VALUES (?)');

type Done = () => void;
let waiting: { doc: string; done: Done }[] = [];

function flush(): void {
  const batch = waiting;
  waiting = [];
  database.exec('BEGIN IMMEDIATE');
  for (const { doc } of batch) insert.run(doc);
  database.exec('COMMIT');
  for (const { done } of batch) done();
}

function store(doc: string): Promise<void> {
  if (mode === 'row') {
    insert.run(doc);
    return Promise.resolve();
  }
  return new Promise((done) => {
    waiting.push({ doc, done });
    if (waiting.length === 1) setImmediate(flush);
  });
}

const trpc = initTRPC.create();
const router = trpc.router({
  submit: trpc.procedure
    .input((value: unknown) => value)
    .mutation(async ({ input }) => {
      await store(JSON.stringify(input));
      return { digest: 'stored' };
    }),
});

const app = fastify({ logger: false });
await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router } });
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.stdout.write('"started"\n');
