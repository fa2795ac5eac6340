import type { Speak } from '@miroir/locales/server';
import { networkOf } from '@miroir/web-server';
import type { AnyRouter, TRPCError } from '@trpc/server';
import { type CreateFastifyContextOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { faultCode, type PortalContext } from '../trpc/portal-trpc.ts';
import { faultBody, localeHeader } from './create-http.ts';
import type { PortalLogger } from './portal-logger.ts';

/** Calls one request may carry. */
const largestBatch = 10;

/** What the procedures' answers are made with. */
export interface MountedParts {
  readonly defaultLocale: string;
  readonly speech: (locale: string) => Speak;
  readonly logger: PortalLogger;
}

/** Mounts the portal's own procedures at `/trpc`: every call may be a POST, at most ten a request. */
export async function mountTrpc(app: FastifyInstance, router: AnyRouter, parts: MountedParts): Promise<void> {
  // tRPC refuses a batch before it knows the person's language: refused here, in theirs.
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/trpc/') || callsIn(request.url) <= largestBatch) return;
    const say = parts.speech(localeHeader(request.headers) ?? parts.defaultLocale);
    await reply.code(400).send(faultBody(say, 'batch-too-large'));
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router,
      allowMethodOverride: true,
      maxBatchSize: largestBatch,
      createContext({ req }: CreateFastifyContextOptions): PortalContext {
        const session = req.headers['x-miroir-session'];
        const locale = localeHeader(req.headers) ?? parts.defaultLocale;
        return {
          locale,
          say: parts.speech(locale),
          session: typeof session === 'string' ? session : null,
          network: networkOf(req.ip),
        };
      },
      onError({ error }: { error: TRPCError }) {
        const { code } = faultCode(error);
        // A bug: its class and the procedure are enough to find it, its text may hold what a person wrote.
        if (code === 'internal')
          parts.logger.error({ code, name: error.cause?.name ?? error.name }, 'unexpected error');
      },
    },
  });
}

/** Names of procedures in a batch's address, `/trpc/keys,open?batch=1`; a comma may come escaped. */
function callsIn(url: string): number {
  return (url.split('?')[0] ?? '').split(/,|%2c/i).length;
}
