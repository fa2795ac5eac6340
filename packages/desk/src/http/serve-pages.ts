import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { type MadeCatalogues, pageAttributes, serveCatalogues } from '@miroir/locales/server';
import { declareAccess } from '@miroir/operators';
import { brandedDocument, type Community, serveMark } from '@miroir/web-server';
import type { FastifyInstance } from 'fastify';

/** What the pages of a desk are served from. */
export interface DeskPages {
  readonly webRoot: URL;
  /** Which of the desks its pages draw; the reading desk where nothing is said. */
  readonly draws?: 'space';
  /** In languages that the build does not know. */
  readonly words: MadeCatalogues;
  /** Null: the company has no settings of its own. */
  readonly company: Community | null;
}

/** Serves the one document of the desk, in the company's name, and its files. @throws Error when they were not built. */
export async function servePages(
  server: FastifyInstance,
  { webRoot, words, company, draws }: DeskPages,
): Promise<void> {
  const index = new URL('index.html', webRoot);
  if (!existsSync(index))
    throw new Error(`The desk is not built: ${fileURLToPath(index)} is missing. Run the app's build first.`);
  const built = readFileSync(index, 'utf8').replace(
    '<html lang="fr"',
    (before) => before + pageAttributes(words) + (draws === undefined ? '' : ` data-desk="${draws}"`),
  );
  const document = brandedDocument(built, company);
  await server.register((scope, _options, done) => {
    declareAccess(scope, 'anyone');
    serveCatalogues(scope, words);
    serveMark(scope, company);
    void scope.register(fastifyStatic, {
      root: fileURLToPath(new URL('assets/', webRoot)),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      preCompressed: true,
    });
    done();
  });
  for (const path of ['/', '/sign-in'])
    server.get(path, { config: { access: 'anyone' } }, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(document),
    );
}
