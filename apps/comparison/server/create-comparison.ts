import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock, Random } from '@miroir/basics';
import { fingerprint } from '@miroir/campaign';
import { type Database, openDatabase } from '@miroir/database';
import { createExchangeClient } from '@miroir/exchange';
import { createWebServer } from '@miroir/web-server';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { type Collector, createCollector, type PortalClients } from './collect/collector.ts';
import { type Schedule, startSchedule } from './collect/schedule.ts';
import type { ComparisonSettings } from './config.ts';
import { createReporter } from './report/reporter.ts';
import { type ComparisonRouter, comparisonRouter } from './router.ts';
import { createLeadStore } from './sign-in/lead-store.ts';
import { basePath, readSessionCookie } from './sign-in/session-cookie.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { createSnapshotStore } from './snapshots/snapshot-store.ts';
import { type Figures, loadFigures } from './take-away/figures-module.ts';
import { type ExportParts, serveExports } from './take-away/serve-exports.ts';
import type { Context } from './trpc.ts';
import { servePages } from './web/pages.ts';
import { refuseForeign } from './web/same-origin.ts';

/** What is real in production and played in tests. */
export interface ComparisonDeps {
  readonly clock: Clock;
  readonly random: Random;
  /** Instead of HTTP to the configured portals. */
  readonly clients?: Readonly<Record<'employees' | 'consumers', PortalClients>>;
  /** Where the built pages are; null serves none (tests of the server alone). */
  readonly webRoot: URL | null;
  /** The figures that exports are made of; by default those built beside the pages, and none without them. */
  readonly figures?: Figures;
  /** Tells the operator what happened, without any content. */
  onError(error: unknown): void;
}

/** A comparison, composed and not yet listening. */
export interface Comparison {
  readonly server: FastifyInstance;
  readonly collector: Collector;
  readonly database: Database;
  /** Starts pulling on the configured schedule. */
  startPulling(): void;
  close(): Promise<void>;
}

/** The machine's own clock and randomness. */
export const realTime: Clock = { now: () => Date.now() };
export const realRandom: Random = { bytes: (length) => randomBytes(length) };

/** Puts the comparison together: the one place where its parts meet. */
export async function createComparison(
  settings: ComparisonSettings,
  deps: ComparisonDeps,
): Promise<Comparison> {
  const { campaign, config } = settings;
  const database = await openDatabase({
    uri: settings.databaseUri,
    dataDir: join(settings.dataDir),
    exclusive: true,
    audience: 'comparison',
    role: 'comparison',
  });
  const store = await createSnapshotStore(database.connection);
  const print = fingerprint(campaign);
  const clients = deps.clients ?? {
    employees: clientsFor(settings, 'employees'),
    consumers: clientsFor(settings, 'consumers'),
  };
  const collector = await createCollector({
    campaign,
    fingerprint: print,
    config,
    store,
    clients,
    clock: deps.clock,
  });
  const reporter = createReporter({ campaign, fingerprint: print, collector, clock: deps.clock });
  const signIn = createSignIn({
    store: createLeadStore(database.connection),
    clock: deps.clock,
    random: deps.random,
  });
  const secure = config.origin.startsWith('https:');
  const figures = deps.figures ?? (deps.webRoot ? await loadFigures(deps.webRoot) : null);
  const mayExport: ExportParts['mayExport'] = async ({ headers }) =>
    (await signIn.who(readSessionCookie(headers.cookie))) !== null;
  const server = await createServer(
    async (request, reply) => {
      const session = readSessionCookie(request.headers.cookie);
      return { signIn, collector, reporter, session, lead: await signIn.who(session), secure, reply };
    },
    {
      webRoot: deps.webRoot,
      exports: figures && { reporter, figures, mayExport },
      secure,
      onError: deps.onError,
    },
  );
  let schedule: Schedule | undefined;
  return {
    server,
    collector,
    database,
    startPulling() {
      schedule ??= startSchedule(() => collector.pull(), {
        seconds: settings.pullEverySeconds,
        onError: deps.onError,
      });
    },
    async close() {
      await schedule?.stop();
      await server.close();
      await database.close();
    },
  };
}

function clientsFor({ config }: ComparisonSettings, audience: 'employees' | 'consumers'): PortalClients {
  const { box, roll, token } = config.portals[audience];
  return { box: createExchangeClient(box, token), roll: createExchangeClient(roll, token) };
}

interface ServerOptions {
  readonly webRoot: URL | null;
  /** Null where the figures are not built: nothing is exported. */
  readonly exports: ExportParts | null;
  readonly secure: boolean;
  onError(error: unknown): void;
}

type MakeContext = (
  request: { headers: { cookie?: string | undefined } },
  reply: Context['reply'],
) => Promise<Context>;

async function createServer(
  makeContext: MakeContext,
  { webRoot, exports, secure, onError }: ServerOptions,
): Promise<FastifyInstance> {
  const server = await createWebServer({
    secure,
    trustProxy: false,
    requestsPerMinute: 600,
    bodyLimit: 6_000_000,
    // A drawn chart is an image of the page's own making.
    images: ['blob:', 'data:'],
    refuse: (fault) => ({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ error: fault === 'malformed' ? 'bad-request' : fault }),
    }),
    onError,
  });
  await server.register((api, _options, done) => {
    serveApi(api, makeContext, onError);
    done();
  });
  if (exports)
    await server.register((api, _options, done) => {
      serveExports(api, exports);
      done();
    });
  if (webRoot) await servePages(server, webRoot);
  return server;
}

/** The one way in for the browser: POST of JSON from this very page, answered for nobody to keep. */
function serveApi(api: FastifyInstance, makeContext: MakeContext, onError: (error: unknown) => void): void {
  api.addHook('onRequest', refuseForeign);
  api.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  void api.register(fastifyTRPCPlugin, {
    prefix: `${basePath}trpc`,
    trpcOptions: {
      router: comparisonRouter,
      createContext: ({ req, res }) => makeContext(req, res),
      allowMethodOverride: true,
      onError: ({ error }) => error.code === 'INTERNAL_SERVER_ERROR' && onError(error),
    },
  } satisfies FastifyTRPCPluginOptions<ComparisonRouter>);
}
