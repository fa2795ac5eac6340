import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Refuses what another page could make the browser of somebody who is signed in send. SameSite=Strict is not enough on one host: another
 * port is the same site. A call must be a POST of JSON, which a foreign page cannot send without a preflight that
 * nobody answers, and must not come from elsewhere when the browser says where it comes from.
 */
export async function refuseForeign(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  const foreign = typeof site === 'string' && site !== 'same-origin' && site !== 'none';
  const { origin, host } = request.headers;
  const elsewhere = origin !== undefined && !sameHost(origin, host);
  if (request.method !== 'POST')
    return void (await reply.code(405).header('allow', 'POST').send({ error: 'method-not-allowed' }));
  const json = request.headers['content-type']?.startsWith('application/json') ?? false;
  if (foreign || elsewhere || !json) await reply.code(403).send({ error: 'not-from-this-page' });
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
