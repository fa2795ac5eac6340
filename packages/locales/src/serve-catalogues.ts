import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { MadeCatalogues } from './catalogue-files.ts';

/**
 * What a page's `<html>` says, after its other attributes, of catalogues that no build knows: `data-words`, by locale the name of its files, and
 * `data-rtl`, the locales that run from right to left. Empty where the build knows every language.
 */
export function pageAttributes({ keys, rightToLeft }: Pick<MadeCatalogues, 'keys' | 'rightToLeft'>): string {
  const attributes: string[] = [];
  // Tags and digests hold no character that ends an attribute in single quotes.
  if (Object.keys(keys).length > 0) attributes.push(` data-words='${JSON.stringify(keys)}'`);
  if (rightToLeft.length > 0) attributes.push(` data-rtl="${rightToLeft.join(' ')}"`);
  return attributes.join('');
}

/**
 * Serves the catalogues that no build made at `assets/locales/<key>/<part>.js`, as built files are served: named by their
 * content, kept for ever, for every origin of the deployment.
 * @param base where the pages live on their host, with a slash at both ends
 */
export function serveCatalogues(app: FastifyInstance, { keys, of }: MadeCatalogues, base = '/'): void {
  for (const { key, scripts } of Object.keys(keys).flatMap((locale) => of(locale) ?? [])) {
    for (const [part, script] of Object.entries(scripts)) {
      const compressed = gzipSync(script);
      app.get(`${base}assets/locales/${key}/${part}.js`, (request, reply) => {
        const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
        if (zipped) reply.header('content-encoding', 'gzip');
        return reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('vary', 'accept-encoding')
          .type('text/javascript; charset=utf-8')
          .send(zipped ? compressed : script);
      });
    }
  }
}
