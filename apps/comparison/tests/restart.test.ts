import { err, ok } from '@miroir/basics';
import { openSealed, sealedHash } from '@miroir/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreChain } from '../server/collect/restore-chain.ts';
import type { StoredSnapshot } from '../server/snapshots/snapshot-store.ts';
import { type DemoComparison, demoComparison } from './demo-comparison.ts';
import { asymmetric } from './simulate.ts';

let demo: DemoComparison;
let sealed: readonly string[];
const chainOf = () => {
  const { campaign, round } = demo.portals.employees.chain;
  return { campaign, round, audience: 'employees' as const };
};

beforeAll(async () => {
  demo = await demoComparison();
  const cohorts = demo.campaign.cohorts.employees.cohorts;
  for (const [index, day] of [11, 12, 13, 14].entries())
    await demo.portals.employees.publish(
      {
        seed: 3,
        leaning: asymmetric.employees,
        cohorts: cohorts.map(({ id }) => ({ id, headcount: 120, people: 20 * (index + 1) })),
      },
      `2026-11-${day}T12:00:00Z`,
    );
  sealed = demo.portals.employees.sealed;
}, 60_000);
afterAll(() => demo.comparison.close());

/** What a comparison that starts again makes of these texts, in the order in which they were accepted. */
function restored(texts: readonly string[]) {
  const kept = texts.map(
    (text, index): StoredSnapshot => ({
      ...chainOf(),
      _id: `employees/1/${index + 1}`,
      order: index + 1,
      sealed: text,
    }),
  );
  let verified = 0;
  const restoring = restoreChain({
    chain: chainOf(),
    store: {
      async *newestFirst() {
        yield* kept.toReversed();
      },
    },
    async open(text) {
      verified += 1;
      const opened = await openSealed(text, demo.config.portals.employees.boxKeys, chainOf());
      if (!opened.ok) return opened;
      return opened.value.kind === 'snapshot' ? ok(opened.value) : err('wrong-type');
    },
  });
  return restoring.then((found) => ({ ...found, verified }));
}

/** The same text with one more person in its payload: well formed, and signed by nobody. */
function tampered(text: string): string {
  const [header, payload = '', signature] = text.split('.');
  const body = JSON.parse(Buffer.from(payload, 'base64url').toString());
  body.whole.n += 1;
  return `${header}.${Buffer.from(JSON.stringify(body)).toString('base64url')}.${signature}`;
}

describe('a comparison that starts again', () => {
  it('knows what it knew: the chain, a line of every publication, the figures of the last two', async () => {
    const { state, publications, order } = await restored(sealed);
    expect(order).toBe(4);
    expect(state.head?.hash).toBe(sealedHash(sealed[3] ?? ''));
    expect(Object.values(state.hashes)).toEqual(sealed.map(sealedHash));
    expect(publications.all().map(({ serial, n }) => [serial, n])).toEqual(
      [1, 2, 3, 4].map((turn) => [turn, 80 * turn]),
    );
    expect(publications.lastTwo().map(({ header }) => header.serial)).toEqual([3, 4]);
  });

  it('verifies the last signature, and by it every text before: opened are the two that are shown', async () => {
    expect((await restored(sealed)).verified).toBe(2);
  });

  it.each([1, 2, 3, 4])('notices that publication %i was changed at rest', async (serial) => {
    const texts = sealed.map((text, index) => (index === serial - 1 ? tampered(text) : text));
    await expect(restored(texts)).rejects.toThrow(`Stored snapshot employees/1/${serial} no longer verifies`);
  });

  it('notices that one was replaced by another that was signed, and that one is gone', async () => {
    const [first = '', second = '', third = '', fourth = ''] = sealed;
    await expect(restored([first, first, third, fourth])).rejects.toThrow('employees/1/2 no longer verifies');
    await expect(restored([first, third, fourth])).rejects.toThrow('employees/1/1 no longer verifies');
    expect((await restored([first, second])).verified).toBe(2);
  });
});
