import { type Audience, audiences, err, ok, type Result } from '@miroir/basics';
import { comparesAt } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { generateSealKeys } from '@miroir/exchange';
import { decisionsFixture, mirrorFixture } from '@miroir/exchange/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BulletinView } from '../contract/bulletins.ts';
import type { BulletinEvent } from '../server/bulletins/bulletin-event.ts';
import { type Bulletins, createBulletins } from '../server/bulletins/bulletins.ts';
import type { EventStore } from '../server/bulletins/event-store.ts';
import { createDefinitions } from '../server/campaigns/definitions.ts';
import { realRandom } from '../server/create-comparison.ts';
import type { NewIncident } from '../server/snapshots/incident-store.ts';
import { Inbox } from './inbox.ts';

const campaign = hestia;
const round = campaign.schedule.rounds[0]?.id ?? '';
const place = { campaign: campaign.id, round };
const keys = generateSealKeys();
const minute = comparesAt(campaign.schedule, round);
const minutes = 60_000;
const quarter = 15 * minutes;
const definition = createDefinitions(
  () => [campaign],
  () => {},
).of(campaign.id)[0];
const size = (audience: Audience) => ({ audience, locales: campaign.locales });
const mirrors = {
  employees: mirrorFixture(size('employees')),
  consumers: mirrorFixture(size('consumers')),
};
const decisions = {
  employees: decisionsFixture(size('employees')),
  consumers: decisionsFixture(size('consumers')),
};

/** A store that dies at its n-th write, before it or after. */
function memoryStore() {
  const events = new Map<number, BulletinEvent['sealed']>();
  const progress = new Map<number, BulletinEvent['progress']>();
  const state = { writes: 0, dieAt: Number.POSITIVE_INFINITY, when: 'before' as 'before' | 'after' };
  const write = async (work: () => void): Promise<void> => {
    state.writes += 1;
    if (state.writes === state.dieAt && state.when === 'before') throw new Error('killed');
    work();
    if (state.writes === state.dieAt) throw new Error('killed');
  };
  const store: EventStore = {
    campaigns: async () => (events.size > 0 ? [campaign.id] : []),
    of: async () =>
      [...events.values()].map((sealed) => ({
        sealed,
        progress: progress.get(sealed.serial) ?? {
          ...{
            opensAt: sealed.promised,
            postponed: [],
            opening: false,
            cancelled: false,
            stored: [],
            acknowledged: {},
            open: [],
          },
        },
      })),
    add: (sealed) => write(() => void events.set(sealed.serial, structuredClone(sealed))),
    note: (sealed, next) => write(() => void progress.set(sealed.serial, structuredClone(next))),
  };
  return { store, state };
}

let clock: { value: number; now(): number };
let inboxes: Record<Audience, { box: Inbox; space: Inbox }>;
let memory: ReturnType<typeof memoryStore>;
let beats: { audience: Audience; at: string; bulletin: { serial: number; hash: string } | undefined }[];
let noted: NewIncident[];
let bulletins: Bulletins;
const all = (): Inbox[] => audiences.flatMap((audience) => Object.values(inboxes[audience]));

/** The process starts, again after it was killed. */
function start(): void {
  bulletins = createBulletins({
    store: memory.store,
    clients: inboxes,
    definitionOf: () => definition ?? null,
    sealKey: () => keys.privateKey,
    clock,
    random: realRandom,
    everySeconds: 60,
    beatsOf: () => beats,
    incidents: {
      addIncident: async (incident) => {
        noted.push(incident);
      },
    },
  });
}

beforeEach(() => {
  clock = { value: minute - 3 * 3_600_000, now: () => clock.value };
  const of = (audience: Audience) => ({ campaign, round, audience, comparisonKey: keys.publicKey, clock });
  inboxes = {
    employees: { box: new Inbox(of('employees')), space: new Inbox(of('employees')) },
    consumers: { box: new Inbox(of('consumers')), space: new Inbox(of('consumers')) },
  };
  memory = memoryStore();
  beats = [];
  noted = [];
  start();
});

const sealMirror = () => bulletins.seal({ place, kind: 'mirror', notBefore: minute, contents: mirrors });
const list = async (): Promise<BulletinView[]> => [...(await bulletins.list(campaign.id))];
async function at(instant: number): Promise<BulletinView | undefined> {
  clock.value = instant;
  await bulletins.tick();
  return (await list())[0];
}
function faultOf(result: Result<BulletinView, object>): unknown {
  return result.ok ? null : result.error;
}

describe('a bulletin of both sides', () => {
  it('is stored by all four, and opened by all four at its minute and not a moment before', async () => {
    const made = await sealMirror();
    expect(made).toMatchObject({ value: { state: 'waiting', serial: 1, postponed: [] } });
    expect((await list())[0]?.deliveries.map(({ stored, open }) => [stored, open])).toEqual(
      Array.from({ length: 4 }, () => [true, false]),
    );
    await at(minute - 1);
    expect(all().map(({ opened }) => opened.length)).toEqual([0, 0, 0, 0]);
    expect(all().some(({ calls }) => calls.includes('open'))).toBe(false);
    expect(await at(minute)).toMatchObject({ state: 'open', opensAt: new Date(minute).toISOString() });
    for (const audience of audiences)
      for (const inbox of Object.values(inboxes[audience])) expect(inbox.opened).toEqual([mirrors[audience]]);
  });

  it('is not sealed before the comparison, without a language, or for a round that nobody knows', async () => {
    const early = { place, kind: 'mirror' as const, notBefore: minute - 1, contents: mirrors };
    expect(faultOf(await bulletins.seal(early))).toMatchObject({ fault: 'too-early' });
    const { de: _left, ...headline } = mirrors.consumers.headline;
    const contents = { ...mirrors, consumers: { ...mirrors.consumers, headline } };
    expect(faultOf(await bulletins.seal({ place, kind: 'mirror', notBefore: minute, contents }))).toEqual({
      audience: 'consumers',
      fault: 'missing-language',
      where: ['/headline: de'],
    });
    expect(await list()).toEqual([]);
    expect(all().every(({ calls }) => calls.length === 0)).toBe(true);
  });

  it('postpones both when one has not acknowledged, says who and why, and opens both when all have', async () => {
    inboxes.consumers.space.down = true;
    await sealMirror();
    const late = await at(minute);
    expect(late).toMatchObject({
      state: 'waiting',
      promised: new Date(minute).toISOString(),
      opensAt: new Date(minute + quarter).toISOString(),
    });
    expect(late?.postponed).toEqual([
      {
        to: new Date(minute + quarter).toISOString(),
        because: [{ audience: 'consumers', role: 'space', fault: 'unreachable' }],
      },
    ]);
    expect(all().some(({ calls }) => calls.includes('open'))).toBe(false);
    inboxes.consumers.space.down = false;
    await at(minute + quarter - 1);
    expect(all().some(({ opened }) => opened.length > 0)).toBe(false);
    await at(minute + quarter);
    expect(all().map(({ opened }) => opened.length)).toEqual([1, 1, 1, 1]);
  });

  it('is never postponed after the first opening: who was down meanwhile catches up in order', async () => {
    await sealMirror();
    inboxes.employees.box.down = true;
    expect(await at(minute)).toMatchObject({ state: 'open', postponed: [] });
    const later = { place, kind: 'decisions' as const, notBefore: minute + quarter, contents: decisions };
    await bulletins.seal(later);
    expect(await at(minute + 24 * 3_600_000)).toMatchObject({ state: 'open', postponed: [] });
    // The second waits for the one that is down; the first is open everywhere else.
    expect((await list())[1]).toMatchObject({ state: 'waiting' });
    inboxes.employees.box.down = false;
    const back = minute + 25 * 3_600_000;
    await at(back);
    await at(back + quarter);
    expect(inboxes.employees.box.opened).toEqual([mirrors.employees, decisions.employees]);
  });

  it('is sent again, and opened again, where a portal was restored from an older backup', async () => {
    await sealMirror();
    await at(minute);
    inboxes.consumers.box.forget();
    expect(await at(minute + 5 * minutes)).toMatchObject({ postponed: [] });
    expect(inboxes.consumers.box.opened).toEqual([mirrors.consumers]);
  });

  it('waits for a portal whose clock is off, and says so', async () => {
    await sealMirror();
    inboxes.employees.space.clockOff = 2 * 24 * 3_600_000;
    expect((await at(minute))?.postponed[0]?.because).toEqual([
      { audience: 'employees', role: 'space', fault: 'clock-off' },
    ]);
    expect(all().some(({ opened }) => opened.length > 0)).toBe(false);
    inboxes.employees.space.clockOff = 0;
    await at(minute + quarter);
    expect(all().map(({ opened }) => opened.length)).toEqual([1, 1, 1, 1]);
  });

  it('is called off before it opens, keeps its number, and is never opened; not afterwards', async () => {
    await sealMirror();
    expect(await bulletins.cancel({ campaign: campaign.id, serial: 1 })).toMatchObject({ ok: true });
    await sealMirror();
    await at(minute);
    expect(await list()).toMatchObject([{ state: 'cancelled' }, { state: 'open', serial: 2 }]);
    expect(all().map(({ opened }) => opened.length)).toEqual([1, 1, 1, 1]);
    expect(await bulletins.cancel({ campaign: campaign.id, serial: 2 })).toEqual(err('too-late'));
  });

  it('is not called off while a later list of decisions tells the same: that one goes first', async () => {
    const draft = { place, kind: 'decisions' as const, notBefore: minute, contents: decisions };
    for (const _each of [1, 2]) await bulletins.seal(draft);
    const cancel = (serial: number) => bulletins.cancel({ campaign: campaign.id, serial });
    expect(await cancel(1)).toEqual(err('told-by-later'));
    expect([await cancel(2), await cancel(1)]).toEqual([ok(null), ok(null)]);
  });

  it('that a process refuses, loses or holds in another text is noted, by its number', async () => {
    inboxes.consumers.space.refuses = 'wrong-audience';
    await sealMirror();
    const { bulletin, ...refused } = noted[0] ?? {};
    expect(bulletin).toEqual({ role: 'space', serial: 1 });
    expect(refused).toMatchObject({
      audience: 'consumers',
      kind: 'refused',
      reason: 'wrong-audience',
      round,
    });
    inboxes.consumers.space.refuses = null;
    noted = [];
    await at(minute);
    expect(noted).toEqual([]);
    inboxes.employees.box.forget();
    await at(minute + 5 * minutes);
    expect(noted).toMatchObject([{ reason: 'lost-bulletin', bulletin: { role: 'box', serial: 1 } }]);
  });

  it('is the one that a box’s heartbeat names: another text, a later number or an older one is noted once', async () => {
    await sealMirror();
    const mine = (await memory.store.of(campaign.id))[0]?.sealed.sides.employees.hash ?? '';
    const say = async (hours: number, bulletin: { serial: number; hash: string } | undefined) => {
      noted = [];
      const instant = minute + hours * 3_600_000;
      beats = [{ audience: 'employees', at: new Date(instant).toISOString(), bulletin }];
      for (const turn of [1, 2]) await at(instant + turn * minutes);
      return noted.map(({ kind, reason }) => `${kind} ${reason}`);
    };
    expect(await say(1, { serial: 1, hash: mine })).toEqual([]);
    expect(await say(2, { serial: 1, hash: 'x'.repeat(43) })).toEqual(['alarm other-bulletin']);
    expect(await say(3, { serial: 2, hash: mine })).toEqual(['alarm other-bulletin']);
    expect(await say(4, undefined)).toEqual(['refused lost-bulletin']);
    // Said before it was sealed, of nothing: nothing is lost.
    expect(await say(-9, undefined)).toEqual([]);
  });

  it('follows what all portals hold where the comparison lost its disk, and is not sealed where they differ', async () => {
    await sealMirror();
    memory = memoryStore();
    start();
    inboxes.consumers.space.forget();
    expect(faultOf(await sealMirror())).toMatchObject({ fault: 'portal-ahead' });
    for (const inbox of all()) inbox.forget();
    await sealMirror();
    memory = memoryStore();
    start();
    expect(await sealMirror()).toMatchObject({ value: { serial: 2 } });
    await at(minute);
    for (const audience of audiences)
      for (const inbox of Object.values(inboxes[audience])) expect(inbox.opened).toEqual([mirrors[audience]]);
  });

  it.each(['before', 'after'] as const)(
    'killed %s each of its writes goes on where it was: all four open once, at one minute, the other side never',
    async (when) => {
      for (let dieAt = 1; ; dieAt += 1) {
        memory.state.writes = 0;
        memory.state.dieAt = dieAt;
        memory.state.when = when;
        const begun = await sealMirror().catch(() => null);
        await at(minute).catch(() => undefined);
        const lived = memory.state.writes < dieAt;
        memory.state.dieAt = Number.POSITIVE_INFINITY;
        start();
        if (begun === null && (await list()).length === 0) await sealMirror();
        for (let turn = 0; turn <= 2; turn += 1) await at(minute + turn * quarter);
        const views = await list();
        expect(
          views.map(({ state }) => state),
          `write ${dieAt}`,
        ).toEqual(['open']);
        for (const audience of audiences)
          for (const inbox of Object.values(inboxes[audience]))
            expect(new Set(inbox.opened), `write ${dieAt}`).toEqual(new Set([mirrors[audience]]));
        if (lived) break;
        clock.value = minute - 3 * 3_600_000;
        for (const inbox of all()) inbox.forget();
        memory = memoryStore();
        start();
      }
    },
  );
});
