import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '@miroir/credential';
import { backUpCommunity, forgetRound, spaceAccesses } from '@miroir/launch';
import { rolePaths, withCommunityDatabase } from '@miroir/portal';
import { openSpaceMarks } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  duringTestCampaign,
  peopleInSpace,
  type SpacePerson,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
  writeInSpace,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign({
  space: {
    owner: { name: 'Inès B.', role: { fr: 'équipe', en: 'team' } },
    promise: { agrees: 5, days: 14 },
  },
});
const people = 24;
const day = 86_400_000;

let portal: TestPortal;
beforeAll(async () => {
  const given = { campaign, clock, scheduled: false, space: true, audience: 'employees' as const };
  portal = await startTestPortal({ ...given, people: testPeople(people) });
}, 60_000);
afterAll(() => portal?.stop());

const tick = async (): Promise<void> => {
  for (const role of [portal.roll, portal.box, portal.space]) await role?.portal.tick();
};

/** Everything in the folders of the three roles, as one text. */
async function everyByte(): Promise<string> {
  const texts: string[] = [];
  for (const role of ['roll', 'box', 'space'] as const) {
    const { folder } = rolePaths(portal.target.dataDir, role);
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === 'owner.lock') continue;
      texts.push(entry.name, await readFile(join(entry.parentPath, entry.name), 'latin1'));
    }
  }
  return texts.join('\n');
}

const title = 'Une phrase que personne d’autre n’a écrite';
const words = { title, body: 'Le mot est zygomorphe 7319.', need: '', benefit: '' };
const theme = campaign.themes[0]?.id ?? '';
let inside: SpacePerson[];
const ids: string[] = [];
const at = (number: number): SpacePerson => {
  const person = inside[number];
  if (person === undefined) throw new Error('fewer came');
  return person;
};

/** Every body that a page of the space could fetch for somebody, as it comes over the network, and the pages themselves. */
async function bodiesFor(secret: string): Promise<string[]> {
  const { space = '', round } = portal.origins;
  const call = async (procedure: string, input: object): Promise<string> => {
    const answer = await fetch(`${space}/trpc/${round}/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, ...input }),
    });
    expect(answer.status, procedure).toBe(200);
    return answer.text();
  };
  const [id = ''] = ids;
  const bodies = [
    await call('overview', { since: '2026-01-01' }),
    await call('search', { text: 'zygomorphe', from: 0 }),
    await call('similar', { title, language: 'fr' }),
    await call('idea', { id }),
    await call('comments', { idea: id, under: null, stance: null, after: null }),
    await call('mine', {}),
    await call('myReactions', { ideas: ids }),
  ];
  for (const order of ['to-read', 'recent', 'discussed', 'agreed', 'divided'])
    bodies.push(await call('list', { theme: null, language: null, order, cursor: null }));
  for (const path of ['', `/i/${id}`, '/mine'])
    bodies.push(await (await fetch(`${space}/r/${round}${path}`)).text());
  return bodies;
}

/** A number of people beside what they said, or that there is one. */
const total = /"(agree|disagree|unsure|priorities)":\s*\d|"shown"|"few"/;

describe('a campaign’s space', () => {
  it('sends nobody a total before they reacted: in no body, list, order or page', async () => {
    inside = await peopleInSpace(portal, people);
    for (const person of inside.slice(0, 3)) ids.push(await writeInSpace(person, { theme, words }));
    clock.advance(day);
    await tick();
    const [idea = ''] = ids;
    for (const { api, secret } of inside.slice(5, 12)) await api.react(secret, { idea, value: 'agree' });
    clock.advance(day);
    await tick();
    const bodies = await bodiesFor(at(20).secret);
    // How the promise is kept is told of the organiser: of no idea.
    const ofIdeas = bodies.map((body) => body.replace('"promise":{"whole":{"state":"few"}', ''));
    expect(ofIdeas.filter((body) => total.test(body))).toEqual([]);
    expect(bodies.slice(-5, -3).map((body) => JSON.parse(body).result.data.ideas)).toEqual([[], []]);
    // It would be seen: whoever reacted is told.
    const told = (await bodiesFor(at(6).secret)).filter((body) => total.test(body));
    expect(told.length).toBeGreaterThan(5);
  });

  it('goes with its campaign’s last round: no byte of what was written, thought or of who came is left', async () => {
    const { api, secret } = at(4);
    await api.beCalled(secret, { kind: 'pseudonym', name: 'Quetzalcoatlus', role: '', skills: [] });
    // One waits, and one was withdrawn.
    const late = { ...words, title: 'Elle attend', body: 'Xylographe 11.' };
    const waiting = await writeInSpace(at(3), { theme, words: late });
    await at(2).api.withdraw(at(2).secret, ids[2] ?? '');
    clock.set(testCampaignCloses + 16 * 60_000);
    await tick();
    const marks = await withCommunityDatabase(portal.target, 'roll', async (community) =>
      (await openSpaceMarks(community)).all(),
    );
    const folder = await mkdtemp(join(tmpdir(), 'sf-'));
    // A dump notes whose marks it showed: all of them, when nobody comes any more.
    await backUpCommunity(portal.target, 'roll', { clock, random: systemRandom, folder });
    await rm(folder, { recursive: true });
    expect(await spaceAccesses(portal.target)).toEqual([
      { campaign: campaign.id, marked: people, held: people },
    ]);
    const needles = [
      ...['zygomorphe 7319', 'Xylographe 11', 'Quetzalcoatlus', waiting, ...ids],
      ...marks.map(({ _id }) => _id),
    ];
    const before = await everyByte();
    for (const needle of needles) expect(before.includes(needle), needle).toBe(true);
    const forgetting = forgetRound(portal.target);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tick();
    expect(await forgetting).toMatchObject({ ok: true });
    await tick();
    const left = await everyByte();
    for (const needle of needles) expect(left.includes(needle), needle).toBe(false);
    expect((await fetch(`${portal.origins.space}/r/${portal.origins.round}`)).status).toBe(404);
  }, 60_000);
});
