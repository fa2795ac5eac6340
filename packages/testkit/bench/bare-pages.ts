import { initTRPC } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify from 'fastify';

/** What a page's server time is measured against: Fastify and tRPC that compute nothing and send as many bytes. Argument: port. */
const [port] = process.argv.slice(2);
const text = 'x'.repeat(2 ** 23);

const trpc = initTRPC.create();
const router = trpc.router({
  send: trpc.procedure
    .input((value: unknown) => Number((value as { bytes: number }).bytes))
    .mutation(({ input }) => text.slice(0, input)),
});

const app = fastify({ logger: false });
await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router } });
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.stdout.write('"started"\n');
