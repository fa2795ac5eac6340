import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Campaign, questionnaireFor } from '@miroir/campaign';
import { invitationCodeHash, systemRandom } from '@miroir/credential';
import { createExchangeClient, generateSealKeys } from '@miroir/exchange';
import { forgetRound, type Launched, launchPortal } from '@miroir/launch';
import { createHomeApi, createInvitationApi } from '@miroir/participant';
import { rolePaths, roundPaths } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/deployment/places.ts';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  refusal,
  rollClient,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const first = testCampaign();
const [round] = first.schedule.rounds;
if (round === undefined) throw new Error('the test campaign has a round');
/** A later version of the same campaign, with a second round that is open at the same time. */
const later: Campaign = {
  ...first,
  schedule: { ...first.schedule, rounds: [{ ...round, id: 'round-2' }] },
};
const other: Campaign = { ...first, id: 'another-campaign' };
let portal: TestPortal;
let second: Launched;
let third: Launched;
const sheet = { answers: { ease: { option: 'mid' } }, comments: {} };

const launch = async (campaign: Campaign): Promise<Launched> => {
  const { audience, dataDir } = portal.target;
  const { roll, box } = portal.origins;
  const launched = await launchPortal(
    { audience, dataDir },
    {
      campaign,
      origins: { roll, box },
      comparisonKey: generateSealKeys().publicKey,
      engine,
      clock,
      random: systemRandom,
    },
  );
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  return launched.value;
};
const placesIn = ({ name }: Pick<Launched, 'name'>) => placesOf(portal.origins, name);
const tick = async (): Promise<void> => {
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
};

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign: first,
    clock,
    people: testPeople(20),
    scheduled: false,
  });
  // Beside the running servers, and two at once: the second waits for the first.
  [second, third] = await Promise.all([launch(later), launch(other)]);
  await tick();
}, 60_000);
afterAll(() => portal?.stop());

describe('three rounds of two campaigns', () => {
  it('are served by the processes that ran before two of them were launched', async () => {
    const home = await createHomeApi({ origin: portal.origins.box, locale: () => 'fr' }).list();
    if (!home.ok) throw new Error('the home is not served');
    expect(home.value.rounds.map(({ round: name, state }) => `${name} ${state}`).toSorted()).toEqual(
      [portal.target.round, second.name, third.name].map((name) => `${name} open`).toSorted(),
    );
    const chains = await createExchangeClient(portal.origins.box, portal.launched.keys.token).chains();
    expect(
      chains.ok && chains.value.map(({ campaign, round: id }) => `${campaign}/${id}`).toSorted(),
    ).toEqual([`${first.id}/round-1`, `${first.id}/round-2`, `${other.id}/round-1`].toSorted());
  });

  it('find each invitation in its own round, and know it in no other', async () => {
    const api = createInvitationApi({ origin: portal.origins.roll, locale: () => 'fr' });
    const codes = [
      [portal.invitations[0]?.code ?? '', portal.target.round],
      [second.invitations[0]?.code ?? '', second.name],
      [third.invitations[0]?.code ?? '', third.name],
    ] as const;
    for (const [code, name] of codes) {
      expect(await api.find(code)).toEqual({ ok: true, value: { round: name } });
      for (const [, elsewhere] of codes.filter(([, each]) => each !== name)) {
        const asked = rollClient(placesIn({ name: elsewhere })).invitation.mutate({ code });
        expect(await refusal(asked)).toMatchObject({ code: 'unknown-invitation' });
      }
    }
  });

  it('answer nothing for a round that was never launched', async () => {
    const nowhere = 'f'.repeat(24);
    expect((await fetch(`${portal.origins.box}/r/${nowhere}`)).status).toBe(404);
    expect((await fetch(`${portal.origins.box}/trpc/${nowhere}/keys`)).status).toBe(404);
  });
});

describe('a round that is erased', () => {
  it('is not, before its last release', async () => {
    expect(await forgetRound(portal.target)).toEqual({ ok: false, error: 'not-over' });
  });

  it('leaves no byte of its answers, keys and invitations; its sealed releases and the other rounds stay', async () => {
    const { fingerprint } = questionnaireFor(first, 'employees');
    const credentials = await Promise.all(
      portal.invitations.slice(2, 14).map(({ code }) => credentialByInvitation(portal.origins, code)),
    );
    const said = 'Une phrase que personne d’autre n’a écrite : zygomorphe 7319.';
    const answers = { ...sheet.answers, done: { option: 'yes' }, why: { text: said, quotable: false } };
    for (const credential of credentials)
      await send(portal.origins, credential, { fingerprint, sheet: { ...sheet, answers } });
    clock.set(testCampaignCloses + 16 * 60_000);
    await tick();
    const exchange = createExchangeClient(portal.origins.box, portal.launched.keys.token);
    const id = { campaign: first.id, round: 'round-1' };
    const sealed = await exchange.snapshots(id, null);
    expect(sealed.ok && sealed.value).toHaveLength(1);
    const ids = credentials.flatMap(({ id: answer, keyId }) => [answer, keyId]);
    const codes = portal.invitations.map(({ code }) => invitationCodeHash(code));
    const needles = [...ids, ...codes, 'zygomorphe 7319', ...(await privateKeys())];
    const before = await everyByte();
    for (const needle of needles) expect(before.includes(needle), needle).toBe(true);
    const forgetting = forgetRound(portal.target);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tick();
    expect(await forgetting).toEqual({ ok: true, value: id });
    await tick();
    expect((await fetch(portal.origins.pages.box)).status).toBe(404);
    expect(await exchange.snapshots(id, null)).toEqual(sealed);
    const files = await everyByte();
    for (const needle of [...needles, ...portal.invitations.map(({ code }) => code)])
      expect(files.includes(needle), needle).toBe(false);
    expect((await readdir(rolePaths(portal.target.dataDir, 'roll').rounds)).toSorted()).toEqual(
      [second.name, third.name].toSorted(),
    );
    expect(await boxClient(placesIn(second)).keys.query()).toMatchObject({ round: 'round-2' });
  }, 60_000);
});

/** A line out of the middle of each private key of the first round. */
async function privateKeys(): Promise<string[]> {
  const { credentialKeys } = roundPaths(rolePaths(portal.target.dataDir, 'roll'), portal.target.round);
  const files = await readdir(credentialKeys);
  return Promise.all(
    files.map(async (name) => (await readFile(join(credentialKeys, name), 'utf8')).split('\n')[10] ?? ''),
  );
}

/** Everything in the folders of both roles, as one text. */
async function everyByte(): Promise<string> {
  const texts: string[] = [];
  for (const role of ['roll', 'box'] as const) {
    const { folder } = rolePaths(portal.target.dataDir, role);
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === 'owner.lock') continue;
      texts.push(entry.name, await readFile(join(entry.parentPath, entry.name), 'latin1'));
    }
  }
  return texts.join('\n');
}
