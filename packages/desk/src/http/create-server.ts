import { declareAccess, guardRoutes, type Visit } from '@miroir/operators';
import { createWebServer, refuseForeign } from '@miroir/web-server';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Role } from '../rights.ts';
import { type DeskRouter, deskRouter } from './desk-router.ts';
import type { Context } from './desk-trpc.ts';
import { type DeskPages, servePages } from './serve-pages.ts';
import { sessionHeader } from './session-header.ts';

/** What the desk's server serves, and how. */
export interface DeskServer extends DeskPages {
  readonly operators: Context['operators'];
  /** What is read at the moment of a call. */
  readonly reading: () => Promise<Context['reading']>;
  readonly origin: string;
  readonly passkeys: boolean;
  readonly trustProxy: boolean;
  /** A bug: its class and nothing of what was sent. */
  readonly onError: (error: unknown) => void;
}

/** Calls a minute: a person asks twenty times, the demonstration's invented reader a thousand. */
const callsPerReader = 1500;
const callsPerAddress = 60;
/** Bytes: a token, a label. */
const bodyLimit = 16_384;

/** The hardened server of a desk: pages for anyone, comments for readers who are signed in and named. */
export async function createDeskServer(settings: DeskServer): Promise<FastifyInstance> {
  const { operators, reading, origin, onError } = settings;
  const visitOf = visits(operators.sessions);
  const server = await createWebServer({
    secure: new URL(origin).protocol === 'https:',
    trustProxy: settings.trustProxy,
    requestsPerMinute: callsPerAddress,
    callers: {
      requestsPerMinute: callsPerReader,
      of: async (request) => (await visitOf(request))?.session ?? null,
    },
    uncounted: ({ method, url }) => method === 'GET' && !url.startsWith('/trpc/'),
    bodyLimit,
    refuse: (fault) => ({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ error: fault === 'malformed' ? 'bad-request' : fault }),
    }),
    onError,
  });
  guardRoutes(server, {
    rights: operators.rights,
    visitOf,
    refuse: (refusal, reply) => reply.code(refusal === 'not-allowed' ? 403 : 401).send({ error: refusal }),
  });
  await server.register((api, _options, done) => {
    declareAccess(api, 'by-procedure');
    api.addHook('onRequest', refuseForeign);
    void api.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: deskRouter,
        createContext: async ({ req }): Promise<Context> => ({
          operators,
          visit: await visitOf(req),
          reading: await reading(),
          passkeys: settings.passkeys,
        }),
        allowMethodOverride: true,
        onError: ({ error }) => error.code === 'INTERNAL_SERVER_ERROR' && onError(error.cause ?? error),
      },
    } satisfies FastifyTRPCPluginOptions<DeskRouter>);
    done();
  });
  await servePages(server, settings);
  return server;
}

/** Whose request it is, looked up once a request: by the limit and by the procedure. */
function visits(sessions: Context['operators']['sessions']) {
  const known = new WeakMap<FastifyRequest, Promise<Visit<Role> | null>>();
  return (request: FastifyRequest): Promise<Visit<Role> | null> => {
    const header = request.headers[sessionHeader];
    const found = known.get(request) ?? sessions.identify(typeof header === 'string' ? header : undefined);
    known.set(request, found);
    return found;
  };
}
