import { systemRandom } from '@miroir/credential';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import mongoose from 'mongoose';
import { z } from 'zod';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import { openRoundDatabase } from '../src/deployment/round-database.ts';
import { whatIsServed } from '../src/kill/serve-box.ts';
import { fillPending } from './fill-box.ts';
import { type Measure, type MeasureOptions, show } from './measure.ts';

type Filter = Readonly<Record<string, unknown>>;

const explained = z.object({
  queryPlanner: z.object({
    winningPlan: z.object({ stage: z.string(), inputStage: z.object({ stage: z.string() }).optional() }),
  }),
});

/** Notes every filter given to the driver while `work` runs, one of each shape. */
async function filtersOf(
  work: () => Promise<void>,
): Promise<Map<string, { collection: string; filter: Filter }>> {
  const { prototype } = mongoose.mongo.Collection;
  const names = ['find', 'countDocuments', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const;
  const noted = new Map<string, { collection: string; filter: Filter }>();
  const before = names.map((name) => [name, Reflect.get(prototype, name)] as const);
  for (const [name, call] of before) {
    Reflect.set(prototype, name, function noting(this: { collectionName: string }, ...given: unknown[]) {
      const filter = (given[0] ?? {}) as Filter;
      const { collectionName: collection } = this;
      if (Object.keys(filter).length > 0)
        noted.set(`${collection} ${name} {${Object.keys(filter).join(', ')}}`, { collection, filter });
      return Reflect.apply(call, this, given);
    });
  }
  try {
    await work();
  } finally {
    for (const [name, call] of before) Reflect.set(prototype, name, call);
  }
  return noted;
}

/** Every query of a start, a page and a release of a large box, explained by the engine: none may read it all. */
async function run({ quick }: MeasureOptions) {
  const people = quick ? 5000 : 1e5;
  const deployment = await deployHestia({ audience: 'consumers', releaseEverySeconds: 86_400 });
  const { target } = deployment;
  const clock = { now: () => Date.now() };
  try {
    const reader = await fillPending(deployment, people);
    const filters = await filtersOf(async () => {
      await whatIsServed(deployment, { clock, reader });
      if (quick)
        await releaseNow(target, {
          clock: { now: () => clock.now() + 86_400_000 },
          random: systemRandom,
          engine,
        });
    });
    const database = await openRoundDatabase(target, 'box');
    const scans: string[] = [];
    for (const [shape, { collection, filter }] of filters) {
      const answer = await database.connection.db?.command({ explain: { find: collection, filter } });
      const { stage, inputStage } = explained.parse(answer).queryPlanner.winningPlan;
      if ([stage, inputStage?.stage].includes('COLLSCAN')) scans.push(shape);
    }
    await database.close();
    const rows = [
      { name: `shapes of query seen with ${show(people)} answers`, value: String(filters.size) },
      {
        name: 'of which read a whole collection',
        value: scans.length === 0 ? 'none' : scans.join('; '),
        aim: 'none',
        met: scans.length === 0,
      },
    ];
    return { rows, data: { shapes: [...filters.keys()], scans } };
  } finally {
    await deployment.remove();
  }
}

export const queries: Measure = { name: 'queries', title: 'Queries of the stores', run };
