import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLanguages, makeCatalogues } from '@miroir/locales/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from '../server/web/pages.ts';
import { bareServer } from './bare-server.ts';

const noWords = await makeCatalogues(createLanguages(), [], ['comparison']);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Comparison</title>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('serves its one document at each of its addresses, and leads there from the root', async () => {
  const server = await bareServer();
  await servePages(server, pathToFileURL(`${folder}/`), { community: null, words: noWords });
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
  await servePages(server, pathToFileURL(`${folder}/`), { community: null, words: noWords });
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
  await servePages(server, pathToFileURL(`${folder}/`), {
    community: { version: 1, name: 'Bois & Cie', links: [], mark },
    words: noWords,
  });
  const { body } = await server.inject({ url: '/comparison/' });
  expect(body).toContain('<title>Bois &amp; Cie</title>');
  expect(body).toContain('<link rel="icon" href="/comparison/assets/mark-1.svg">');
  expect(body).toContain('&quot;name&quot;:&quot;Bois &amp; Cie&quot;');
  const served = await server.inject({ url: '/comparison/assets/mark-1.svg' });
  expect([served.body, served.headers['content-type']]).toEqual(['<svg/>', 'image/svg+xml']);
  await server.close();
});

it('names the catalogues of added languages, serves them, and announces them where a browser prefers one', async () => {
  await writeFile(join(folder, 'index.html'), '<html lang="fr"><head></head></html>');
  const plan = { fr: { now: ['/a/fr.js'] }, '*': { now: ['/comparison/assets/locales/*/comparison.js'] } };
  await writeFile(join(folder, 'pages.json'), JSON.stringify({ every: plan }));
  const languages = createLanguages(new Map([['ar', new Map([['x', 'ي']])]]));
  const words = await makeCatalogues(languages, ['fr', 'ar'], ['comparison']);
  const server = await bareServer();
  await servePages(server, pathToFileURL(`${folder}/`), { community: null, words });
  const { body } = await server.inject({ url: '/comparison/', headers: { 'accept-language': 'ar-EG,fr' } });
  expect(body).toContain(`<html lang="fr" data-words='${JSON.stringify(words.keys)}' data-rtl="ar">`);
  const [, file = ''] = /modulepreload" crossorigin href="([^"]+)"/.exec(body) ?? [];
  expect(file).toBe(`/comparison/assets/locales/${words.keys.ar}/comparison.js`);
  const script = await server.inject({ url: file });
  expect([script.statusCode, script.headers['content-type']]).toEqual([
    200,
    'text/javascript; charset=utf-8',
  ]);
  expect(script.body).toMatch(/^export const messages=JSON\.parse/);
  await server.close();
});
