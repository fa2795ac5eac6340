import { mkdtemp, readdir, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '@miroir/credential';
import { backUpCommunity, backUpSpace, restoreRole, withSpaceDatabases } from '@miroir/launch';
import { rolePaths, withCommunityDatabase } from '@miroir/portal';
import { openSpaceMarks } from '@miroir/roll';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  credentialOfSpace,
  duringTestCampaign,
  rollClient,
  startTestPortal,
  type TestPortal,
  testCampaign,
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
const people = 50;

let portal: TestPortal;
beforeAll(async () => {
  const given = { campaign, clock, scheduled: false, space: true, audience: 'employees' as const };
  portal = await startTestPortal({ ...given, people: testPeople(people / 2 + 5) });
}, 60_000);
afterAll(() => portal?.stop());

/** One more person has an access to the space, and registers it there. */
async function comeToSpace(index: number): Promise<void> {
  const { origins, invitations } = portal;
  const code = invitations[index]?.code ?? '';
  const { session } = await rollClient(origins).invitation.mutate({ code });
  const { secret, signature, keyId } = await credentialOfSpace(origins, session);
  const answer = await fetch(`${origins.space}/trpc/${origins.round}/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, signature, keyId }),
  });
  expect(answer.status).toBe(200);
}

const linesOf = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8')).split('\n').filter((line) => line.startsWith('{"c"'));
const marksIn = async (path: string): Promise<number> =>
  (await linesOf(path)).filter((line) => line.includes('"space_marks"')).length;
const holders = () =>
  withSpaceDatabases(portal.target, campaign.id, async ({ contents }) =>
    contents.connection.collection('holders').countDocuments({}),
  );

it('comes back from its dump, and the roll’s dump shows who came to it by fifties', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sb-'));
  const given = { clock, random: systemRandom, folder };
  for (let index = 0; index < 3; index += 1) await comeToSpace(index);
  const few = await backUpCommunity(portal.target, 'roll', given);
  expect(few.ok && (await marksIn(few.value.path))).toBe(0);
  for (let index = 3; index < people; index += 1) await comeToSpace(index);
  const many = await backUpCommunity(portal.target, 'roll', given);
  expect(many.ok && (await marksIn(many.value.path))).toBe(people);

  const space = await backUpSpace(portal.target, campaign.id, given);
  const kept = await holders();
  expect(kept).toBe(people);
  await portal.space?.stop();
  const own = rolePaths(portal.target.dataDir, 'space').folder;
  for (const name of await readdir(own))
    if (/-(contents|waiting|reactions)\.sqlite/.test(name)) await rename(join(own, name), join(folder, name));
  expect(await holders()).toBe(0);
  expect((await restoreRole(portal.target, 'space', space.path)).ok).toBe(true);
  expect(await holders()).toBe(kept);
  expect(await restoreRole(portal.target, 'space', space.path)).toMatchObject({ error: 'not-empty' });
}, 60_000);

it('lets nobody new in after the roll was read back, until an operator says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sb-'));
  const dump = await backUpCommunity(portal.target, 'roll', { clock, random: systemRandom, folder });
  if (!dump.ok) throw new Error(dump.error);
  await portal.roll.stop();
  const own = rolePaths(portal.target.dataDir, 'roll').folder;
  for (const name of await readdir(own))
    if (/^miroir\.sqlite/.test(name)) await rename(join(own, name), join(folder, name));
  expect((await restoreRole(portal.target, 'roll', dump.value.path)).ok).toBe(true);
  const doubted = await withCommunityDatabase(portal.target, 'roll', async (community) =>
    (await openSpaceMarks(community)).isDoubted(),
  );
  expect(doubted).toBe(true);
}, 60_000);
