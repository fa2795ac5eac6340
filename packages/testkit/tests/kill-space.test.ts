import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { dayMs, killSpace, startSpace } from '../src/kill/kill-space.ts';
import { readSpace } from '../src/kill/read-space.ts';
import { startRole } from '../src/kill/role-process.ts';
import { settleSpace, tagsOf } from '../src/kill/settle-space.ts';
import { type KeptSpace, spaceContradictions } from '../src/kill/space-contradictions.ts';
import { startSpaceLoad } from '../src/kill/space-load.ts';

const kills = inject('spaceKills');
const kinds = (found: readonly { readonly kind: string }[]): string[] => found.map(({ kind }) => kind);

let deployment: Deployment;
beforeAll(async () => {
  deployment = await deployHestia({
    audience: 'employees',
    releaseEverySeconds: 86_400,
    // An edition a day, a life a day.
    closesInDays: kills + 10,
    space: true,
  });
}, 60_000);
afterAll(() => deployment?.remove());

describe('a space killed again and again', () => {
  it('has lost nothing it acknowledged, kept nothing twice, counted each once, and torn no edition', async () => {
    const settled = await settleSpace(deployment, { people: 24, ideas: 6 });
    const load = startSpaceLoad(deployment, settled, { clients: 6, pauseMs: 5 });
    const lives = await killSpace(deployment, { times: kills, load, random: Math.random });
    // What is left half-done is finished before anybody is answered, and what is on its way is acknowledged.
    const last = await startSpace(deployment, { aheadMs: (kills + 1) * dayMs });
    await expect.poll(() => load.counts().acknowledged).toBeGreaterThan(100);
    await load.finish();
    await last.stop();
    expect(load.refusals()).toEqual([]);
    expect(lives).toMatchObject({ deaths: kills, torn: 0, thin: 0 });
    const { acknowledged, repeated } = load.counts();
    expect(repeated).toBeGreaterThan(kills);
    const told = load.told();
    expect(Math.min(told.texts.size, told.reactions.length)).toBeGreaterThan(10);
    const options = { tags: tagsOf(deployment), before: settled.ideas };
    expect(spaceContradictions(told, await readSpace(deployment), options)).toEqual([]);
    console.info(
      `verified: ${kills} kills of a space, ${lives.editions} editions out before a death, ${acknowledged} acts acknowledged, ${repeated} repeated, 0 lost, 0 doubled, 0 miscounted`,
    );
  }, 3_600_000);

  it('is found out when it acknowledges before its write is durable', async () => {
    const settled = await settleSpace(deployment, { people: 24, ideas: 1 });
    const preload = [new URL('../src/kill/faults/acknowledge-early.ts', import.meta.url)];
    const space = await startRole(deployment, { role: 'space', preload });
    const load = startSpaceLoad(deployment, settled, { clients: 6, pauseMs: 1 });
    await expect.poll(() => load.told().reactions.length).toBeGreaterThan(6);
    await load.finish();
    await space.kill();
    const kept = await readSpace(deployment);
    const options = { tags: tagsOf(deployment), before: kept.texts.map(({ _id }) => _id) };
    const lost = spaceContradictions(load.told(), kept, options).filter(({ kind }) => kind === 'lost');
    expect(lost.length).toBeGreaterThan(6);
  }, 120_000);
});

describe('the check of what a space acknowledged', () => {
  it('tells what is lost, other, twice, nobody’s and miscounted', () => {
    const tags = tagsOf(deployment);
    const secret = 'A'.repeat(22);
    const said = ['one', 'two', 'three'].map((idea) => ({ secret, idea, value: 'agree' as const }));
    const told = {
      texts: new Map([
        ['a', 'words'],
        ['b', 'words'],
      ]),
      sent: new Set(['a', 'b']),
      reactions: said,
    };
    const kept: KeptSpace = {
      texts: [
        { _id: 'a', body: 'others', waits: true },
        { _id: 'a', body: 'others', waits: false },
        { _id: 'x', body: 'words', waits: false },
      ],
      reactions: [
        { _id: tags.of('reaction', 'one', secret), idea: 'one', value: 'unsure' },
        { _id: tags.of('reaction', 'two', secret), idea: 'two', entered: true },
        { _id: 'tag', idea: 'one', value: 'agree' },
      ],
      counts: new Map([['two', { agree: 0, disagree: 1, unsure: 0 }]]),
    };
    expect(kinds(spaceContradictions(told, kept, { tags, before: [] })).toSorted()).toEqual(
      ['twice', 'nobodys', 'other', 'lost', 'other', 'lost', 'nobodys', 'miscounted'].toSorted(),
    );
  });
});
