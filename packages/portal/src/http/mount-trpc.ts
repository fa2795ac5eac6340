import { networkOf } from '@miroir/web-server';
import type { AnyRouter, TRPCError } from '@trpc/server';
import { type CreateFastifyContextOptions, fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultCode, type PortalContext } from '../trpc/portal-trpc.ts';
import { faultBody, localeHeader } from './create-http.ts';
import type { PortalLogger } from './portal-logger.ts';
import type { Voice } from './voices.ts';

/** Calls one request may carry. */
const largestBatch = 10;

const prefix = '/trpc/';

/** In the place of a round's name: what may be asked of no single round. */
const communityAddress = 'community';

/** A router, and how it speaks: in the first language when none is asked for. */
interface Served {
  readonly router: AnyRouter;
  readonly voice: Pick<Voice, 'locales' | 'speech'>;
}

interface Procedures {
  readonly community: AnyRouter;
  /** Serves a call by the round it names; null when there is none of that name. */
  readonly round: (name: string, call: (served: Served) => Promise<void>) => Promise<object | null>;
  /** That of all rounds together. */
  readonly voice: () => Pick<Voice, 'locales' | 'speech'>;
  readonly logger: PortalLogger;
  /** Procedures of a round that may receive more than the others, by name: how many bytes. */
  readonly largeBodies: Readonly<Record<string, number>>;
}

type Address = { Params: { round: string; path?: string } };

/**
 * Mounts the portal's own procedures at `/trpc/<round>` and `/trpc/community`: every call may be a POST, at most ten a
 * request.
 */
export async function mountTrpc(app: FastifyInstance, procedures: Procedures): Promise<void> {
  const { logger } = procedures;
  // tRPC refuses a batch before it knows the person's language: refused here, in theirs.
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith(prefix) || callsIn(request.url) <= largestBatch) return;
    const { locales, speech } = procedures.voice();
    const say = speech(localeHeader(request.headers) ?? locales[0] ?? '');
    await reply.code(400).send(faultBody(say, 'batch-too-large'));
  });
  const answer = async (
    { router, voice }: Served,
    { req, res, path }: { req: FastifyRequest<Address>; res: FastifyReply; path: string },
  ): Promise<void> => {
    await fastifyRequestHandler({
      router,
      req,
      res,
      path,
      allowMethodOverride: true,
      maxBatchSize: largestBatch,
      createContext: ({ req: { headers, ip } }: CreateFastifyContextOptions): PortalContext => {
        const session = headers['x-miroir-session'];
        const locale = localeHeader(headers) ?? voice.locales[0] ?? '';
        return {
          locale,
          say: voice.speech(locale),
          network: networkOf(ip),
          session: typeof session === 'string' ? session : null,
        };
      },
      onError({ error }: { error: TRPCError }) {
        const { code } = faultCode(error);
        // A bug: its class and the procedure are enough to find it, its text may hold what a person wrote.
        if (code === 'internal')
          logger.error({ code, name: error.cause?.name ?? error.name }, 'unexpected error');
      },
    });
  };
  await app.register((api, _options, done) => {
    // tRPC reads bodies itself, by the procedure's own schema.
    for (const type of ['application/json', 'multipart/form-data']) api.removeContentTypeParser(type);
    api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    api.addContentTypeParser('multipart/form-data', {}, (_request, body, done) => done(null, body));
    const handle = async (
      req: FastifyRequest<Address>,
      res: FastifyReply,
      path: string,
    ): Promise<unknown> => {
      const { round } = req.params;
      if (round === communityAddress) {
        const served = { router: procedures.community, voice: procedures.voice() };
        await answer(served, { req, res, path });
        return res;
      }
      const found = await procedures.round(round, (served) => answer(served, { req, res, path }));
      return found === null ? res.callNotFound() : res;
    };
    api.all<Address>(`${prefix}:round/:path`, (req, res) => handle(req, res, req.params.path ?? ''));
    for (const [name, bodyLimit] of Object.entries(procedures.largeBodies))
      api.all<Address>(`${prefix}:round/${name}`, { bodyLimit }, (req, res) => handle(req, res, name));
    done();
  });
}

/** Names of procedures in a batch's address, `/trpc/<round>/keys,open?batch=1`; a comma may come escaped. */
function callsIn(url: string): number {
  return (url.split('?')[0] ?? '').split(/,|%2c/i).length;
}
