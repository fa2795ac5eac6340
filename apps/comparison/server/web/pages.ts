import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { declareAccess } from '@miroir/operators';
import type { FastifyInstance } from 'fastify';
import { basePath } from '../base-path.ts';

/** Serves the built browser side under the base path; every other page address gets the one document. */
export async function servePages(server: FastifyInstance, webRoot: URL): Promise<void> {
  const index = new URL('index.html', webRoot);
  if (!existsSync(index))
    throw new Error(
      `${fileURLToPath(index)} is missing: build the comparison's browser side first (“vite build”)`,
    );
  const document = readFileSync(index, 'utf8');
  await server.register((scope, _options, done) => {
    declareAccess(scope, 'anyone');
    void scope.register(fastifyStatic, {
      root: fileURLToPath(new URL('assets/', webRoot)),
      prefix: `${basePath}assets/`,
      immutable: true,
      maxAge: '365d',
      index: false,
      preCompressed: true,
    });
    done();
  });
  const open = { config: { access: 'anyone' } };
  server.get('/', open, (_request, reply) => reply.redirect(basePath));
  // With or without its slash: to the router both are one address, so that a redirect would lead back here.
  for (const path of [basePath, `${basePath}*`])
    server.get(path, open, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(document),
    );
}
