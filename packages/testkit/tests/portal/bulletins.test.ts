import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import {
  type BulletinClient,
  type BulletinContent,
  createBulletinClient,
  createExchangeClient,
  generateSealKeys,
  type HeaderInput,
  openSealed,
  type SealedBulletin,
  sealBulletin,
  sealOpening,
} from '@miroir/exchange';
import { decisionsFixture, mirrorFixture } from '@miroir/exchange/testing';
import { backUpCommunity, restoreRole } from '@miroir/launch';
import { rolePaths } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/browser/command.ts';
import { keepLines } from '../../src/deployment/run-role.ts';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  refusal,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testCampaignCompares,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign({
  space: {
    owner: { name: 'Inès B.', role: { fr: 'équipe', en: 'team' } },
    promise: { agrees: 5, days: 14 },
  },
});
const round = campaign.schedule.rounds[0]?.id ?? '';
const comparison = generateSealKeys();
const minute = testCampaignCompares;
const minuteMs = 60_000;
const logs: string[] = [];
const portals = {} as Record<Audience, TestPortal>;
let secret = '';

beforeAll(async () => {
  const given = { campaign, clock, comparisonKeys: comparison, scheduled: false, space: true };
  const logger = keepLines(logs);
  portals.employees = await startTestPortal({
    ...{ ...given, logger },
    audience: 'employees',
    people: testPeople(20),
  });
  portals.consumers = await startTestPortal({ ...given, logger, audience: 'consumers' });
  const { origins, invitations } = portals.employees;
  const { id: _name, ...own } = await credentialByInvitation(origins, invitations[0]?.code ?? '');
  await boxClient(origins).register.mutate(own);
  secret = own.secret;
  // The whole of both portals at the minute, with nobody's answer.
  clock.set(testCampaignCloses + 16 * minuteMs);
  for (const audience of audiences)
    for (const role of ['roll', 'box', 'space'] as const) await portals[audience][role]?.portal.tick();
}, 120_000);
afterAll(async () => {
  for (const audience of audiences) await portals[audience]?.stop();
});

const clientOf = (audience: Audience, role: 'roll' | 'box' | 'space'): BulletinClient =>
  createBulletinClient(portals[audience].origins[role] ?? '', portals[audience].launched.keys.token);
const places = audiences.flatMap((audience) =>
  (['box', 'space'] as const).map((role) => ({ audience, role })),
);

interface Sealed extends SealedBulletin {
  readonly header: HeaderInput<'to-portal'>;
}
/** Seals one side's next bulletin. */
async function sealed(
  audience: Audience,
  content: BulletinContent,
  before: Sealed | null = null,
): Promise<Sealed> {
  const { fingerprint } = questionnaireFor(campaign, audience);
  const header = {
    ...{ audience, campaign: campaign.id, fingerprint, round },
    epoch: 1,
    serial: (before?.header.serial ?? 0) + 1,
    previous: before?.hash ?? null,
    notBefore: new Date(minute).toISOString(),
  };
  const made = await sealBulletin(
    comparison.privateKey,
    { header, locales: campaign.locales, content },
    systemRandom,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { ...made.value, header };
}
const opening = ({ header, hash, key }: Sealed, at = clock.now()): Promise<string> =>
  sealOpening(comparison.privateKey, { header, bulletin: { hash, key }, notBefore: minute, at });
const size = (audience: Audience) => ({ audience, locales: campaign.locales });
const push = (audience: Audience, role: 'box' | 'space', { sealed: bytes }: Sealed) =>
  clientOf(audience, role).push(campaign.id, bytes);
const open = (audience: Audience, role: 'box' | 'space', bytes: string) =>
  clientOf(audience, role).open(campaign.id, bytes);

/** Everything in the folders of every role of a side, as one text, base64url decoded as well. */
async function everyByte(audience: Audience): Promise<string> {
  const texts: string[] = [];
  for (const role of ['roll', 'box', 'space'] as const) {
    const { folder } = rolePaths(portals[audience].target.dataDir, role);
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === 'owner.lock') continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
      texts.push(text);
      for (const [part] of text.matchAll(/[\w-]{40,}/g))
        texts.push(Buffer.from(part, 'base64url').toString('latin1'));
    }
  }
  return texts.join('\n');
}

/** What anybody is answered, in a box and in a space. */
async function answers(audience: Audience): Promise<string> {
  const { origins } = portals[audience];
  const texts: string[] = [];
  for (const role of ['box', 'space'] as const) {
    const answer = await fetch(`${origins[role]}/trpc/${origins.round}/bulletins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: null, locale: 'fr' }),
    });
    texts.push(await answer.text(), await (await fetch(`${origins[role]}/r/${origins.round}`)).text());
  }
  return texts.join('\n');
}
const read = (audience: Audience, own: string | null, locale = 'fr') =>
  boxClient(portals[audience].origins).bulletins.mutate({ secret: own, locale });

/** A dump of a box's community. */
async function dumpOf(audience: Audience): Promise<{ path: string; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bb-'));
  const done = await backUpCommunity(portals[audience].target, 'box', {
    clock,
    random: systemRandom,
    folder,
  });
  if (!done.ok) throw new Error(done.error);
  return { path: done.value.path, text: await readFile(done.value.path, 'utf8') };
}

const mirrors = {} as Record<Audience, Sealed>;
const [first, decided] = [{} as Record<Audience, Sealed>, {} as Record<Audience, Sealed>];
let closedDump = { path: '', text: '' };
/** Words that stand in one side's bulletin alone. */
const wordsOf = (audience: Audience) => [
  `headline ${audience}`,
  `finding 0 ${audience}`,
  `title 1 ${audience}`,
];

describe('bulletins in both portals', () => {
  it('are stored and acknowledged by box and space, again as often as they are sent, and never by a roll', async () => {
    for (const audience of audiences)
      mirrors[audience] = await sealed(audience, mirrorFixture(size(audience)));
    for (const { audience, role } of places) {
      const { hash } = mirrors[audience];
      const stored = { ok: true, value: { stored: true, serial: 1, hash } };
      expect(await push(audience, role, mirrors[audience])).toEqual(stored);
      expect(await push(audience, role, mirrors[audience])).toEqual(stored);
      expect(await clientOf(audience, role).state(campaign.id, clock.now())).toEqual({
        ok: true,
        value: { serial: 1, hash, opened: [], clock: 'agrees' },
      });
    }
    for (const audience of audiences) {
      const unknown = { ok: false, error: 'unknown-round' };
      expect(await clientOf(audience, 'roll').push(campaign.id, mirrors[audience].sealed)).toEqual(unknown);
      expect(await clientOf(audience, 'box').push('other', mirrors[audience].sealed)).toEqual(unknown);
    }
  });

  it('of one side are refused by the other, whole and unread', async () => {
    const refused = { ok: true, value: { stored: false, reason: 'wrong-audience' } };
    expect(await push('consumers', 'box', mirrors.employees)).toEqual(refused);
    expect(await push('employees', 'space', mirrors.consumers)).toEqual(refused);
  });

  it('are read from nobody but the comparison: without its token not even their body', async () => {
    const { box } = portals.employees.origins;
    const answer = await fetch(`${box}/exchange/bulletin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer guessed-guessed-guessed' },
      body: JSON.stringify({ campaign: campaign.id, sealed: 'x'.repeat(3_000_000) }),
    });
    expect(answer.status).toBe(401);
  });

  it('are in no file, answer, page or log of any role before they open', async () => {
    const all = [...wordsOf('employees'), ...wordsOf('consumers'), 'question-0', 'item-1'];
    for (const audience of audiences) {
      const bytes = await everyByte(audience);
      const told = [await answers(audience), ...logs].join('\n');
      for (const word of [...all, mirrors.employees.key, mirrors.consumers.key]) {
        expect(bytes.includes(word), `${word} in a file of the ${audience}`).toBe(false);
        expect(told.includes(word), `${word} in an answer of the ${audience}`).toBe(false);
      }
    }
    expect(await read('employees', secret)).toEqual({ state: 'shown', mirror: null, decisions: null });
    closedDump = await dumpOf('employees');
  });

  it('open nowhere while clocks are two days apart, and the portal says so', async () => {
    const day = 86_400_000;
    clock.set(minute - 2 * day);
    const early = await opening(mirrors.consumers, minute);
    expect(await open('consumers', 'box', early)).toEqual({
      ok: true,
      value: { stored: false, reason: 'clock-off' },
    });
    expect(await read('consumers', null)).toEqual({ state: 'clock-off' });
    expect((await everyByte('consumers')).includes('headline consumers')).toBe(false);
    clock.set(minute);
    expect(await clientOf('consumers', 'box').state(campaign.id, minute)).toMatchObject({
      value: { opened: [], clock: 'agrees' },
    });
    expect(await read('consumers', null)).toMatchObject({ state: 'shown', mirror: null });
  });

  it('open at their minute to whoever may read the results, each in its side’s words alone', async () => {
    clock.set(minute);
    for (const { audience, role } of places) {
      const { hash } = mirrors[audience];
      expect(await open(audience, role, await opening(mirrors[audience]))).toEqual({
        ok: true,
        value: { stored: true, serial: 1, hash },
      });
    }
    expect(await read('employees', secret)).toMatchObject({
      state: 'shown',
      mirror: { serial: 1, round, content: { headline: 'headline employees fr' } },
    });
    expect(await read('consumers', null, 'en')).toMatchObject({
      mirror: { content: { headline: 'headline consumers en' } },
    });
    expect(await refusal(read('employees', null))).toMatchObject({ code: 'credential-needed' });
    // It is there now, so that its absence before meant something; and the other side's is not.
    expect((await everyByte('employees')).includes('headline employees')).toBe(true);
    expect((await everyByte('employees')).includes('headline consumers')).toBe(false);
    expect((await everyByte('consumers')).includes('headline employees')).toBe(false);
  });

  it('survive a restart, and a later list of decisions leaves no byte of the one before it', async () => {
    await portals.employees.restart('box');
    expect(await read('employees', secret)).toMatchObject({ mirror: { serial: 1 } });
    first.employees = await sealed(
      'employees',
      decisionsFixture(size('employees'), ['withdrawn-idea']),
      mirrors.employees,
    );
    const later = decisionsFixture(size('employees'), ['idea-that-stays']);
    decided.employees = await sealed('employees', later, first.employees);
    const missing = { value: { stored: false, reason: 'missing-earlier' } };
    expect(await push('employees', 'box', decided.employees)).toMatchObject(missing);
    for (const each of [first.employees, decided.employees]) await push('employees', 'box', each);
    await open('employees', 'box', await opening(first.employees));
    expect((await everyByte('employees')).includes('withdrawn-idea')).toBe(true);
    await open('employees', 'box', await opening(decided.employees));
    expect(await read('employees', secret)).toMatchObject({
      mirror: { serial: 1 },
      decisions: { serial: 3, content: { decisions: [{ answers: { ideas: [{ id: 'idea-that-stays' }] } }] } },
    });
    expect((await everyByte('employees')).includes('withdrawn-idea')).toBe(false);
  });

  it('lie closed in a backup; a box that was restored from it is brought up to date in order', async () => {
    const { target } = portals.employees;
    expect(closedDump.text).toContain(mirrors.employees.hash);
    for (const word of wordsOf('employees')) expect(closedDump.text.includes(word)).toBe(false);
    await portals.employees.box.stop();
    const { folder } = rolePaths(target.dataDir, 'box');
    await rm(join(folder, 'miroir.sqlite'));
    await rm(join(folder, 'miroir.sqlite-wal'), { force: true });
    expect(await restoreRole(target, 'box', closedDump.path)).toMatchObject({ ok: true });
    await portals.employees.restart('box').catch(() => undefined);
    expect(await clientOf('employees', 'box').state(campaign.id, clock.now())).toMatchObject({
      value: { serial: 1, opened: [] },
    });
    expect(await read('employees', secret)).toMatchObject({ mirror: null });
    for (const each of [first.employees, decided.employees]) await push('employees', 'box', each);
    for (const each of [mirrors.employees, first.employees, decided.employees])
      await open('employees', 'box', await opening(each));
    expect(await read('employees', secret)).toMatchObject({
      mirror: { serial: 1 },
      decisions: { serial: 3 },
    });
  });

  it('are named by the box in its next heartbeat, by number and hash alone', async () => {
    clock.advance(86_400_000);
    await portals.employees.box.portal.tick();
    const { origins, launched } = portals.employees;
    const pulled = await createExchangeClient(origins.box, launched.keys.token).heartbeat({
      campaign: campaign.id,
      round,
    });
    if (!pulled.ok || pulled.value === null) throw new Error('no heartbeat');
    const of = { audience: 'employees' as const, campaign: campaign.id };
    expect(await openSealed(pulled.value, [launched.keys.boxKey], of)).toMatchObject({
      value: { body: { bulletin: { serial: 3, hash: decided.employees.hash } } },
    });
  });

  it('go with a round that `miroir forget` erases: no byte of them is left in its box and its space', async () => {
    const { target, root } = portals.employees;
    for (const role of ['box', 'space'] as const) {
      await push('employees', role, mirrors.employees);
      await open('employees', role, await opening(mirrors.employees));
    }
    expect((await everyByte('employees')).includes('headline employees')).toBe(true);
    for (const role of ['roll', 'box', 'space'] as const) await portals.employees[role]?.stop();
    const forget = openDesk(root, clock);
    expect(
      await forget('forget', `${campaign.id}/${round}`, '--audience', target.audience, '--yes'),
    ).toMatchObject({ ok: true });
    const left = await everyByte('employees');
    for (const word of [...wordsOf('employees'), 'idea-that-stays'])
      expect(left.includes(word), word).toBe(false);
  });
});
