import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { comparesAt } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { type BulletinContent, generateSealKeys } from '@miroir/exchange';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BulletinView } from '../contract/bulletins.ts';
import type { Decision, DecisionsView, DecisionVersion } from '../contract/decisions.ts';
import type { MethodView } from '../contract/method.ts';
import type { MirrorView } from '../contract/mirror.ts';
import { Inbox } from './inbox.ts';
import { type LoopCampaign, loopCampaign, wholeRound } from './loop-campaign.ts';

const round = hestia.schedule.rounds[0]?.id ?? '';
const minute = comparesAt(hestia.schedule, round);
const day = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();
const place = { locale: 'fr', campaign: null, round: null };
let loop: LoopCampaign;
let inboxes: Record<Audience, { box: Inbox; space: Inbox }>;
let now = 0;
let ask: LoopCampaign['ask'];

beforeAll(async () => {
  const keys = generateSealKeys();
  const dataDir = mkdtempSync(join(tmpdir(), 'ml-'));
  const sealKey = join(dataDir, comparisonFiles.sealKey);
  mkdirSync(dirname(sealKey), { recursive: true });
  writeFileSync(sealKey, keys.privateKey, { mode: 0o600 });
  const inbox = (audience: Audience) =>
    new Inbox({
      campaign: hestia,
      round,
      audience,
      comparisonKey: keys.publicKey,
      clock: { now: () => now },
    });
  inboxes = {
    employees: { box: inbox('employees'), space: inbox('employees') },
    consumers: { box: inbox('consumers'), space: inbox('consumers') },
  };
  loop = await loopCampaign({ final: true, dataDir, bulletinClients: inboxes });
  await at(minute - day);
}, 60_000);
afterAll(() => loop.demo.comparison.close());

/** Moves every clock, and signs in again: no session outlives weeks. */
async function at(instant: number): Promise<void> {
  now = instant;
  loop.demo.clock.set(instant);
  ask = await loop.again();
}
type Sealed = { ok: true; value: BulletinView } | { ok: false; error: { fault: string } };
const rowsOf = async () =>
  (await ask<MirrorView>('mirror.view', wholeRound)).choices.flatMap(({ row, refused }) =>
    refused === null ? [row.id] : [],
  );
const opened = (audience: Audience, kind: BulletinContent['kind']) =>
  inboxes[audience].box.opened.findLast((content) => content.kind === kind);
const each = (text: string) => Object.fromEntries(hestia.locales.map((locale) => [locale, text]));

function written(change: Partial<DecisionVersion>): Omit<DecisionVersion, 'answers'> {
  const said = (side: string) => ({ title: each(`Titre ${side}`), text: each(`Texte ${side}`) });
  return {
    ...{ state: 'retained', decided: iso(minute).slice(0, 10), due: iso(minute + 30 * day).slice(0, 10) },
    ...{ owner: each('Le service client'), nextStep: {}, reason: {} },
    said: { employees: said('dedans'), consumers: said('dehors') },
    ...change,
  };
}
const publish = (ids: readonly string[], notBefore: number) =>
  ask<Sealed>('decisions.publish', { ...place, ids, notBefore: iso(notBefore) });

describe('the loop', () => {
  it('opens on both sides at one minute what a lead composed and signed, and nothing before', async () => {
    const rows = (await rowsOf()).slice(0, 3);
    const draft = { rows, lead: { employees: {}, consumers: {} } };
    const kept = await ask<{ revision: number }>('mirror.write', { ...wholeRound, revision: 0, draft });
    const sign = (revision: number, notBefore: number) =>
      ask<Sealed>('mirror.sign', { ...wholeRound, revision, notBefore: iso(notBefore) });
    expect(await sign(kept.revision, minute - day)).toMatchObject({ error: { fault: 'too-early' } });
    expect(await sign(kept.revision + 1, minute)).toMatchObject({ error: { fault: 'changed-meanwhile' } });
    const signed = await sign(kept.revision, minute);
    expect(signed).toMatchObject({ ok: true, value: { kind: 'mirror', state: 'waiting' } });
    for (const audience of audiences) expect(opened(audience, 'mirror')).toBeUndefined();
    await at(minute);
    await loop.demo.comparison.bulletins.tick();
    for (const audience of audiences) {
      const mirror = opened(audience, 'mirror');
      if (mirror?.kind !== 'mirror') throw new Error(`nothing opened for the ${audience}`);
      expect(mirror.items.map(({ id }) => id)).toEqual(rows);
      expect(mirror.publications).toMatchObject({ employees: { serial: 2 }, consumers: { serial: 3 } });
    }
  });

  it('answers a gap in the words of each side; a draft beside it is told to nobody', async () => {
    const [row = ''] = await rowsOf();
    const begin = () => ask<Decision>('decisions.begin', { ...wholeRound, source: { kind: 'gap', row } });
    const [first, second] = [await begin(), await begin()];
    const secret = written({ owner: each('SECRET') });
    await ask('decisions.write', { id: first.id, revision: 1, written: written({}) });
    await ask('decisions.write', { id: second.id, revision: 1, written: { ...secret, due: null } });
    expect(await publish([first.id, second.id], minute + day)).toMatchObject({
      error: { fault: 'missing', id: second.id, missing: [{ what: 'due' }] },
    });
    expect(await publish([first.id], minute + day)).toMatchObject({ ok: true });
    await at(minute + day);
    await loop.demo.comparison.bulletins.tick();
    for (const audience of audiences) {
      const told = opened(audience, 'decisions');
      const [own, other] = audience === 'employees' ? ['dedans', 'dehors'] : ['dehors', 'dedans'];
      expect(told).toMatchObject({
        decisions: [{ id: first.id, status: 'retained', title: { fr: `Titre ${own}` } }],
      });
      expect(JSON.stringify(told)).not.toContain(`Titre ${other}`);
      expect(JSON.stringify(inboxes[audience].box.opened)).not.toContain('SECRET');
    }
  });

  it('is not published by a list that was called off: its drafts wait again, and the next list tells them', async () => {
    const [row = ''] = await rowsOf();
    const { id } = await ask<Decision>('decisions.begin', { ...wholeRound, source: { kind: 'gap', row } });
    await ask('decisions.write', { id, revision: 1, written: written({}) });
    const sealed = await publish([id], minute + 3 * day);
    if (!sealed.ok) throw new Error(sealed.error.fault);
    const kept = async () => {
      const { decisions } = await ask<DecisionsView>('decisions.list', place);
      return decisions.find((decision) => decision.id === id);
    };
    expect(await kept()).toMatchObject({ draft: null, steps: [{ serial: sealed.value.serial }] });
    const event = { campaign: hestia.id, serial: sealed.value.serial };
    expect(await ask('bulletins.cancel', event)).toEqual({ ok: true, value: null });
    expect(await kept()).toMatchObject({ draft: { state: 'retained' }, steps: [] });
    await at(minute + 3 * day);
    await loop.demo.comparison.bulletins.tick();
    for (const audience of audiences) expect(JSON.stringify(inboxes[audience].box.opened)).not.toContain(id);
    await ask('decisions.discard', { id });
    expect(await kept()).toBeUndefined();
  });

  it('tells a lead on the page of the method which bulletin a process refused, and why', async () => {
    inboxes.consumers.space.refuses = 'bad-signature';
    const [row = ''] = await rowsOf();
    const { id } = await ask<Decision>('decisions.begin', { ...wholeRound, source: { kind: 'gap', row } });
    await ask('decisions.write', { id, revision: 1, written: written({}) });
    const sealed = await publish([id], minute + 5 * day);
    if (!sealed.ok) throw new Error(sealed.error.fault);
    const { serial } = sealed.value;
    expect((await ask<MethodView>('report.method', wholeRound)).incidents).toMatchObject([
      {
        audience: 'consumers',
        kind: 'refused',
        bulletin: { role: 'space', serial, reason: 'bad-signature' },
      },
    ]);
    inboxes.consumers.space.refuses = null;
    await ask('bulletins.cancel', { campaign: hestia.id, serial });
    await ask('decisions.discard', { id });
  });

  it('is late by the calendar alone, and says on both sides when it is done', async () => {
    await at(minute + 40 * day);
    const view = await ask<DecisionsView>('decisions.list', place);
    const [decision] = view.decisions.filter(({ steps }) => steps.length > 0);
    if (!decision) throw new Error('nothing is published');
    expect(view.measures.sides).toMatchObject({ employees: { overdue: 1 }, consumers: { overdue: 1 } });
    const { id, revision } = decision;
    await ask('decisions.write', { id, revision, written: written({ state: 'done' }) });
    const input = { ...place, ids: [id], notBefore: iso(minute + 41 * day) };
    expect(await ask<Sealed>('decisions.publish', input)).toMatchObject({ ok: true });
    await at(minute + 41 * day);
    await loop.demo.comparison.bulletins.tick();
    for (const audience of audiences)
      expect(opened(audience, 'decisions')).toMatchObject({
        decisions: [{ id, status: 'done', history: [{ status: 'retained' }, { status: 'done' }] }],
      });
  });
});
