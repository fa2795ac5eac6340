import type { FastifyInstance } from 'fastify';
import type { Community } from './read-community.ts';

/** Serves a community's mark under `prefix`; opened by itself it runs nothing and loads nothing. */
export function serveMark(app: FastifyInstance, community: Community | null, prefix = ''): void {
  const mark = community?.mark ?? null;
  if (mark === null) return;
  app.get(`${prefix}${mark.path}`, async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .type(mark.type)
      .send(Buffer.from(mark.bytes)),
  );
}
