import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../contract/finding.ts';
import type { ReadingView, SharedReadings } from '../contract/readings.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric } from './simulate.ts';

let demo: DemoComparison;
let headers: { cookie: string };
const everyone = { employees: [], consumers: [] };
const request = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: everyone };

async function ask<T>(procedure: string, input: unknown, as: Record<string, string> = headers): Promise<T> {
  const response = await call(demo, procedure, { input, headers: as });
  if (response.statusCode !== 200) throw new Error(`${procedure}: ${response.body}`);
  return response.json().result.data;
}
const comparison = (row: string) => ({ kind: 'comparison', row }) as const;
/** The comparison of a reading that is one. */
const rowOf = (found: Finding | null | undefined) => (found?.kind === 'comparison' ? found.row : undefined);
const list = (locale = 'fr') => ask<ReadingView[]>('readings.list', { locale });

async function strongestRow(): Promise<string> {
  const view = await ask<{ findings: { id: string }[] }>('report.overview', { ...request, since: null });
  return view.findings[0]?.id ?? '';
}

beforeAll(async () => {
  demo = await demoComparison();
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  headers = { cookie: await cookieOf(demo, await demo.link('Claire D.')) };
}, 60_000);
afterAll(() => demo.comparison.close());

describe('a frozen reading', () => {
  it('keeps its numbers, its publications and its author while the campaign goes on, and is the same when counted again', async () => {
    const row = await strongestRow();
    const { id } = await ask<{ id: string }>('readings.freeze', {
      ...request,
      asked: comparison(row),
      note: 'À porter au comité.',
    });
    const before = (await list()).find((reading) => reading.id === id);
    const cohorts = demo.campaign.cohorts.consumers.cohorts.map(({ id: cohort }, index) => {
      return { id: cohort, headcount: null, people: [460, 410, 290, 170][index] ?? 80 };
    });
    const more = { seed: 11, leaning: asymmetric.consumers, cohorts };
    await demo.portals.consumers.publish(more, '2026-11-18T13:00:00Z');
    await demo.comparison.collector.pull();
    const after = (await list()).find((reading) => reading.id === id);
    expect(after).toMatchObject({
      madeBy: 'Claire D.',
      madeAt: demo.clock.now(),
      notes: [{ text: 'À porter au comité.', by: 'Claire D.', at: demo.clock.now() }],
      source: {
        campaign: demo.campaign.id,
        round: 'round-1',
        releases: { employees: { serial: 2 }, consumers: { serial: 2, n: 1200 } },
      },
    });
    expect(after?.found).toEqual(before?.found);
    expect(rowOf(after?.now)?.figures.consumers).not.toEqual(rowOf(after?.found)?.figures.consumers);
    expect(await ask('readings.recount', { id })).toBe('same');
  });

  it('is told in every language from the same numbers', async () => {
    const [fr] = await list('fr');
    const [de] = await list('de');
    expect(rowOf(de?.found)?.figures).toEqual(rowOf(fr?.found)?.figures);
    expect(rowOf(de?.found)?.id).toBe(rowOf(fr?.found)?.id);
  });

  it('differs when its numbers were changed in the store', async () => {
    const [reading] = await list();
    const readings = demo.comparison.database.connection.collection('findings');
    const kept = await readings.findOne({ _id: reading?.id as never });
    const value = JSON.parse(String(kept?.value));
    value.fr.found.row.figures.employees.value += 1;
    await readings.updateOne({ _id: reading?.id as never }, { $set: { value: JSON.stringify(value) } });
    expect(await ask('readings.recount', { id: reading?.id })).toBe('differs');
    await readings.updateOne({ _id: reading?.id as never }, { $set: { value: kept?.value } });
  });

  it('says that a publication is gone rather than recounting from another', async () => {
    const [reading] = await list();
    const snapshots = demo.comparison.database.connection.collection('snapshots');
    const { campaign, round } = demo.portals.consumers.chain;
    const _id = `${campaign}/${round}/consumers/1/2` as never;
    const first = await snapshots.findOne({ _id });
    await snapshots.deleteOne({ _id });
    expect(await ask('readings.recount', { id: reading?.id })).toBe('gone');
    if (first) await snapshots.insertOne(first);
  });

  it('is not made of what the page does not show', async () => {
    const { statusCode } = await call(demo, 'readings.freeze', {
      input: { ...request, asked: comparison('no-such/row'), note: '' },
      headers,
    });
    expect(statusCode).toBe(404);
  });
});

describe('a shared report', () => {
  it('shows whoever holds its link the readings as they were then, whatever is written or removed later', async () => {
    const [reading] = await list();
    const input = { ids: [reading?.id], title: 'Comité du 9 décembre', days: 30 };
    const { url } = await ask<{ url: string }>('readings.share', input);
    const token = new URL(url).hash.slice(1);
    await ask('readings.annotate', { id: reading?.id, text: 'Écrit après.' });
    await ask('readings.remove', { id: reading?.id });
    const shown = await ask<SharedReadings>('readings.shared', { token, locale: 'en' }, {});
    expect(shown).toMatchObject({ title: 'Comité du 9 décembre', madeBy: 'Claire D.' });
    expect(shown.readings[0]?.found).toMatchObject({ row: { figures: rowOf(reading?.found)?.figures } });
    expect(shown.readings[0]?.notes.map(({ text }) => text)).toEqual(['À porter au comité.']);
    expect(await list()).toEqual([]);
  });

  it('is closed by its date, by revoking it, and to a forged link', async () => {
    const row = await strongestRow();
    const { id } = await ask<{ id: string }>('readings.freeze', {
      ...request,
      asked: comparison(row),
      note: '',
    });
    const share = async () => {
      const { url } = await ask<{ url: string }>('readings.share', { ids: [id], title: 'x', days: 1 });
      return new URL(url).hash.slice(1);
    };
    const status = async (token: string) =>
      (await call(demo, 'readings.shared', { input: { token, locale: 'fr' } })).statusCode;
    const token = await share();
    expect(await status(token)).toBe(200);
    expect(await status(`${token}x`)).toBe(401);
    const { links } = await ask<{ links: { id: string; state: string }[] }>('share.list', {});
    for (const link of links.filter(({ state }) => state === 'open'))
      await ask('share.revoke', { id: link.id });
    expect(await status(token)).toBe(401);
    const another = await share();
    demo.clock.set(demo.clock.now() + 86_400_001);
    expect(await status(another)).toBe(401);
  });
});
