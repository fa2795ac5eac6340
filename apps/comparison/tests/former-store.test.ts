import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hestia } from '@miroir/campaign/definitions';
import { openDatabase } from '@miroir/database';
import { packSealed } from '@miroir/exchange';
import { expect, it } from 'vitest';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { publishTwoRounds, secondRound } from './second-round.ts';

/** What a comparison that knew one round kept of these portals: chains by audience alone. */
async function keepAsBefore(demo: DemoComparison, dataDir: string): Promise<void> {
  const database = await openDatabase({ dataDir, audience: 'comparison', role: 'comparison' });
  const { connection } = database;
  const into = (name: string) => connection.collection<{ _id: string }>(name);
  for (const audience of ['employees', 'consumers'] as const) {
    const portal = demo.portals[audience];
    for (const [index, sealed] of portal.sealed.entries())
      await into('snapshots').insertOne({
        ...{ _id: `${audience}/1/${index + 1}`, audience, order: index + 1 },
        ...(await packSealed(sealed)),
      } as never);
    for (const role of ['roll', 'box'] as const)
      await into('heartbeats').insertOne({
        _id: `${audience}/${role}`,
        sealed: portal.heartbeats[role],
      } as never);
    await into('contacts').insertOne({ _id: audience, reachedAt: 1, restartEpoch: 2 } as never);
  }
  await into('snapshots').createIndex({ audience: 1, order: 1 }, { unique: true });
  await database.close();
}

it('goes on from what a comparison of one round kept, and again after a start that was interrupted', async () => {
  const former = await demoComparison();
  await publishDemo(former);
  const dataDir = mkdtempSync(join(tmpdir(), 'mc-'));
  await keepAsBefore(former, dataDir);
  const place = { campaign: hestia.id, round: former.portals.employees.chain.round };
  const opened = async () => {
    const demo = await demoComparison({ dataDir, keys: former.keys });
    const { collector, database } = demo.comparison;
    const side = (audience: 'employees' | 'consumers') => {
      const held = collector.side(audience, place);
      return [
        held?.previous?.hash,
        held?.snapshot.hash,
        held?.roll?.hash,
        held?.box?.hash,
        collector.epoch(audience, place),
      ];
    };
    const snapshots = database.connection.collection<{ _id: string }>('snapshots');
    const kept = await snapshots.find({}).toArray();
    const state = { sides: [side('employees'), side('consumers')], kept: kept.map(({ _id }) => _id).sort() };
    return { demo, snapshots, state };
  };
  const first = await opened();
  expect(first.state.kept).toEqual(
    ['consumers', 'employees'].flatMap((audience) =>
      [1, 2].map((serial) => `${place.campaign}/${place.round}/${audience}/1/${serial}`),
    ),
  );
  expect(first.state.sides.flat()).not.toContain(undefined);
  // The series that a person accepted, and that had not begun, is still awaited.
  expect(first.state.sides.map((side) => side.at(-1))).toEqual([2, 2]);
  // Moved, the first of the former ones erased, and stopped there.
  await first.snapshots.insertOne({
    ...{ _id: 'employees/1/2', audience: 'employees', order: 2 },
    ...(await packSealed(former.portals.employees.sealed[1] ?? '')),
  } as never);
  await first.demo.comparison.close();
  const again = await opened();
  expect(again.state).toEqual(first.state);
  await again.demo.comparison.close();
  await former.comparison.close();
}, 60_000);

it('knows after a start every round of every version that it held', async () => {
  const first = await demoComparison();
  await publishTwoRounds(first);
  await first.comparison.collector.pull();
  await first.comparison.close();
  const again = await demoComparison({ dataDir: first.dataDir, keys: first.keys });
  const held = (round: string) =>
    again.comparison.collector.published('consumers', { campaign: hestia.id, round });
  expect(held(secondRound).map(({ serial }) => serial)).toEqual([1]);
  expect(held(first.portals.consumers.chain.round).map(({ serial }) => serial)).toEqual([1, 2]);
  await again.comparison.close();
}, 60_000);
