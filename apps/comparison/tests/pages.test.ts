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
  await servePages(server, pathToFileURL(`${folder}/`));
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
