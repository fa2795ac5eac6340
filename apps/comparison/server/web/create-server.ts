import type { MadeCatalogues } from '@miroir/locales/server';
import { declareAccess, guardRoutes } from '@miroir/operators';
import { type Community, createWebServer, healthPath, serveHealth } from '@miroir/web-server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { longestImport } from '../../contract/import.ts';
import { basePath } from '../base-path.ts';
import type { FileMaker } from '../take-away/file-maker.ts';
import { serveExports } from '../take-away/serve-exports.ts';
import { servePages } from './pages.ts';
import { type ApiParts, serveApi } from './serve-api.ts';
import { visitsOf } from './visits.ts';

/** What the server serves, and how. */
interface ServerOptions {
  /** Where the built pages are; null serves none. */
  readonly webRoot: URL | null;
  readonly community: Community | null;
  /** Makes files; null where their figures are not built: nothing is taken away. */
  readonly files: FileMaker | null;
  readonly trustProxy: boolean;
  /** Words in languages that the build does not know. */
  readonly words: MadeCatalogues;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  onError(error: unknown): void;
}

/** Calls a minute of one signed-in person: twenty pages, each with its figures, and the freshness of both sides. */
const callsPerPerson = 600;
/** Strangers have nothing to ask but sign-in. */
const callsPerAddress = 120;
const signInsPerAddress = 60;

/** What a call adds to the largest text that it carries, in bytes. */
const wrapping = 1_000;

/** The hardened server of the comparison: pages for anyone, figures for those who may read them. */
export async function createServer(
  parts: Omit<ApiParts, 'visitOf'>,
  { webRoot, community, words, files, trustProxy, isReady, onError }: ServerOptions,
): Promise<FastifyInstance> {
  const { operators, origin } = parts;
  const visitOf = visitsOf(operators);
  const server = await createWebServer({
    secure: new URL(origin).protocol === 'https:',
    trustProxy,
    requestsPerMinute: callsPerAddress,
    callers: {
      requestsPerMinute: callsPerPerson,
      of: async (request) => (await visitOf(request))?.session ?? null,
    },
    apart: { requestsPerMinute: signInsPerAddress, holds: isSignIn },
    uncounted: isPage,
    bodyLimit: longestImport + wrapping,
    // A drawn chart is an image of the page's own making.
    images: ['blob:', 'data:'],
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
  await server.register((scope, _options, done) => {
    declareAccess(scope, 'anyone');
    serveHealth(scope, { role: 'comparison', trustProxy, isReady });
    done();
  });
  await server.register((api, _options, done) => {
    serveApi(api, { ...parts, visitOf }, onError);
    done();
  });
  if (files)
    await server.register((api, _options, done) => {
      const { reporter, ideas, readings } = parts;
      serveExports(api, { reporter, ideas, readings, files, basePath });
      done();
    });
  if (webRoot) await servePages(server, webRoot, { community, words });
  return server;
}

const isSignIn = ({ url }: FastifyRequest): boolean => url.startsWith(`${basePath}trpc/signIn.`);

/** The one document and its files: what is the same for everybody costs less than counting who asks for it. */
const isPage = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' &&
  url !== healthPath &&
  !url.startsWith(`${basePath}trpc/`) &&
  !url.startsWith(`${basePath}export/`);
