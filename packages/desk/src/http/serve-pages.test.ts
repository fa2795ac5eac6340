import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLanguages, makeCatalogues } from '@miroir/locales/server';
import type { Community } from '@miroir/web-server';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from './serve-pages.ts';

const built =
  '<!doctype html><html lang="fr"><head><title>Bureau de lecture</title><link rel="icon" href="./mark.svg" /></head></html>';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), built);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function deskOf(company: Community | null) {
  const app = Fastify();
  const words = await makeCatalogues(createLanguages(), [], ['desk']);
  await servePages(app, { webRoot: pathToFileURL(`${folder}/`), words, company });
  return app;
}

describe('the pages of a desk', () => {
  it('carry the name, mark, ink, contact and imprint of the company whose portal it is', async () => {
    const app = await deskOf({
      version: 1,
      name: 'Bois & Cie',
      ink: { light: '#1d57b8', dark: '#86b3f7' },
      contact: 'ecoute@bois.example',
      imprint: { fr: 'Bois & Cie, Dole' },
      links: [],
      mark: { type: 'image/svg+xml', bytes: Buffer.from('<svg/>'), path: '/assets/mark-1.svg' },
    });
    const { body } = await app.inject({ url: '/sign-in' });
    expect(body).toContain('<title>Bois &amp; Cie</title>');
    expect(body).toContain('<link rel="icon" href="/assets/mark-1.svg">');
    const [, content = ''] = /<meta name="miroir-brand" content="([^"]*)">/.exec(body) ?? [];
    expect(JSON.parse(content.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual({
      name: 'Bois & Cie',
      mark: '/assets/mark-1.svg',
      ink: { light: '#1d57b8', dark: '#86b3f7' },
      contact: 'ecoute@bois.example',
      imprint: { fr: 'Bois & Cie, Dole' },
      links: [],
    });
    const mark = await app.inject({ url: '/assets/mark-1.svg' });
    expect([mark.body, mark.headers['content-type']]).toEqual(['<svg/>', 'image/svg+xml']);
    await app.close();
  });

  it('are as they were built where the company has no settings', async () => {
    const app = await deskOf(null);
    expect((await app.inject({ url: '/' })).body.replace(/<html lang="fr"[^>]*>/, '<html lang="fr">')).toBe(
      built,
    );
    await app.close();
  });
});
