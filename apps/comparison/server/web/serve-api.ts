import { declareAccess } from '@miroir/operators';
import { refuseForeign } from '@miroir/web-server';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { basePath } from '../base-path.ts';
import { type ComparisonRouter, comparisonRouter } from '../router.ts';
import type { Context } from '../trpc.ts';
import { deflateFigures } from './deflate-figures.ts';
import type { VisitOf } from './visits.ts';

/** What procedures are given, and who calls. */
export interface ApiParts extends Omit<Context, 'visit' | 'cookies' | 'reply'> {
  readonly visitOf: VisitOf;
}

/** The longest body of a stranger, in bytes: a token, or what a passkey signed. */
const strangersBody = 16_384;

/** The one way in for the browser: POST of JSON from this very page, answered for nobody to keep. */
export function serveApi(
  api: FastifyInstance,
  { visitOf, ...parts }: ApiParts,
  onError: (error: unknown) => void,
): void {
  declareAccess(api, 'by-procedure');
  api.addHook('onRequest', refuseForeign);
  api.addHook('onRequest', async (request, reply) =>
    refuseLargeOfStranger(await visitOf(request), request, reply),
  );
  api.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  deflateFigures(api);
  void api.register(fastifyTRPCPlugin, {
    prefix: `${basePath}trpc`,
    trpcOptions: {
      router: comparisonRouter,
      createContext: async ({ req, res }): Promise<Context> => ({
        ...parts,
        visit: await visitOf(req),
        cookies: req.headers.cookie,
        reply: res,
      }),
      allowMethodOverride: true,
      onError: ({ error }) => error.code === 'INTERNAL_SERVER_ERROR' && onError(error),
    },
  } satisfies FastifyTRPCPluginOptions<ComparisonRouter>);
}

/** Before a byte of the body is read: what only a signed-in lead sends, a publication, is not held for a stranger. */
async function refuseLargeOfStranger(
  visit: Awaited<ReturnType<VisitOf>>,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (visit?.step === 'open') return;
  const length = Number(headers['content-length']);
  // Sent in pieces of unknown number: browsers do not, for a text.
  if (!Number.isSafeInteger(length) || length > strangersBody)
    await reply.code(413).send({ error: 'too-large' });
}
