import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bareServer } from '../../tests/bare-server.ts';
import { deflateFigures } from './deflate-figures.ts';

const figures = JSON.stringify(Array.from({ length: 500 }, (_, value) => ({ value })));

async function answers() {
  const server = await bareServer();
  server.addHook('onSend', deflateFigures);
  const send = (text: string) => () =>
    new Response(text, { status: 207, headers: { 'content-type': 'application/json' } });
  server.get('/comparison/trpc/report.overview', send(figures));
  server.get('/comparison/trpc/report.short', send('[]'));
  server.get('/comparison/trpc/people.invite', send(figures));
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

it('never deflates a short answer, nor one that may hold a token', async () => {
  const get = await answers();
  for (const url of ['report.short', 'people.invite'])
    expect((await get(url, 'gzip')).headers['content-encoding']).toBeUndefined();
});
