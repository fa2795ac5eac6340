import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from '../server/web/pages.ts';
import { bareServer } from './bare-server.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Comparison</title>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('serves its one document at each of its addresses, and leads there from the root', async () => {
  const server = await bareServer();
  await servePages(server, pathToFileURL(`${folder}/`), null);
  for (const url of ['/comparison', '/comparison/', '/comparison/themes/repair']) {
    const { statusCode, body } = await server.inject({ url });
    expect({ url, statusCode, body }).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('Comparison'),
    });
  }
  expect((await server.inject({ url: '/' })).headers.location).toBe('/comparison/');
  await server.close();
});

it('announces the scripts of the language that a browser prefers, and French where there is none of them', async () => {
  await writeFile(join(folder, 'index.html'), '<html><head><script src="/a/main.js"></script></head></html>');
  const now = (language: string) => ({ now: ['/a/main.js', `/a/${language}.js`, '/a/main.css'] });
  await writeFile(join(folder, 'pages.json'), JSON.stringify({ every: { fr: now('fr'), de: now('de') } }));
  const server = await bareServer();
  await servePages(server, pathToFileURL(`${folder}/`), null);
  const announced = async (accepted: string) => {
    const { body } = await server.inject({ url: '/comparison/', headers: { 'accept-language': accepted } });
    return [...body.matchAll(/rel="modulepreload" crossorigin href="([^"]+)"/g)].map(([, file]) => file);
  };
  expect(await announced('it-IT, de;q=0.8, fr;q=0.5')).toEqual(['/a/de.js']);
  expect(await announced('it')).toEqual(['/a/fr.js']);
  await server.close();
});

it('carries the name and the mark of the company whose comparison it is', async () => {
  await writeFile(
    join(folder, 'index.html'),
    '<html><head><link rel="icon" href="data:,"><title>Miroir</title></head></html>',
  );
  const server = await bareServer();
  const mark = { type: 'image/svg+xml' as const, bytes: Buffer.from('<svg/>'), path: '/assets/mark-1.svg' };
  await servePages(server, pathToFileURL(`${folder}/`), { version: 1, name: 'Bois & Cie', links: [], mark });
  const { body } = await server.inject({ url: '/comparison/' });
  expect(body).toContain('<title>Bois &amp; Cie</title>');
  expect(body).toContain('<link rel="icon" href="/comparison/assets/mark-1.svg">');
  expect(body).toContain('&quot;name&quot;:&quot;Bois &amp; Cie&quot;');
  const served = await server.inject({ url: '/comparison/assets/mark-1.svg' });
  expect([served.body, served.headers['content-type']]).toEqual(['<svg/>', 'image/svg+xml']);
  await server.close();
});
