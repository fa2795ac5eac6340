import { describe, expect, it } from 'vitest';
import { header, seals } from '../../testing/snapshot.fixture.ts';
import { openSealed, sealHeartbeat } from '../sealing.ts';
import { acceptHeartbeat } from './accept.ts';
import type { OpenedHeartbeat, RollHeartbeat } from './schema.ts';

async function beat(change: {
  serial?: number;
  epoch?: number;
  from?: 'roll' | 'box';
  replacements?: number;
  more?: Partial<RollHeartbeat>;
}): Promise<OpenedHeartbeat> {
  const { previous: _, ...head } = header;
  const sealed = await sealHeartbeat(
    seals.employees.privateKey,
    { ...head, serial: change.serial ?? 1, epoch: change.epoch ?? 1 },
    {
      ...(change.from === 'box'
        ? ({ from: 'box', answered: 0, days: [], withdrawn: 0 } as const)
        : ({
            from: 'roll',
            opened: 0,
            openedByCohort: {},
            days: [],
            weeks: [],
            headcounts: null,
            replacements: change.replacements ?? 0,
            ...change.more,
          } as const)),
      at: '2026-11-10T18:00:00Z',
    },
  );
  const { audience, campaign } = header;
  const result = await openSealed(sealed, [seals.employees.publicKey], { audience, campaign });
  if (!result.ok || result.value.kind !== 'heartbeat') throw new Error('the fixture does not open');
  return result.value;
}
const cohorts = ['usine', 'siege'];
const rules = { from: 'roll', epoch: 1, cohorts } as const;
const second = await beat({ serial: 2 });

describe('the acceptance of heartbeats', () => {
  it('keeps the latest: a later one replaces it, the same one is no news', async () => {
    expect(acceptHeartbeat(null, second, rules)).toEqual({
      ok: true,
      value: { heartbeat: second, news: true },
    });
    expect(acceptHeartbeat(second, second, rules)).toEqual({
      ok: true,
      value: { heartbeat: second, news: false },
    });
    const fifth = await beat({ serial: 5 });
    expect(acceptHeartbeat(second, fifth, rules)).toEqual({
      ok: true,
      value: { heartbeat: fifth, news: true },
    });
  });

  it('refuses an earlier one, a second one of the same serial, another role’s and another epoch’s', async () => {
    expect(acceptHeartbeat(second, await beat({ serial: 1 }), rules)).toEqual({
      ok: false,
      error: 'lower-serial',
    });
    expect(acceptHeartbeat(second, await beat({ serial: 2, replacements: 5 }), rules)).toEqual({
      ok: false,
      error: 'equivocation',
    });
    expect(acceptHeartbeat(null, await beat({ from: 'box' }), rules)).toEqual({
      ok: false,
      error: 'wrong-type',
    });
    expect(acceptHeartbeat(second, await beat({ epoch: 2 }), rules)).toEqual({
      ok: false,
      error: 'wrong-epoch',
    });
    expect(acceptHeartbeat(null, second, { from: 'roll', epoch: 2, cohorts })).toEqual({
      ok: false,
      error: 'old-epoch',
    });
    const restored = await beat({ epoch: 2 });
    expect(acceptHeartbeat(second, restored, { from: 'roll', epoch: 2, cohorts })).toMatchObject({
      ok: true,
      value: { news: true },
    });
  });

  it('refuses one that names a cohort the campaign has not', async () => {
    const good = { week: '2026-W45', cohort: 'usine', opened: 10 };
    expect(acceptHeartbeat(null, await beat({ more: { weeks: [good] } }), rules).ok).toBe(true);
    for (const more of [
      { weeks: [{ ...good, cohort: 'lune' }] },
      { openedByCohort: { lune: 5 } },
      { headcounts: { lune: 20 } },
    ])
      expect(acceptHeartbeat(null, await beat({ more }), rules)).toEqual({
        ok: false,
        error: 'unknown-cell',
      });
  });
});
