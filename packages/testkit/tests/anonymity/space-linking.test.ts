import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { questionnaireFor } from '@miroir/campaign';
import { invitationCodeHash, systemRandom } from '@miroir/credential';
import { backUpCommunity, backUpRole, backUpSpace } from '@miroir/launch';
import { createSpaceClient, type SpaceClient } from '@miroir/participant';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { spaceMarkId } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../src/adversary/deployment.ts';
import { chanceOfRight, type Linked, linkByPlace } from '../../src/adversary/link-by-place.ts';
import { type Features, positionsIn } from '../../src/adversary/person-traces.ts';
import { spaceTag } from '../../src/adversary/space-tags.ts';
import { freePort } from '../../src/deployment/free-port.ts';
import { callSpaceDesk } from '../../src/portal/call-space-desk.ts';
import {
  boxClient,
  credentialOfSpace,
  duringTestCampaign,
  obtainCredential,
  peopleInSpace,
  rollClient,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
  writeInSpace,
} from '../../src/portal/index.ts';

const people = inject('spacePeople');
/** Who came before, so that the space is open, and wrote what the others react to. */
const before = 20;
const day = 86_400_000;
const days = 3;
/** Keys are new at each run: luck may fail one run in a thousand, however many pairs of traces are looked at. */
const mostOften = 1 / 1000;
/** Of a rank correlation: once in a million by chance. */
const mostDeviations = 5;

const clock = testClock(duringTestCampaign);
const campaign = testCampaign({
  space: {
    owner: { name: 'Inès B.', role: { fr: 'équipe', en: 'team' } },
    promise: { agrees: 5, days: 14 },
  },
});
const { fingerprint } = questionnaireFor(campaign, 'employees');

/** What one person left behind, by kind: the truth, which no thief knows. */
const kinds = [
  'invitation',
  'mark',
  'answer',
  'holder',
  'pseudonym',
  'name',
  'signed text',
  'once-only text',
  'one reaction',
  'another reaction',
  'priority',
] as const;
type Kind = (typeof kinds)[number];
type Traces = Readonly<Record<Kind, string>>;

/** What must not be told of whom. */
const links: readonly (readonly [Kind, Kind])[] = [
  ['pseudonym', 'invitation'],
  ['pseudonym', 'mark'],
  ['signed text', 'mark'],
  ['once-only text', 'mark'],
  ['one reaction', 'mark'],
  ['pseudonym', 'answer'],
  ['once-only text', 'answer'],
  ['one reaction', 'answer'],
  ['pseudonym', 'name'],
  ['once-only text', 'pseudonym'],
  ['once-only text', 'signed text'],
  ['one reaction', 'pseudonym'],
  ['one reaction', 'once-only text'],
  ['one reaction', 'another reaction'],
  ['priority', 'one reaction'],
  ['holder', 'mark'],
  ['holder', 'pseudonym'],
  ['holder', 'one reaction'],
];

type Files = Map<string, Buffer>;
type Desk = Awaited<ReturnType<typeof callSpaceDesk>>;

let portal: TestPortal;
/** Whoever hides, and whoever judges those acts: all that they were ever answered is kept. */
let moderator: Desk;
let judge: Desk;
const deskAnswers: string[] = [];
let api: SpaceClient;
let ideas: string[];
const left: Traces[] = [];

beforeAll(async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  portal = await startTestPortal({
    ...{ audience: 'employees', campaign, clock, scheduled: false, space: true },
    spaceDesk: { port, origin, databaseUri: undefined, passkeys: false },
    people: testPeople(Math.ceil((people + before) / 2)),
    releaseEverySeconds: day / 1000,
  });
  api = createSpaceClient({ origin: portal.origins.space ?? '', round: portal.origins.round });
  const [first, second, third] = await peopleInSpace(portal, before);
  if (first === undefined || second === undefined || third === undefined) throw new Error('nobody came');
  const words = { title: 'Une idée', body: 'Comment faire.', need: '', benefit: '' };
  ideas = [
    await writeInSpace(first, { theme: theme(), words }),
    await writeInSpace(second, { theme: theme(), words }),
    await writeInSpace(third, { theme: theme(), words }),
  ];
  await night();
  await openDesk(origin);
}, 120_000);
afterAll(() => portal?.stop());

/** Lets both in again: no session lasts over the nights. */
async function openDesk(origin: string): Promise<void> {
  const door = { portal, origin, clock };
  moderator = await callSpaceDesk(door, { name: 'Noé R.', role: 'moderator' });
  judge = await callSpaceDesk(door, { name: 'Claire D.', role: 'central-team' });
}

const theme = (): string => campaign.themes[0]?.id ?? '';

/** A day later, when everything is done that is due. */
async function night(): Promise<void> {
  clock.advance(day);
  for (const role of [portal.roll, portal.box, portal.space]) await role?.portal.tick();
}

function granted<T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.error));
}

/** Comes, answers and does everything there is to do in the space, one act right after the other: an order's worst case. */
async function comeAndAct(
  { ref, code }: TestPortal['invitations'][number],
  number: number,
): Promise<{ traces: Traces; secret: string }> {
  const { origins } = portal;
  const admitted = await rollClient(origins).invitation.mutate({ code });
  const answer = await obtainCredential(origins, admitted);
  const { id, ...proof } = answer;
  await boxClient(origins).register.mutate(proof);
  await send(origins, proof, { fingerprint, sheet: { answers: { ease: { option: 'mid' } }, comments: {} } });
  const { secret, signature, keyId } = await credentialOfSpace(origins, admitted.session);
  granted(await api.register(secret, { signature, keyId }));
  const suffix = randomBytes(9).toString('hex').replaceAll(/\d/g, 'z');
  const kind = { pseudonym: 'pseudonym', named: 'named' } as const;
  for (const each of [kind.pseudonym, kind.named])
    granted(
      await api.beCalled(secret, { kind: each, name: `${each} ${suffix}`, role: 'atelier', skills: [] }),
    );
  const [one = '', another = ''] = ideas;
  granted(await api.react(secret, { idea: one, value: number % 3 === 0 ? 'disagree' : 'agree' }));
  const words = { title: 'Une autre', body: 'Voici.', need: '', benefit: '' };
  const signed = await writeInSpace({ secret, api }, { theme: theme(), words, manner: 'pseudonym' });
  const once = await writeInSpace({ secret, api }, { theme: theme(), words });
  granted(await api.react(secret, { idea: another, value: 'agree' }));
  granted(await api.prioritise(secret, { slot: 1, idea: one }));
  const tag = (of: string, object: string): string =>
    spaceTag({ audience: 'employees', campaign: campaign.id, kind: of, object, secret });
  const traces: Traces = {
    invitation: invitationCodeHash(code),
    mark: spaceMarkId(campaign.id, { _id: '', ref }),
    answer: id,
    holder: tag('holder', ''),
    pseudonym: tag('persona', 'pseudonym'),
    name: tag('persona', 'named'),
    'signed text': signed,
    'once-only text': once,
    'one reaction': tag('reaction', one),
    'another reaction': tag('reaction', another),
    priority: tag('slot', '1'),
  };
  return { traces, secret };
}

/** What is told at the desk, which the moderator keeps. */
async function told<T>(answer: Promise<T>): Promise<T> {
  deskAnswers.push(JSON.stringify(await answer));
  return answer;
}

/**
 * Each of some people reports the once-only text of the one who came next, all are hidden in the order in which the desk
 * gives them, each author appeals, and all are given back in the order in which the desk gives those; people act in the
 * order in which they came: an order's worst case.
 */
async function moderate(
  some: readonly { readonly traces: Traces; readonly secret: string }[],
): Promise<void> {
  for (const [at, { secret }] of some.entries()) {
    const target = some[(at + 1) % some.length]?.traces['once-only text'] ?? '';
    granted(await api.report(secret, { target, reason: 'off-topic' }));
  }
  const { id: campaignId } = campaign;
  for (const { id } of (await told(moderator.queue.mutate({ campaign: campaignId }))).reports)
    await moderator.decide.mutate({
      campaign: campaignId,
      id,
      what: 'hide',
      reason: 'off-topic',
      passages: [],
    });
  for (const { traces, secret } of some) granted(await api.appeal(secret, traces['once-only text']));
  for (const { id } of (await told(judge.queue.mutate({ campaign: campaignId }))).appeals)
    await judge.judge.mutate({ campaign: campaignId, id, verdict: 'restore' });
  await told(moderator.ideas.mutate({ campaign: campaignId, text: '', theme: null }));
  await told(moderator.crossing.mutate({ campaign: campaignId }));
}

/** Every file of the three roles and of the desk: databases, logs of the engine. */
async function stealFiles(): Promise<Files> {
  const stolen: Files = new Map();
  const desk = roleFolderPaths(rolePaths(portal.target.dataDir, 'space').folder).desk;
  for (const name of (await readdir(desk)).filter((each) => each.includes('.sqlite')))
    stolen.set(`desk/${name}`, await readFile(join(desk, name)));
  for (const role of ['roll', 'box', 'space'] as const)
    for (const [name, bytes] of await filesOf(portal.target, role)) stolen.set(`${role}/${name}`, bytes);
  return stolen;
}

/** The backups of a night. */
async function stealDumps(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'sl-'));
  const given = { clock, random: systemRandom, folder };
  const { target } = portal;
  const made = [
    await backUpCommunity(target, 'roll', given),
    await backUpCommunity(target, 'box', given),
    await backUpRole(target, 'roll', given),
    await backUpRole(target, 'box', given),
  ].map(granted);
  const paths = [...made, await backUpSpace(target, campaign.id, given)].map(({ path }) => path);
  const dumps = new Map<string, Buffer>();
  for (const path of paths) dumps.set(basename(path), await readFile(path));
  await rm(folder, { recursive: true });
  return dumps;
}

/** Where each person's record of a kind stands, in each file that holds such records. */
function tracesOf(files: Files, kind: Kind, of: readonly Traces[]): Features {
  const needles = of.map((traces) => traces[kind]);
  const some = needles.filter((_needle, at) => at % 7 === 0);
  const holding = [...files].filter(([, bytes]) => some.some((needle) => bytes.includes(needle)));
  return positionsIn(new Map(holding), needles);
}

function linkAll(files: Files, of: readonly Traces[] = left): Map<string, Linked[]> {
  const next = mulberry32(9);
  const traces = new Map(kinds.map((kind) => [kind, tracesOf(files, kind, of)]));
  return new Map(
    links.map(([one, other]) => [
      `${one} → ${other}`,
      linkByPlace(traces.get(one) ?? new Map(), traces.get(other) ?? new Map(), next),
    ]),
  );
}

const best = (all: readonly Linked[]): Linked | undefined => all.toSorted((a, b) => b.right - a.right)[0];

describe('what somebody did in a space', () => {
  it(`is linked to no name, answer or other act of ${people} people, given every file and backup after a night`, async () => {
    const coming = shuffled(portal.invitations.slice(before, before + people), mulberry32(4));
    const perDay = Math.ceil(people / days);
    let sameDay = new Map<string, Linked[]>();
    let today: Awaited<ReturnType<typeof comeAndAct>>[] = [];
    for (const [at, invitation] of coming.entries()) {
      const came = await comeAndAct(invitation, at);
      left.push(came.traces);
      today.push(came);
      if ((at + 1) % perDay !== 0 && at + 1 !== coming.length) continue;
      if (at + 1 === coming.length)
        sameDay = linkAll(
          await stealFiles(),
          today.map(({ traces }) => traces),
        );
      // What waits for an edition of once-only texts comes out, and what was counted is counted.
      await night();
      await night();
      await moderate(today);
      await night();
      today = [];
    }
    await night();
    const stolen = new Map([...(await stealFiles()), ...(await stealDumps())]);
    // The moderator is a colleague, who saw who came when; inside a day, for the day of a text is told to everybody.
    const lastDay = left.slice(perDay * Math.floor((left.length - 1) / perDay));
    const inOrder = (kind: Kind): Buffer => Buffer.from(lastDay.map((each) => each[kind]).join(' '));
    const seen = new Map([
      ...stolen,
      ...deskAnswers.map((answer, at) => [`desk answer ${at}`, Buffer.from(answer)] as const),
      ['a colleague’s memory', inOrder('mark')],
    ]);
    const byColleague = linkAll(seen, lastDay);
    const found = linkAll(stolen);
    const tried = [...found.values(), ...byColleague.values()].reduce((sum, each) => sum + each.length, 0);
    const said = [...found].map(([link, each]) => `${link} ${best(each)?.right ?? 0}`).join(', ');
    console.info(`verified: of ${people} people, right by the best of ${tried} pairs of traces: ${said}`);
    const places = tracesOf(seen, 'once-only text', lastDay);
    for (const of of ['desk answer', 'desk/'])
      expect(
        [...places.keys()].some((name) => name.startsWith(of)),
        of,
      ).toBe(true);
    for (const [link, each] of [...found, ...byColleague]) {
      // Each kind is somewhere to be read, or the attack tried nothing.
      expect(each.length, link).toBeGreaterThan(0);
      for (const { pair, right, z } of each) {
        expect(chanceOfRight(right) * tried, `${link} by ${pair}: ${right}`).toBeGreaterThan(mostOften);
        expect(Math.abs(z), `${link} by ${pair}`).toBeLessThan(mostDeviations);
      }
    }
    // It can succeed: a desk that listed what its people decide in the order in which it came would be found out.
    const planted = linkAll(new Map([...seen, ['desk answer', inOrder('once-only text')]]), lastDay);
    const listed = best(planted.get('once-only text → mark') ?? [])?.right ?? 0;
    expect(chanceOfRight(listed) * tried, `a list in the order of its coming: ${listed}`).toBeLessThan(
      mostOften,
    );
    // So it can without the desk: the files of a day that is not over keep the order of that day. (A code lay on the roll before.)
    for (const [link, each] of sameDay) {
      if (link.endsWith('invitation')) continue;
      const right = best(each)?.right ?? 0;
      expect(chanceOfRight(right) * tried, `${link}, the same day: ${right}`).toBeLessThan(mostOften);
    }
  }, 600_000);
});
