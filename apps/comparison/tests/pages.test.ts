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

  await servePages(server, pathToFileURL(`${folder}/`), { community: null, words: noWords });
  await server.close();
});
