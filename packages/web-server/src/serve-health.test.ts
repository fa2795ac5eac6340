import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { createWebServer } from './create-web-server.ts';
import { forgedAddress, productVersion, serveHealth } from './serve-health.ts';

const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function serverWith({ trustProxy = true, isReady = () => Promise.resolve(true) } = {}) {
  const app = await createWebServer({
    secure: true,
    trustProxy,
    requestsPerMinute: 100_000,
    bodyLimit: 1024,
    refuse: (fault) => ({ type: 'application/json', body: JSON.stringify({ fault }) }),
    onError: () => {},
  });
  serveHealth(app, { role: 'box', trustProxy, isReady });
  open.push(app);
  return (forwarded?: string) =>
    app.inject({ url: '/health', ...(forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {}) });
}

it('says that it is ready, in which version and which role, and nothing else', async () => {
  const ask = await serverWith();
  const answer = await ask();
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({ ready: true, version: productVersion, role: 'box', client: 'direct' });
  expect(answer.headers['cache-control']).toBe('no-store');
});

it('answers 503 while its database does not', async () => {
  const ask = await serverWith({ isReady: () => Promise.resolve(false) });
  const answer = await ask();
  expect([answer.statusCode, answer.json().ready]).toEqual([503, false]);
});

it('looks at its database once a second at most, however many ask', async () => {
  let looks = 0;
  const ask = await serverWith({
    isReady: async () => {
      looks += 1;
      return true;
    },
  });
  await Promise.all(Array.from({ length: 50 }, () => ask()));
  expect(looks).toBe(1);
});

it('tells a proxy that names the client from one that passes on what the client wrote', async () => {
  const ask = await serverWith();
  const naming = async (forwarded: string) => (await ask(forwarded)).json().client;
  expect(await naming('198.51.100.4')).toBe('named');
  // What a client wrote stands left of what the nearest proxy says.
  expect(await naming(`${forgedAddress}, 198.51.100.4`)).toBe('named');
  expect(await naming(forgedAddress)).toBe('forged');
});

it('says when there is a proxy that it was not told to believe', async () => {
  const ask = await serverWith({ trustProxy: false });
  expect((await ask('198.51.100.4')).json().client).toBe('unnamed');
});

it('carries the version of the product', () => {
  const root: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(root).toMatchObject({ version: productVersion });
});
