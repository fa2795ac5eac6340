import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mulberry32 } from '@miroir/basics/chance';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { type BareServer, startBareServer } from './comparison-waits.ts';
import type { FilledSpace } from './fill-space.ts';
import { generateLoad } from './generate-load.ts';
import { inventText } from './invent-text.ts';
import { median, type Row, show } from './measure.ts';

/** What is read, by whom and how quickly it is to be there. */
interface Reading {
  readonly name: string;
  readonly path: string;
  readonly aimMs: number;
  /** The request of a person; another one for each number. */
  body(secret: string, number: number): unknown;
}

const list = (name: string, order: string, aimMs: number, state: string | null = null): Reading => ({
  ...{ name: `list, ${name}`, path: 'list', aimMs },
  body: (secret) => ({ secret, theme: null, language: null, state, order, cursor: null }),
});

/** Everything that a page of a space asks for. */
function readingsOf({ secrets, ideas, thread }: FilledSpace): Reading[] {
  const chance = mulberry32(5);
  const at = (ids: readonly string[], number: number): string => ids[(number * 97) % ids.length] ?? '';
  const search = (name: string, text: () => string): Reading => ({
    ...{ name: `search, ${name}`, path: 'search', aimMs: 50 },
    body: (secret) => ({ secret, text: text(), from: 0 }),
  });
  const comments = (name: string, some: object, after: (number: number) => string | null): Reading => ({
    ...{ name: `${thread.length.toLocaleString('en')} comments, ${name}`, path: 'comments', aimMs: 50 },
    body: (secret, number) => ({
      ...{ secret, idea: ideas[0], under: null, stance: null, after: after(number) },
      ...some,
    }),
  });
  return [
    list('to read', 'to-read', 50),
    list('recent', 'recent', 50),
    list('most discussed', 'discussed', 50),
    list('most agreed', 'agreed', 50),
    list('most divided', 'divided', 50),
    list('without an answer', 'to-read', 50, 'received'),
    list('with one of some kind', 'recent', 50, 'retained'),
    list('without one’s opinion', 'to-read', 50, 'to-say'),
    {
      ...{ name: 'list, a later page', path: 'list', aimMs: 50 },
      body: (secret, number) => ({
        ...{ secret, theme: null, language: null, order: 'to-read' },
        cursor: { seed: number, after: at(ideas, number) },
      }),
    },
    search('a common word', () => 'réparation'),
    search('three common words', () => 'réparer une pièce de carte'),
    search('a word that is begun', () => 'produit ré'),
    {
      ...{ name: 'similar under a title', path: 'similar', aimMs: 30 },
      body: (secret) => ({ secret, title: inventText(chance, 8), language: 'fr' }),
    },
    { name: 'an idea', path: 'idea', aimMs: 50, body: (secret, n) => ({ secret, id: at(ideas, n) }) },
    comments('the first page', {}, () => null),
    comments('a page in the middle', {}, (number) => at(thread, number)),
    comments('those against', { stance: 'against' }, (number) => at(thread, number)),
    {
      name: '« mine »',
      path: 'mine',
      aimMs: 60,
      body: (secret, n) => ({ secret: n % 2 ? secret : secrets[0] }),
    },
    { name: 'home', path: 'overview', aimMs: 50, body: (secret) => ({ secret, since: '2026-02-01' }) },
  ];
}

async function bytesOf(url: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.arrayBuffer()).byteLength;
}

/** Each reading by different people one after the other; beside it, a server that computes nothing and sends as much. */
export async function measureReads(
  { origins, ports }: Pick<Deployment, 'origins' | 'ports'>,
  filled: FilledSpace,
  { folder, times, only }: { readonly folder: string; readonly times: number; readonly only?: string },
): Promise<Row[]> {
  const bare = await startBareServer();
  try {
    const rows: Row[] = [];
    for (const reading of readingsOf(filled).filter(({ name }) => only === undefined || name === only)) {
      const bodies = Array.from({ length: times + 10 }, (_none, n) =>
        reading.body(filled.secrets[1 + n] ?? '', n),
      );
      const file = join(folder, 'reads');
      await writeFile(file, bodies.map((body) => JSON.stringify(body)).join('\n'));
      const path = `/trpc/${origins.round}/${reading.path}`;
      const load = { port: ports.space, path, file, clients: 1 };
      await generateLoad({ ...load, from: 0, count: 10 });
      const { p50, p99 } = await generateLoad({ ...load, from: 10, count: times });
      const bytes = await bytesOf(`${origins.space}${path}`, bodies[10]);
      const base = await bareTime(bare, bytes);
      const [kb, ratio] = [show(bytes / 1000, 'kB'), show(p50 / base)];
      rows.push({
        name: reading.name,
        value: `p50 ${show(p50)}, p99 ${show(p99)} ms; ${kb}; ${ratio} × bare`,
        aim: `≤ ${reading.aimMs} ms`,
        met: p50 <= reading.aimMs,
      });
    }
    return rows;
  } finally {
    bare.stop();
  }
}

async function bareTime(bare: BareServer, bytes: number): Promise<number> {
  const seen: number[] = [];
  for (let n = 0; n < 40; n += 1) seen.push(await bare.time(bytes));
  return median(seen.slice(8));
}
