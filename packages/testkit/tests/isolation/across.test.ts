import { type Audience, audiences } from '@miroir/basics';
import { encodeBase64url } from '@miroir/credential';
import { solveChallenge } from '@miroir/credential/client';
import { openSealed, publicSealKeyOf } from '@miroir/exchange';
import { readRound, roleFolderPaths } from '@miroir/portal';
import { readRollSecrets } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answered, ask, post } from '../../src/browser/ask.ts';
import { crowdSheet } from '../../src/browser/sheets.ts';
import { codeOf, type Side } from '../../src/browser/side.ts';
import { startWorld, type World } from '../../src/browser/world.ts';
import { boxClient, rollClient, send, type TestCredential } from '../../src/portal/index.ts';

type Place = `${Audience} ${'roll' | 'box'}` | 'comparison';
const places: readonly Place[] = [
  'employees roll',
  'employees box',
  'consumers roll',
  'consumers box',
  'comparison',
];

/** Something one place issued to somebody, under a name for the test's report. */
type Issued = Readonly<Record<string, string>>;
/** A way to present a text to a place: as a header, a secret, a signature, a token, a cookie. */
type Slot = (text: string) => Promise<Answered>;

let world: World;
const issued = new Map<Place, Issued>();
const credentials = new Map<Audience, TestCredential>();

beforeAll(async () => {
  world = await startWorld({ comparison: true });
  for (const audience of audiences) {
    const side = world[audience];
    const cohort = side.questionnaire.cohorts.cohorts[0]?.id ?? '';
    await side.join(cohort, 6, (index) => crowdSheet(side.questionnaire, index));
    await world.release(audience);
    const credential = await side.enrol(cohort);
    credentials.set(audience, credential);
    issued.set(`${audience} roll`, await issuedByRoll(side));
    issued.set(`${audience} box`, await issuedByBox(side, credential));
  }
  issued.set('comparison', await issuedByComparison());
}, 120_000);
afterAll(() => world?.stop());

async function issuedByRoll(side: Side): Promise<Issued> {
  const roll = rollClient(side.origins);
  const heartbeat = await heartbeatOf(side, 'roll');
  if (side.audience === 'employees') {
    const code = codeOf(side.invitation());
    const { session } = await roll.invitation.mutate({ code });
    return { code, session, heartbeat, token: side.config.roll.exchangeToken };
  }
  const solved = async () => (await solveChallenge((await roll.challenge.query()).challenge)) ?? '';
  const cohort = side.questionnaire.cohorts.cohorts[0]?.id ?? '';
  const { session } = await roll.openLink.mutate({ solution: await solved(), cohort });
  return { solution: await solved(), session, heartbeat, token: side.config.roll.exchangeToken };
}

/** What the comparison asks a role for, of the side's one round. */
function exchangeUrl({ origins, questionnaire }: Side, role: 'roll' | 'box', what: string): string {
  const id = { campaign: questionnaire.campaign, round: questionnaire.schedule.rounds[0]?.id };
  const input = what === 'snapshots' ? { ...id, after: null } : id;
  return `${origins[role]}/exchange/${what}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

async function issuedByBox(side: Side, credential: TestCredential): Promise<Issued> {
  const { secret, signature, keyId } = credential;
  const list = await ask(exchangeUrl(side, 'box', 'snapshots'), {
    headers: { authorization: `Bearer ${side.config.box.exchangeToken}` },
  });
  const [snapshot = ''] = JSON.parse(list.text).result.data as string[];
  const token = side.config.box.exchangeToken;
  return { secret, signature, keyId, snapshot, heartbeat: await heartbeatOf(side, 'box'), token };
}

async function heartbeatOf(side: Side, role: 'roll' | 'box'): Promise<string> {
  return vi.waitFor(
    async () => {
      const { text } = await bearer(exchangeUrl(side, role, 'heartbeat'), side.config[role].exchangeToken);
      const sealed: unknown = JSON.parse(text).result.data;
      if (typeof sealed !== 'string') throw new Error('nothing sealed yet');
      return sealed;
    },
    { timeout: 15_000, interval: 200 },
  );
}

async function issuedByComparison(): Promise<Issued> {
  const link = (await world.lead()).split('#')[1] ?? '';
  const used = (await world.lead('Marc L.')).split('#')[1] ?? '';
  const opened = await post(`${world.comparison?.origin}/comparison/trpc/signIn.open`, { token: used });
  const cookie = /miroir_comparison=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1] ?? '';
  expect(cookie).not.toBe('');
  return { link, cookie };
}

/** What a page of the comparison asks first. */
const frame = { locale: 'fr', round: null };

/** Every place a text could be put in a request to a roll. */
function rollSlots(side: Side): Record<string, Slot> {
  const { origins, questionnaire } = side;
  const blinded = encodeBase64url(new Uint8Array(256).fill(1));
  const cohort = questionnaire.cohorts.cohorts[0]?.id ?? '';
  const call = (name: string, body: unknown, headers = {}) =>
    post(`${origins.api.roll}/${name}`, body, headers);
  return {
    'a session that asks for a signature': (text) => call('issue', { blinded }, { 'x-miroir-session': text }),
    'a session that asks for a replacement': (text) => call('replace', {}, { 'x-miroir-session': text }),
    'an invitation code': (code) => call('invitation', { code }),
    'a solved proof of work': (solution) => call('openLink', { solution, cohort }),
    'a blinded value': (text) => call('issue', { blinded: text }),
    'the comparison’s token': (text) => bearer(exchangeUrl(side, 'roll', 'heartbeat'), text),
  };
}

function boxSlots(side: Side): Record<string, Slot> {
  const own = credentials.get(side.audience);
  const call = (name: string, body: unknown) => post(`${side.origins.api.box}/${name}`, body);
  const { fingerprint } = side.questionnaire;
  const sheet = crowdSheet(side.questionnaire, 0);
  return {
    'a secret to open': (secret) => call('open', { secret }),
    'a secret to withdraw': (secret) => call('withdraw', { secret, replaces: null }),
    'a secret to answer with': (secret) => call('submit', { secret, fingerprint, replaces: null, sheet }),
    'a secret under our signature': (secret) =>
      call('register', { secret, signature: own?.signature, keyId: own?.keyId }),
    'a signature of a new secret': (signature) =>
      call('register', { secret: 'A'.repeat(22), signature, keyId: own?.keyId }),
    'a key of our signature': (keyId) =>
      call('register', { secret: 'A'.repeat(22), signature: own?.signature, keyId }),
    'the comparison’s token': (text) => bearer(exchangeUrl(side, 'box', 'heartbeat'), text),
    'the comparison’s token, for snapshots': (text) => bearer(exchangeUrl(side, 'box', 'snapshots'), text),
  };
}

function comparisonSlots(): Record<string, Slot> {
  const at = `${world.comparison?.origin}/comparison/trpc`;
  return {
    'a sign-in link': (token) => post(`${at}/signIn.open`, { token }),
    'a session cookie': (text) => post(`${at}/report.frame`, frame, { cookie: `miroir_comparison=${text}` }),
    'a bearer token': (text) => post(`${at}/report.frame`, frame, { authorization: `Bearer ${text}` }),
    'a portal’s session': (text) => post(`${at}/report.frame`, frame, { 'x-miroir-session': text }),
    'a file, without a session': (sealed) => post(`${at}/collect.importFile`, { sealed, locale: 'fr' }),
  };
}

function bearer(url: string, text: string): Promise<Answered> {
  return ask(url, { headers: { authorization: `Bearer ${text}` } });
}

function slotsOf(place: Place): Record<string, Slot> {
  if (place === 'comparison') return comparisonSlots();
  const [audience, role] = place.split(' ') as [Audience, 'roll' | 'box'];
  return role === 'roll' ? rollSlots(world[audience]) : boxSlots(world[audience]);
}

/** What one portal means both its roles to know: the comparison pulls from both with one token. */
function isShared(from: Place, to: Place, name: string): boolean {
  return name === 'token' && from.split(' ')[0] === to.split(' ')[0];
}

const pairs = places.flatMap((from) => places.filter((to) => to !== from).map((to) => [from, to] as const));

describe('what one place issued', () => {
  it('works where it belongs: the refusals below are not for everyone', async () => {
    for (const audience of audiences) {
      const side = world[audience];
      const { secret, signature, keyId } = credentials.get(audience) ?? ({} as TestCredential);
      await boxClient(side.origins).register.mutate({ secret, signature, keyId });
      await expect(boxClient(side.origins).open.mutate({ secret })).resolves.toMatchObject({
        sheet: null,
      });
      expect(
        (await bearer(exchangeUrl(side, 'box', 'heartbeat'), side.config.box.exchangeToken)).status,
      ).toBe(200);
    }
    const cookie = issued.get('comparison')?.cookie ?? '';
    const answered = await post(`${world.comparison?.origin}/comparison/trpc/report.frame`, frame, {
      cookie: `miroir_comparison=${cookie}`,
    });
    expect(answered.status).toBe(200);
  });

  it.each(pairs)('by the %s is refused by the %s, in every place a request has', async (from, to) => {
    const accepted: string[] = [];
    for (const [name, text] of Object.entries(issued.get(from) ?? {})) {
      expect(text.length, name).toBeGreaterThan(8);
      for (const [slot, present] of Object.entries(slotsOf(to))) {
        if (isShared(from, to, name)) continue;
        const { status } = await present(text);
        if (status < 400 || status >= 500) accepted.push(`${name} as ${slot}: ${status}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  it('is a credential that no other side’s box takes, whole and with the answers that go with it', async () => {
    for (const [from, to] of [
      ['employees', 'consumers'],
      ['consumers', 'employees'],
    ] as const) {
      const credential = credentials.get(from);
      if (credential === undefined) throw new Error('no credential');
      const side = world[to];
      const submission = {
        fingerprint: side.questionnaire.fingerprint,
        sheet: crowdSheet(side.questionnaire, 0),
      };
      await expect(send(side.origins, credential, submission)).rejects.toMatchObject({
        data: { miroir: { code: 'unknown-key' } },
      });
    }
  });
});

describe('what one place sealed', () => {
  it('is opened with no key but its own, and never for the other audience', async () => {
    const campaign = world.campaign.id;
    const keys = new Map(
      audiences.flatMap((audience) =>
        (['roll', 'box'] as const).map((role) => {
          const key = publicSealKeyOf(world[audience].config[role].sealKey);
          return [`${audience} ${role}` as Place, key] as const;
        }),
      ),
    );
    for (const [owner, key] of keys) {
      const { heartbeat = '', snapshot } = issued.get(owner) ?? {};
      const audience = owner.split(' ')[0] as Audience;
      const across = audience === 'employees' ? 'consumers' : 'employees';
      for (const sealed of [heartbeat, snapshot].filter((text) => text !== undefined)) {
        expect((await openSealed(sealed, [key], { audience, campaign })).ok).toBe(true);
        expect(await openSealed(sealed, [key], { audience: across, campaign })).toMatchObject({
          error: 'wrong-audience',
        });
        for (const [other, otherKey] of keys) {
          if (other === owner) continue;
          const opened = await openSealed(sealed, [otherKey], { audience, campaign });
          expect(opened, `${owner} by ${other}`).toMatchObject({ ok: false, error: 'bad-signature' });
        }
      }
    }
  });

  it('shares no secret, key or token with any other place', async () => {
    const secrets: string[] = [];
    for (const audience of audiences) {
      const { roll, box } = world[audience].config;
      const round = await readRound(roleFolderPaths(roll.folder), world[audience].target.round);
      if (round === null) throw new Error('nothing is launched');
      const own = await readRollSecrets(roll.folder, round);
      secrets.push(
        roll.sealKey,
        box.sealKey,
        roll.exchangeToken,
        ...own.credentialKeys,
        Buffer.from(own.sessionKey).toString('hex'),
      );
      await expect(readRollSecrets(box.folder, round)).rejects.toThrow('signing key');
    }
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});
