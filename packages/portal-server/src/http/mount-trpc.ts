import type { AnyRouter, TRPCError } from '@trpc/server';
import { type CreateFastifyContextOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { faultCode, type PortalContext } from '../trpc/portal-trpc.ts';
import { localeHeader } from './create-http.ts';
import type { PortalLogger } from './portal-logger.ts';

/** Calls one request may carry. */
const largestBatch = 10;

/** Mounts the portal's own procedures at `/trpc`: every call may be a POST, at most ten a request. */
export async function mountTrpc(
  app: FastifyInstance,
  router: AnyRouter,
  parts: { readonly defaultLocale: string; readonly logger: PortalLogger },
): Promise<void> {
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router,
      allowMethodOverride: true,
      maxBatchSize: largestBatch,
      createContext({ req }: CreateFastifyContextOptions): PortalContext {
        const session = req.headers['x-miroir-session'];
        return {
          locale: localeHeader(req.headers) ?? parts.defaultLocale,
          session: typeof session === 'string' ? session : null,
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
