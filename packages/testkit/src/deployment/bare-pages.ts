import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A built page with nothing on it, for tests that look at what surrounds a page. */
export async function barePages(root: string): Promise<URL> {
  const pages = join(root, 'pages');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(
    join(pages, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>Miroir</title><!--miroir-boot--><link rel="stylesheet" crossorigin href="/assets/page-abc123.css"></head><body><div id="root"></div></body></html>',
  );
  await writeFile(join(pages, 'assets', 'page-abc123.js'), 'export {};\n');
  await writeFile(join(pages, 'assets', 'page-abc123.css'), 'h1 {}\n');
  const desk = join(pages, 'desk');
  await mkdir(join(desk, 'assets'), { recursive: true });
  await writeFile(join(desk, 'index.html'), '<!doctype html><html lang="fr"><title>Miroir</title></html>');
  return pathToFileURL(`${pages}/`);
}
