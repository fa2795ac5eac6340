import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { surfaces } from './contrast.ts';
import { CommunityRefused, readCommunity } from './read-community.ts';
import { serveMark } from './serve-mark.ts';

const drawing =
  '<?xml version="1.0"?>\n<!-- drawn by hand --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><title>H</title><path d="M2 2h22v22H2z" fill="url(#a)"/></svg>';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'community-'));
});

async function read(settings: unknown, mark?: string): Promise<string> {
  await writeFile(join(folder, 'community.json'), JSON.stringify(settings));
  if (mark !== undefined) await writeFile(join(folder, 'mark.svg'), mark);
  return readCommunity(folder).then(
    (found) => `good: ${found?.name}`,
    (error: unknown) => {
      if (!(error instanceof CommunityRefused)) throw error;
      return error.message;
    },
  );
}

describe('the settings of a community', () => {
  it('may be missing, unless they are named', async () => {
    expect(await readCommunity(folder)).toBeNull();
    await expect(readCommunity(folder, join(folder, 'other.json'))).rejects.toThrow('There is no such file.');
  });

  it('are refused with a sentence for each fault', async () => {
    expect(
      await read({
        version: 1,
        name: '',
        contact: 'nobody',
        links: [{ label: { fr: 'x' }, url: 'http://x' }],
      }),
    ).toBe(
      [
        `${join(folder, 'community.json')}:`,
        '  name: Too small: expected string to have >=1 characters',
        '  contact: An e-mail address is expected.',
        '  links.0.url: An https:// address is expected.',
      ].join('\n'),
    );
  });

  it('are refused, with the figure, where the ink cannot be read in one of the two lights', async () => {
    const ink = { light: '#1d57b8', dark: '#1d57b8' };
    const said = await read({ version: 1, name: 'A', ink });
    expect(said).not.toContain('ink.light');
    expect(said).toContain('ink.dark: #1d57b8 has a contrast of 2.70 on #12151d (canvas); 4.5 is needed.');
    expect(said.match(/ink\.dark/g)).toHaveLength(3);
    expect(await read({ version: 1, name: 'A', ink: { ...ink, dark: '#86b3f7' } })).toBe('good: A');
  });

  it('measure the ink on the very surfaces of the design', async () => {
    const css = await readFile(new URL('../../../ui/src/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = [css.split(':root {')[1], css.split('[data-theme="dark"] {')[1]];
    for (const [name, colour] of Object.entries(surfaces.light))
      expect(light).toContain(`--${name}: ${colour};`);
    for (const [name, colour] of Object.entries(surfaces.dark))
      expect(dark).toContain(`--${name}: ${colour};`);
  });
});

describe('a mark', () => {
  const settings = { version: 1, name: 'A', mark: 'mark.svg' };

  it('is a drawing and nothing else', async () => {
    expect(await read(settings, drawing)).toBe('good: A');
    const into = (inside: string) => drawing.replace('</svg>', `${inside}</svg>`);
    for (const [inside, said] of [
      ['<script>alert(1)</script>', '<script>'],
      ['<g onload="alert(1)"/>', 'onload'],
      ['<g style="fill:url(https://x)"/>', 'style'],
      ['<image href="#a"/>', '<image>'],
      ['<a href="#a"/>', '<a>'],
      ['<foreignObject/>', '<foreignObject>'],
      ['<animate/>', '<animate>'],
      ['<use href="https://x.example/a.svg#b"/>', 'leads out'],
      ['<use xlink:href="data:image/svg+xml,x"/>', 'leads out'],
      ['<path fill="url(https://x.example/a)"/>', 'leads out'],
      ['<g id=a onload=alert(1)>', 'no need of'],
      ['<![CDATA[<script>]]>', 'no need of'],
    ] as const)
      expect(await read(settings, into(inside)), inside).toContain(said);
    expect(await read(settings, `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`)).toContain('no need of');
    expect(await read(settings, `<svg>${' '.repeat(65_536)}</svg>`)).toContain('at most 65536 are served');
    expect(await read({ ...settings, mark: '../secret.svg' })).toContain('beside community.json');
    expect(await read({ ...settings, mark: 'other.png' })).toContain('there is no file');
  });

  it('is served with its own type, and runs nothing when it is opened by itself', async () => {
    await read(settings, drawing);
    const community = await readCommunity(folder);
    const app = Fastify();
    serveMark(app, community);
    const answer = await app.inject(community?.mark?.path ?? '');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(answer.body).toBe(drawing);
  });
});
