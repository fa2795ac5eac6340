import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { newTextId } from '../src/kill/settle-space.ts';
import { labels, startBare } from './answers.ts';
import type { FilledSpace } from './fill-space.ts';
import { type Burst, generateLoad } from './generate-load.ts';
import { median, type Row, show } from './measure.ts';

/** Where a space is measured. */
export interface Place {
  readonly deployment: Deployment;
  /** For what is sent. */
  readonly folder: string;
  readonly quick: boolean;
}

/** Durable reactions of 64 clients, beside a server that checks nothing and writes as much: one commits each, one shares. */
export async function measureReactions(
  { deployment, folder, quick }: Place,
  filled: FilledSpace,
): Promise<Row[]> {
  const [repetitions, count, warmUp] = quick ? [1, 600, 100] : [3, 4000, 500];
  const file = join(folder, 'reactions');
  const bodies = Array.from({ length: warmUp + repetitions * count }, (_none, n) =>
    JSON.stringify({ ...filled.open(n), value: ['agree', 'disagree', 'unsure'][n % 3] }),
  );
  await writeFile(file, bodies.join('\n'));
  const bare = { row: await startBare(folder, 'row'), group: await startBare(folder, 'group') };
  const space = { port: deployment.ports.space, path: `/trpc/${deployment.origins.round}/react` };
  const load = { file, clients: 64 };
  const seen: Record<'space' | 'row' | 'group', Burst[]> = { space: [], row: [], group: [] };
  try {
    await generateLoad({ ...load, ...space, from: 0, count: warmUp });
    for (let n = 0; n < repetitions; n += 1) {
      const part = { ...load, from: warmUp + n * count, count };
      seen.space.push(await generateLoad({ ...part, ...space }));
      for (const mode of ['row', 'group'] as const)
        seen[mode].push(await generateLoad({ ...part, port: bare[mode].port, path: '/trpc/submit' }));
    }
  } finally {
    bare.row.stop();
    bare.group.stop();
  }
  const rate = (which: keyof typeof seen): number => median(seen[which].map(({ perSecond }) => perSecond));
  const of = (pick: (burst: Burst) => number): string => show(median(seen.space.map(pick)));
  return [
    {
      name: 'durable reactions, 64 clients',
      value: `${show(rate('space'))}/s, p50 ${of(({ p50 }) => p50)}, p99 ${of(({ p99 }) => p99)} ms`,
      aim: '≥ 1,000/s',
      met: rate('space') >= 1000,
    },
    ...(['row', 'group'] as const).map((mode) => ({
      name: `the same, ${labels[mode]}`,
      value: `${show(rate(mode))}/s; the space is ${show((100 * rate('space')) / rate(mode))} % of it`,
    })),
  ];
}

/** Contributions of as many as may write so much a day. */
export async function contribute(
  { deployment, folder }: Place,
  filled: FilledSpace,
  count: number,
): Promise<Row> {
  const theme = deployment.campaign.themes[0]?.id ?? '';
  const lines = Array.from({ length: count }, (_none, n) => {
    const words = {
      title: `Une idée de plus ${n}`,
      body: 'Réparer la carte. '.repeat(20),
      need: '',
      benefit: '',
    };
    const place = { kind: 'idea', theme, on: null, under: null, stance: null };
    const draft = { id: newTextId(), ...place, words, language: 'fr', quotable: false, manner: 'once' };
    return JSON.stringify({ secret: filled.secrets[1 + (n % 100)], draft });
  });
  const file = join(folder, 'texts');
  await writeFile(file, lines.join('\n'));
  const path = `/trpc/${deployment.origins.round}/contribute`;
  const { perSecond } = await generateLoad({
    port: deployment.ports.space,
    path,
    file,
    clients: 16,
    from: 0,
    count,
  });
  return { name: 'durable contributions, 16 clients', value: `${show(perSecond)}/s` };
}
