import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { questionnaireFor } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';
import { type Database, openDatabase } from '@miroir/database';
import { generateSealKeys, loadSealKey, openSealed } from '@miroir/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeartbeatStore, openHeartbeatStore } from './heartbeat-store.ts';
import { heartbeatSealer } from './seal-heartbeats.ts';

const campaign = testCampaign();
const file = {
  audience: 'employees',
  questionnaire: questionnaireFor(campaign, 'employees'),
  round: 'round-1',
  epoch: 1,
  keyListDigest: 'k'.repeat(43),
  releaseEverySeconds: null,
  amended: null,
} as const;
const seal = generateSealKeys();
const noon = Date.UTC(2026, 10, 10, 11);
const day = 86_400_000;
let folder: string;
/** Two processes of one box: the second reaches the first one's engine through its socket. */
let databases: Database[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hb-'));
  databases = [];
  for (let index = 0; index < 2; index += 1)
    databases.push(await openDatabase({ audience: 'employees', role: 'box', dataDir: folder }));
});
afterAll(async () => {
  for (const database of databases.toReversed()) await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Lets every caller go once `size` have come: all of them have then read the same serial. */
function gate(size: number) {
  let waiting: (() => void)[] = [];
  return () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length < size) return;
      for (const go of waiting) go();
      waiting = [];
    });
}

interface Seen {
  readonly serial: number;
  readonly sealed: string;
}

/** Two sealers come to each serial together, with counts of their own; what each serves afterwards, in order. */
async function sealTogether(stores: readonly HeartbeatStore[], days: number, from: number): Promise<Seen[]> {
  const clock = { now: () => time };
  let time = from;
  const together = gate(stores.length);
  const sealers = stores.map((store, index) =>
    heartbeatSealer({
      file,
      store,
      key: loadSealKey(seal.privateKey),
      clock,
      body: async () => {
        await together();
        return { from: 'box', answered: index * 5, days: [], withdrawn: 0 };
      },
    }),
  );
  const seen: Seen[] = [];
  for (let turn = 0; turn < days; turn += 1, time += day) {
    await Promise.all(
      sealers.map(async (sealer) => {
        await sealer.tick();
        seen.push(await opened((await sealer.latest()) ?? ''));
      }),
    );
  }
  return seen;
}

async function opened(sealed: string): Promise<Seen> {
  const result = await openSealed(sealed, [seal.publicKey], { audience: 'employees', campaign: campaign.id });
  if (!result.ok) throw new Error(result.error);
  return { serial: result.value.header.serial, sealed };
}

const contentsOf = (seen: readonly Seen[]) =>
  [...Map.groupBy(seen, ({ serial }) => serial)].map(([serial, all]) => ({
    serial,
    contents: new Set(all.map(({ sealed }) => sealed)).size,
  }));

describe('two processes that seal one heartbeat', () => {
  it('serve one content for each serial: the first to be stored, from the very first on', async () => {
    const seen = await sealTogether(
      databases.map((each) => openHeartbeatStore(each, 'round')),
      12,
      noon,
    );
    expect(contentsOf(seen)).toEqual(
      Array.from({ length: 12 }, (_, index) => ({ serial: index + 1, contents: 1 })),
    );
  });

  it('would equivocate if the second overwrote the first', async () => {
    const careless = databases.map((database, index): HeartbeatStore => {
      const heartbeats = database.connection.collection<{ _id: string }>('heartbeats');
      return {
        latest: openHeartbeatStore(database, 'round').latest,
        keep: async (next) => {
          // The second is late: what the first stored is served meanwhile.
          if (index > 0) await wait(50);
          await heartbeats.updateOne({ _id: 'round' }, { $set: next }, { upsert: true });
          return true;
        },
      };
    });
    const seen = await sealTogether(careless, 12, noon + 30 * day);
    expect(contentsOf(seen).some(({ contents }) => contents > 1)).toBe(true);
  });
});

describe('a heartbeat', () => {
  it('is sealed once a day, at midnight where the campaign is: a process that starts again seals nothing', async () => {
    const store = openHeartbeatStore(databases[0]!, 'round');
    const from = noon + 90 * day;
    const before = (await store.latest())?.serial ?? 0;
    let time = from;
    const start = () =>
      heartbeatSealer({
        file,
        store,
        key: loadSealKey(seal.privateKey),
        clock: { now: () => time },
        body: async () => ({ from: 'box', answered: 0, days: [], withdrawn: 0 }),
      });
    await start().tick();
    for (time = from; time < from + day / 4; time += day / 24) await start().tick();
    expect((await store.latest())?.serial).toBe(before + 1);
    // 23:00 in UTC is midnight in Paris.
    time = Date.UTC(2027, 1, 8, 23) - 1;
    await start().tick();
    expect((await store.latest())?.serial).toBe(before + 1);
    time += 1;
    await start().tick();
    expect((await store.latest())?.serial).toBe(before + 2);
  });

  it('tells of an amendment at once, and once', async () => {
    const store = openHeartbeatStore(databases[0]!, 'round');
    const before = (await store.latest())?.serial ?? 0;
    const clock = { now: () => noon + 200 * day };
    let amended: { serial: number; hash: string } | null = null;
    const start = () =>
      heartbeatSealer({
        file: {
          ...file,
          get amended() {
            return amended;
          },
        },
        store,
        key: loadSealKey(seal.privateKey),
        clock,
        body: async () => ({ from: 'box', answered: 0, days: [], withdrawn: 0 }),
      });
    const sealer = start();
    await sealer.tick();
    amended = { serial: 1, hash: 'h'.repeat(43) };
    await sealer.tick();
    await sealer.tick();
    await start().tick();
    expect((await store.latest())?.serial).toBe(before + 2);
    const latest = await openSealed((await store.latest())?.sealed ?? '', [seal.publicKey], {
      audience: 'employees',
      campaign: campaign.id,
    });
    expect(latest).toMatchObject({ value: { body: { amended } } });
  });
});
