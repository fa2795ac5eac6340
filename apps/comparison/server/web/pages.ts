import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { type MadeCatalogues, pageAttributes, serveCatalogues } from '@miroir/locales/server';
import { declareAccess } from '@miroir/operators';
import { brandedDocument, type Community, serveMark } from '@miroir/web-server';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { basePath } from '../base-path.ts';

/** Serves the built browser side under the base path; every other page address gets the one document. */
export async function servePages(
  server: FastifyInstance,
  webRoot: URL,
  { community, words }: { readonly community: Community | null; readonly words: MadeCatalogues },
): Promise<void> {
  const index = new URL('index.html', webRoot);
  if (!existsSync(index))
    throw new Error(
      `${fileURLToPath(index)} is missing: build the comparison's browser side first (“vite build”)`,
    );
  const built = readFileSync(index, 'utf8').replace(
    '<html lang="fr"',
    (before) => before + pageAttributes(words),
  );
  const documents = announcing(brandedDocument(built, community, basePath.slice(0, -1)), {
    webRoot,
    keys: words.keys,
  });
  await server.register((scope, _options, done) => {
    declareAccess(scope, 'anyone');
    serveCatalogues(scope, words, basePath);
    void scope.register(fastifyStatic, {
      root: fileURLToPath(new URL('assets/', webRoot)),
      prefix: `${basePath}assets/`,
      immutable: true,
      maxAge: '365d',
      index: false,
      preCompressed: true,
    });
    serveMark(scope, community, basePath.slice(0, -1));
    done();
  });
  const open = { config: { access: 'anyone' } };
  server.get('/', open, (_request, reply) => reply.redirect(basePath));
  // With or without its slash: to the router both are one address, so that a redirect would lead back here.
  for (const path of [basePath, `${basePath}*`])
    server.get(path, open, (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(documents(request.headers['accept-language'])),
    );
}

const announced = z.object({
  every: z.record(z.string(), z.object({ now: z.array(z.string().regex(/^[\w./*-]+$/)) })),
});

/**
 * The document as it is sent to a browser that prefers these languages: with the scripts it will need, so that they come
 * beside the first one and not after it. A reader who chose another language fetches a catalogue more.
 */
function announcing(
  document: string,
  { webRoot, keys }: { readonly webRoot: URL; readonly keys: MadeCatalogues['keys'] },
): (accepted: string | undefined) => string {
  const plan = new URL('pages.json', webRoot);
  // Without the plan pages find their files themselves, one after the other.
  const { every } = existsSync(plan)
    ? announced.parse(JSON.parse(readFileSync(plan, 'utf8')))
    : { every: {} };
  const byLanguage = new Map(
    languagesOf(every, keys).map(([language, now]) => {
      const missing = now.filter((file) => file.endsWith('.js') && !document.includes(`"${file}"`));
      const links = missing.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`);
      return [language, document.replace('</head>', `${links.join('')}</head>`)];
    }),
  );
  return (accepted = '') => {
    const tags = accepted.split(',').map((tag) => (tag.split(';')[0] ?? '').trim().toLowerCase());
    const wished = tags.flatMap((tag) => [tag, tag.split('-')[0] ?? '']);
    const language = wished.find((each) => byLanguage.has(each)) ?? 'fr';
    return byLanguage.get(language) ?? document;
  };
}

/** By language the files a visit draws with: those of the build, and of each added language what the build says of `*`. */
function languagesOf(
  every: z.infer<typeof announced>['every'],
  keys: MadeCatalogues['keys'],
): (readonly [string, readonly string[]])[] {
  const built = Object.entries(every).filter(([language]) => language !== '*');
  const added = Object.entries(keys).map(
    ([language, key]) => [language, every['*']?.now.map((file) => file.replace('*', key)) ?? []] as const,
  );
  return [...built.map(([language, { now }]) => [language, now] as const), ...added];
}
