import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign } from '@miroir/campaign';
import { importPeople } from '@miroir/launch';
import { type RunningPortal, roundName } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barePages } from '../src/deployment/bare-pages.ts';
import { openFrom } from '../src/deployment/deploy-hestia.ts';
import { tryLaunchBeside } from '../src/deployment/launch-beside.ts';
import { placesOf } from '../src/deployment/places.ts';
import { profileOf, roleConfig, runRole } from '../src/deployment/run-role.ts';
import { unlaunched } from '../src/deployment/unlaunched.ts';
import {
  codesIn,
  type Death,
  faultsOfLaunch,
  launchByCommand,
  prepareLaunches,
} from '../src/kill/launch-command.ts';
import {
  boxClient,
  credentialByInvitation,
  rollClient,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../src/portal/index.ts';

// The command goes by the machine's clock, and launches no round that is over.
const clock = testClock(Date.now());
const first = openFrom(testCampaign(), { now: clock.now() });
const round = 'round-1';
const each = 20;
const people = 2 * each;
const named = (id: string): Campaign => ({ ...first, id });
/** Of so many steps, those at which a launch is killed: evenly between the first and the last, or all. */
const chosen = (steps: number, most: number): number[] => {
  if (most >= steps) return Array.from({ length: steps }, (_, index) => index + 1);
  return Array.from({ length: most }, (_, index) => 1 + Math.floor(((index + 0.5) * steps) / most));
};

let portal: TestPortal;
const errors: string[] = [];
beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign: first,
    clock,
    people: testPeople(each),
    logger: {
      info: () => {},
      error: (fields, message) => void errors.push(`${message} ${JSON.stringify(fields)}`),
    },
  });
  await prepareLaunches(portal);
}, 60_000);
afterAll(() => portal?.stop());

/** What the round that ran before says to anyone. */
const face = async (): Promise<string> =>
  JSON.stringify([
    await boxClient(portal.origins).keys.query(),
    await rollClient(portal.origins).status.query(),
  ]);

/** Until both running servers have picked the round up: they look once a second. */
async function pickedUp(campaign: Campaign): Promise<void> {
  const places = placesOf(portal.origins, roundName({ campaign: campaign.id, round }));
  await expect.poll(async () => (await fetch(places.pages.roll)).status).toBe(200);
  await expect.poll(async () => (await fetch(places.pages.box)).status).toBe(200);
}

/** Kills a launch, looks at the round beside, launches again by the same command, and looks for whoever is lost. */
async function dieAndRepeat(campaign: Campaign, death: Death): Promise<string[]> {
  const before = await face();
  const out = `${campaign.id}.csv`;
  const died = await launchByCommand(portal, { campaign, out, death });
  expect(died.code, died.said).toBe(null);
  expect(await face()).toBe(before);
  const again = await launchByCommand(portal, { campaign, out });
  if (again.code !== 0) expect(again.said).toContain('launched already');
  await pickedUp(campaign);
  return faultsOfLaunch(portal, { id: { campaign: campaign.id, round }, out, people });
}

describe('a launch beside running servers', () => {
  it('killed at any of its steps is whole or finished by the same command; nobody’s invitation is lost, and the round beside goes on', async () => {
    const { code, said, steps } = await launchByCommand(portal, {
      campaign: named('lived'),
      out: 'lived.csv',
    });
    expect(code, said).toBe(0);
    expect(steps).toBeGreaterThan(20);
    let killed = 0;
    for (const moment of ['before', 'during'] as const) {
      for (const at of chosen(steps, inject('launchKills'))) {
        const found = await dieAndRepeat(named(`killed-${moment}-${at}`), { at, moment });
        expect(found, `${moment} step ${at} of ${steps}`).toEqual([]);
        killed += 1;
      }
    }
    // Somebody invited before all of this.
    await credentialByInvitation(portal.origins, portal.invitations[0]?.code ?? '');
    expect(errors).toEqual([]);
    console.info(
      `verified: ${killed} launches killed at ${steps} steps beside running servers, 0 invitations lost`,
    );
  }, 3_600_000);

  it('is found out when an invitation of its file is not on the roll', async () => {
    const id = { campaign: 'lived', round };
    // The file of another round, where that one's is looked for.
    const campaign = named('other');
    await launchByCommand(portal, { campaign, out: 'other.csv' });
    await pickedUp(campaign);
    const found = await faultsOfLaunch(portal, {
      id: { campaign: 'other', round },
      out: 'lived.csv',
      people,
    });
    expect(found).toContain('an invitation the community does not know of this round');
    expect(found).toContain('an invitation that is refused');
    expect(await faultsOfLaunch(portal, { id, out: 'lived.csv', people })).toEqual([]);
  });
});

describe('the first launch of a portal', () => {
  it('killed at any of its steps is whole or finished by the same command, and leaves the comparison its word', async () => {
    const none = await unlaunched('employees');
    const lived = await launchOf(none, null);
    await none.remove();
    const most = Math.max(1, Math.floor(inject('launchKills') / 2));
    for (const at of chosen(lived.steps, most)) await firstLaunch({ at, moment: 'before' });
    // After the last step but one everything is there except what the comparison is told.
    await firstLaunch({ at: lived.steps - 2, moment: 'before' });
    console.info(`verified: ${most + 1} first launches killed at ${lived.steps} steps, 0 invitations lost`);
  }, 3_600_000);

  type Unlaunched = Awaited<ReturnType<typeof unlaunched>>;
  const launchOf = async (fresh: Unlaunched, death: Death | null) => {
    await prepareLaunches(fresh);
    await importPeople(fresh.target, testPeople(each));
    return launchByCommand(fresh, {
      campaign: first,
      out: 'first.csv',
      ...(death === null ? {} : { death }),
    });
  };

  async function firstLaunch(death: Death): Promise<void> {
    const fresh = await unlaunched('employees');
    const running: RunningPortal[] = [];
    try {
      const died = await launchOf(fresh, death);
      expect(died.code, `${JSON.stringify(death)}\n${died.said}`).toBe(null);
      const again = await launchOf(fresh, null);
      if (again.code !== 0) expect(again.said).toContain('launched already');
      await access(join(fresh.target.dataDir, 'comparison-source.json'));
      const profile = profileOf(first, 'employees', await barePages(fresh.root));
      for (const role of ['roll', 'box'] as const)
        running.push(await runRole(await roleConfig(fresh, role), { profile, clock }));
      const id = { campaign: first.id, round };
      expect(await faultsOfLaunch(fresh, { id, out: 'first.csv', people }), JSON.stringify(death)).toEqual(
        [],
      );
    } finally {
      for (const role of running) await role.stop();
      await fresh.remove();
    }
  }
});

describe('launches at once', () => {
  it('of two rounds, by two commands, both come to be, and have no invitation in common', async () => {
    const [one, two] = [named('at-once-one'), named('at-once-two')];
    const both = await Promise.all([
      launchByCommand(portal, { campaign: one, out: 'one.csv' }),
      launchByCommand(portal, { campaign: two, out: 'two.csv' }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    for (const [campaign, out] of [
      [one, 'one.csv'],
      [two, 'two.csv'],
    ] as const) {
      await pickedUp(campaign);
      expect(await faultsOfLaunch(portal, { id: { campaign: campaign.id, round }, out, people })).toEqual([]);
    }
    const codes = [...(await codesIn(portal, 'one.csv')), ...(await codesIn(portal, 'two.csv'))];
    expect(new Set(codes).size).toBe(2 * people);
  });

  it('of one round, by two commands, are one launch and one refusal that writes nothing', async () => {
    const campaign = named('at-once');
    const outs = ['here.csv', 'there.csv'] as const;
    const both = await Promise.all(outs.map((out) => launchByCommand(portal, { campaign, out })));
    expect(both.map(({ code }) => String(code)).toSorted((a, b) => a.localeCompare(b))).toEqual(['0', '1']);
    const won = both.findIndex(({ code }) => code === 0);
    expect(both[1 - won]?.said).toContain('launched already');
    await expect(access(join(portal.root, outs[1 - won] ?? ''))).rejects.toThrow('ENOENT');
    await pickedUp(campaign);
    const id = { campaign: campaign.id, round };
    expect(await faultsOfLaunch(portal, { id, out: outs[won] ?? '', people })).toEqual([]);
  });

  it('of one round, five in one process, are one launch and four refusals', async () => {
    const campaign = named('five-at-once');
    const all = await Promise.all(
      Array.from({ length: 5 }, () => tryLaunchBeside(portal, { campaign, clock })),
    );
    const [launched, ...more] = all.filter(({ ok }) => ok);
    expect(more).toEqual([]);
    const refused = all.flatMap((one) => (one.ok ? [] : one.error.map(({ code }) => code)));
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'already-launched'));
    if (launched?.ok !== true) throw new Error('none was launched');
    await pickedUp(campaign);
    const places = placesOf(portal.origins, launched.value.name);
    for (const { code } of launched.value.invitations.slice(0, 3))
      await expect(rollClient(places).invitation.mutate({ code })).resolves.toMatchObject({ issued: false });
  });
});
