import { systemRandom } from '@miroir/credential';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { inviteToSpaceDesk } from '@miroir/space';
import { freePort } from '../src/deployment/free-port.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { median, type Row, show } from './measure.ts';

/** Where the desk of a space listens, and what its process is told of it. */
export interface DeskPlace {
  readonly origin: string;
  readonly env: Record<string, string>;
}

export async function openDeskPlace(): Promise<DeskPlace> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  return { origin, env: { MIROIR_DESK_PORT: String(port), MIROIR_DESK_ORIGIN: origin } };
}

const lists = ['unanswered', 'overdue', 'rising', 'divided', 'stale'] as const;

/** The first page of each of the desk's lists, as its page asks for it. */
export async function measureDesk(
  { target, campaign }: Pick<Deployment, 'target' | 'campaign'>,
  { origin }: DeskPlace,
  times: number,
): Promise<Row[]> {
  const { folder } = rolePaths(target.dataDir, 'space');
  const where = { audience: target.audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const world = { clock: { now: () => Date.now() }, random: systemRandom };
  const link = await inviteToSpaceDesk(where, { name: 'Inès B.', role: 'community-manager' }, world);
  if (link === null) throw new Error('nobody is let in at the desk');
  const { session } = await ask<{ session: string }>(origin, 'signIn.open', { token: link.token });
  const rows: Row[] = [];
  for (const list of lists) {
    const seen: number[] = [];
    const asked = { campaign: campaign.id, list, theme: null, from: 0 };
    for (let n = 0; n < times + 5; n += 1) {
      const begun = performance.now();
      await ask(origin, 'answers', asked, session);
      seen.push(performance.now() - begun);
    }
    const p50 = median(seen.slice(5));
    rows.push({
      ...{ name: `desk, list: ${list}`, value: `p50 ${show(p50)} ms` },
      ...{ aim: '≤ 50 ms', met: p50 <= 50 },
    });
  }
  return rows;
}

async function ask<T>(origin: string, path: string, input: unknown, session = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-miroir-desk': session };
  const answer = await fetch(`${origin}/trpc/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  });
  if (answer.status !== 200) throw new Error(`${path} was refused: ${await answer.text()}`);
  const { result } = (await answer.json()) as { result: { data: T } };
  return result.data;
}
