import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bareServer } from '../../tests/bare-server.ts';
import { deflateFigures } from './deflate-figures.ts';

const figures = JSON.stringify(Array.from({ length: 500 }, (_, value) => ({ value })));

async function answers() {
  const server = await bareServer();
  await server.register((api, _options, done) => {
    deflateFigures(api);
    // In a scope of its own, as tRPC's plugin is.
    void api.register((scope, _none, ready) => {
      const send = () =>
        new Response(figures, { status: 207, headers: { 'content-type': 'application/json' } });
      scope.get('/comparison/trpc/report.overview', send);
      scope.get('/comparison/trpc/people.invite', send);
      ready();
    });
    done();
  });
  return (url: string, accepted?: string) =>
    server.inject({
      url: `/comparison/trpc/${url}`,
      headers: accepted ? { 'accept-encoding': accepted } : {},
    });
}

it('sends figures deflated to who reads that, and as they are to who does not', async () => {
  const get = await answers();
  const deflated = await get('report.overview', 'gzip, deflate, br');
  expect(deflated.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect([deflated.statusCode, deflated.headers['content-type']]).toEqual([207, 'application/json']);
  expect(gunzipSync(deflated.rawPayload).toString()).toBe(figures);
  expect(deflated.rawPayload.length).toBeLessThan(figures.length / 3);
  const plain = await get('report.overview');
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, figures]);
});

it('never deflates an answer that may hold a token', async () => {
  const get = await answers();
  expect((await get('people.invite', 'gzip')).headers['content-encoding']).toBeUndefined();
});
