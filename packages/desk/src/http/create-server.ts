import { declareAccess, guardRoutes, type Operators, type Visit } from '@miroir/operators';
import { createWebServer, refuseForeign } from '@miroir/web-server';
import type { AnyRouter } from '@trpc/server';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DeskPages, servePages } from './serve-pages.ts';
import { sessionHeader } from './session-header.ts';

/** What a desk's server serves, and how. */
export interface DeskServer<Role extends string, Right extends string> extends DeskPages {
  readonly operators: Operators<Role, Right>;
  /** Everything the desk's pages may ask; each procedure says which right it takes. */
  readonly router: AnyRouter;
  /** What the router's procedures are given. */
  readonly contextOf: (visit: Visit<Role> | null) => Promise<object>;
  readonly origin: string;
  readonly trustProxy: boolean;
  /** Sources of images beside its own origin, such as `blob:`. */
  readonly images?: readonly string[];
  /** A bug: its class and nothing of what was sent. */
  readonly onError: (error: unknown) => void;
}

/** Calls a minute: a person asks twenty times, the demonstration's invented reader a thousand. */
const callsPerPerson = 1500;
const callsPerAddress = 60;
/** Bytes: a token, a label, a decision. */
const bodyLimit = 16_384;

/** The hardened server of a desk: pages for anyone, the rest for people who are signed in and have the right to it. */
export async function createDeskServer<Role extends string, Right extends string>(
  settings: DeskServer<Role, Right>,
): Promise<FastifyInstance> {
  const { operators, router, contextOf, origin, images = [], onError } = settings;
  const visitOf = visits(operators.sessions);
  const server = await createWebServer({
    secure: new URL(origin).protocol === 'https:',
    trustProxy: settings.trustProxy,
    images,
    requestsPerMinute: callsPerAddress,
    callers: {
      requestsPerMinute: callsPerPerson,
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
        router,
        createContext: async ({ req }) => contextOf(await visitOf(req)),
        allowMethodOverride: true,
        onError: ({ error }) => error.code === 'INTERNAL_SERVER_ERROR' && onError(error.cause ?? error),
      },
    } satisfies FastifyTRPCPluginOptions<AnyRouter>);
    done();
  });
  await servePages(server, settings);
  return server;
}

/** Whose request it is, looked up once a request: by the limit and by the procedure. */
function visits<Role extends string>(sessions: Operators<Role, never>['sessions']) {
  const known = new WeakMap<FastifyRequest, Promise<Visit<Role> | null>>();
  return (request: FastifyRequest): Promise<Visit<Role> | null> => {
    const header = request.headers[sessionHeader];
    const found = known.get(request) ?? sessions.identify(typeof header === 'string' ? header : undefined);
    known.set(request, found);
    return found;
  };
}
