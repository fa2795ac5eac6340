import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCohortKey, type KeyList, spaceKeyOf, systemRandom } from '@miroir/credential';
import { DatabaseRefused } from '@miroir/database';
import { generateSealKeys } from '@miroir/exchange';
import {
  communityPeople,
  importPeople,
  launchPortal,
  makePortalKeys,
  planPeople,
  readPortalStatus,
  releaseNow,
  removePeople,
} from '@miroir/launch';
import {
  createPortalLogger,
  loadConfig,
  openKeyLists,
  type PortalProfile,
  type RoundTarget,
  readPortalFile,
  readRound,
  readSettings,
  rolePaths,
  roundName,
  roundPaths,
  runPortal,
  SecretExposed,
  withCommunityDatabase,
} from '@miroir/portal';
import { readRollSecrets } from '@miroir/roll';
import { engine } from '@miroir/sentiment/shipped';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portalRoles } from '../../src/deployment/portal-roles.ts';
import {
  duringTestCampaign,
  startTestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const comparisonKey = generateSealKeys().publicKey;
const deps = { clock, random: systemRandom, engine, comparisonKey };
const campaign = testCampaign();
const origins = { roll: 'http://127.0.0.1:4101', box: 'http://127.0.0.1:4100' };
let root: string;
let target: RoundTarget;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ml-'));
  const round = roundName({ campaign: campaign.id, round: 'round-1' });
  target = { audience: 'employees', dataDir: join(root, 'employees'), round };
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('importing people', () => {
  it('names every fault of every row and imports nobody', async () => {
    const rows = [
      { ref: 'a', columns: { site: 'Dole' } },
      { ref: 'a', columns: { site: 'Dole' } },
      { ref: '', columns: { site: 'Lyon' } },
      { ref: 'b', columns: { site: 'Paris' } },
      { ref: 'c', columns: {} },
    ];
    const plan = planPeople(campaign, 'employees', rows);
    expect(plan.ok ? [] : plan.error.map(({ row, code }) => [row, code])).toEqual([
      [1, 'duplicate-ref'],
      [2, 'empty-ref'],
      [3, 'no-cohort'],
      [4, 'missing-column'],
    ]);
    // Without a campaign, what a partition would say is nobody's fault yet.
    const imported = await importPeople(target, rows);
    expect(imported.ok ? [] : imported.error.map(({ row, code }) => [row, code])).toEqual([
      [1, 'duplicate-ref'],
      [2, 'empty-ref'],
    ]);
    expect(await communityPeople(target)).toEqual([]);
  });

  it('adds to the community, notes what has changed, keeps columns it is not told of, and lets people leave', async () => {
    const person = (ref: string, columns: Record<string, string>) => ({ ref, columns });
    const came = [person('a@x', { site: 'Dole', team: 'Nord' }), person('b@x', { site: 'Lyon' })];
    expect(await importPeople(target, came)).toEqual({
      ok: true,
      value: { added: 2, changed: 0, people: 2 },
    });
    expect(await importPeople(target, came)).toEqual({
      ok: true,
      value: { added: 0, changed: 0, people: 2 },
    });
    const news = [person('A@X ', { site: 'Lyon' }), person('c@x', { site: 'Dole' })];
    expect(await importPeople(target, news)).toEqual({
      ok: true,
      value: { added: 1, changed: 1, people: 3 },
    });
    const known = new Map((await communityPeople(target)).map(({ ref, columns }) => [ref, columns]));
    expect(known.get('A@X')).toEqual({ site: 'Lyon', team: 'Nord' });
    expect(await removePeople(target, ['B@x', 'nobody@x'])).toBe(1);
    expect((await communityPeople(target)).map(({ ref }) => ref).toSorted()).toEqual(['A@X', 'c@x']);
  });

  it('has nobody to list behind an open link', () => {
    expect(planPeople(campaign, 'consumers', testPeople(1))).toMatchObject({
      ok: false,
      error: [{ code: 'open-link' }, {}],
    });
  });
});

describe('launching', () => {
  it('refuses a cohort of fewer than twenty, nobody at all, and one origin for two roles', async () => {
    const launch = (changes: object = {}) => launchPortal(target, { campaign, origins, ...deps, ...changes });
    expect(await launch()).toMatchObject({ ok: false, error: [{ code: 'nobody-invited' }] });
    await importPeople(target, [...testPeople(20, ['Dole']), ...testPeople(19, ['Lyon'])]);
    expect(await launch()).toMatchObject({ ok: false, error: [{ code: 'cohort-too-small' }] });
    expect(await launch({ origins: { roll: origins.box, box: origins.box } })).toMatchObject({
      ok: false,
      error: [{ code: 'origin-faulty' }],
    });
    expect(await launch({ origins: { ...origins, roll: 'http://h/path' } })).toMatchObject({
      ok: false,
      error: [{ code: 'origin-faulty' }],
    });
    expect(await launch({ round: 'ghost' })).toMatchObject({ ok: false });
    expect(await readPortalStatus(target, deps)).toMatchObject({ launched: false });
    expect(await releaseNow(target, deps)).toMatchObject({ ok: false, error: 'not-launched' });
  });

  it('freezes once, keeps every key private, and releases a list of invited people once, at the close', async () => {
    await importPeople(target, testPeople(20));
    const small = testCampaign();
    const launched = await launchPortal(target, { campaign: small, origins, ...deps });
    expect(launched).toMatchObject({ ok: true, value: { releaseEverySeconds: null, round: 'round-1' } });
    expect(await launchPortal(target, { campaign: small, origins, ...deps })).toMatchObject({
      ok: false,
      error: [{ code: 'already-launched' }],
    });
    expect(await releaseNow(target, deps)).toMatchObject({ ok: false, error: 'not-due' });
    for (const role of ['roll', 'box'] as const) {
      const paths = rolePaths(target.dataDir, role);
      for (const folder of [paths.folder, paths.keys]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect((await stat(paths.sealKey)).mode & 0o777).toBe(0o600);
    }
    const { credentialKeys } = rolePaths(target.dataDir, 'roll');
    expect(await readdir(join(credentialKeys, target.round))).toHaveLength(4);
    expect((await readdir(credentialKeys)).filter((name) => name.endsWith('.pem'))).toHaveLength(1);
    expect(await readdir(rolePaths(target.dataDir, 'box').keys)).not.toContain('credentials');
    expect(await readPortalStatus(target, deps)).toMatchObject({
      launched: true,
      invited: 40,
      participation: { day: null, issued: 0, answered: 0 },
      release: null,
    });
  });
});

describe('keys that others may read', () => {
  it('are refused by name at the launch, by a release and by a second making of keys', async () => {
    await makePortalKeys(target, systemRandom);
    const [roll, box] = [rolePaths(target.dataDir, 'roll'), rolePaths(target.dataDir, 'box')];
    const each = [roll.sealKey, roll.sessionKey, box.sealKey, box.exchangeToken];
    for (const path of each) {
      await chmod(path, 0o604);
      await expect(makePortalKeys(target, systemRandom), path).rejects.toThrow(`chmod 600 ${path}`);
      await chmod(path, 0o600);
    }
    await importPeople(target, testPeople(20));
    await chmod(box.sealKey, 0o644);
    await expect(launchPortal(target, { campaign, origins, ...deps })).rejects.toThrow(SecretExposed);
    expect(await readPortalStatus(target, deps)).toMatchObject({ launched: false });
    await chmod(box.sealKey, 0o600);
    expect(await launchPortal(target, { campaign, origins, ...deps })).toMatchObject({ ok: true });
    await chmod(box.sealKey, 0o644);
    await expect(releaseNow(target, deps)).rejects.toThrow(SecretExposed);
  });
});

describe('the keys of a launch', () => {
  const portalFiles = () =>
    (['roll', 'box'] as const).map(
      (role) => roundPaths(rolePaths(target.dataDir, role), target.round).portalFile,
    );
  const keyListNow = () =>
    withCommunityDatabase(target, 'box', (community) => openKeyLists(community).of(target.round));
  /** As if the round had never been launched. */
  const forgetRound = () => Promise.all(portalFiles().map((path) => rm(path)));

  it('pin the comparison’s seal in both roles, for as long as the portal lives', async () => {
    await importPeople(target, testPeople(20));
    await launchPortal(target, { campaign, origins, ...deps });
    for (const path of portalFiles())
      expect((await readPortalFile(path))?.comparisonKey).toEqual(comparisonKey);
  });

  it('are new in every round but the space’s, which is made once a campaign', async () => {
    await importPeople(target, testPeople(20));
    await launchPortal(target, { campaign, origins, ...deps });
    const first = await keyListNow();
    await forgetRound();
    expect(await launchPortal(target, { campaign, origins, ...deps })).toMatchObject({ ok: true });
    const second = await keyListNow();
    expect(first && spaceKeyOf(first)).not.toBeNull();
    expect(second && spaceKeyOf(second)).toEqual(first && spaceKeyOf(first));
    const ids = (list: KeyList | null) => (list?.keys ?? []).filter(isCohortKey).map(({ id }) => id);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(8);
  });

  it('are refused when the space’s private key is lost: another would tell earlier holders from later ones', async () => {
    await importPeople(target, testPeople(20));
    await launchPortal(target, { campaign, origins, ...deps });
    const list = await keyListNow();
    await forgetRound();
    const id = list && spaceKeyOf(list)?.id;
    await rm(join(rolePaths(target.dataDir, 'roll').credentialKeys, `${id}.pem`));
    expect(await launchPortal(target, { campaign, origins, ...deps })).toMatchObject({
      ok: false,
      error: [{ code: 'keys-missing' }],
    });
  });

  it('are refused for employees behind an open link, who would be counted by nobody', async () => {
    const cohorts = { ...campaign.cohorts, employees: campaign.cohorts.consumers };
    const open = testCampaign({ cohorts });
    expect(await launchPortal(target, { campaign: open, origins, ...deps })).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining('invited one by one') }],
    });
    for (const path of portalFiles()) expect(await readPortalFile(path)).toBeNull();
  });
});

describe('starting', () => {
  it('names every variable that is wrong', () => {
    expect(() => readSettings({})).toThrow(/MIROIR_ROLE.*\n.*MIROIR_DATA_DIR/s);
    expect(() => readSettings({ MIROIR_ROLE: 'box', MIROIR_DATA_DIR: '/x', PORT: 'many' })).toThrow(/PORT/);
    expect(() =>
      readSettings({ MIROIR_ROLE: 'box', MIROIR_DATA_DIR: '/x', MIROIR_DATABASE_URI: 'http://x' }),
    ).toThrow(/MIROIR_DATABASE_URI/);
  });

  it('refuses before launch, an open folder, a missing key, the other side’s folder and a weak server', async () => {
    const portal = await startTestPortal({
      audience: 'employees',
      campaign,
      clock,
      people: testPeople(20),
      scheduled: false,
    });
    try {
      const { folder } = portal.config.roll;
      const settings = { ...readSettings({ MIROIR_ROLE: 'roll', MIROIR_DATA_DIR: folder }) };
      await expect(loadConfig({ ...settings, folder: root }, 'employees')).rejects.toThrow(/miroir keys/);
      await expect(loadConfig(settings, 'consumers')).rejects.toThrow(/belongs to the roll of the employees/);
      await expect(loadConfig({ ...settings, role: 'box' }, 'employees')).rejects.toThrow(
        /belongs to the roll/,
      );
      await chmod(folder, 0o755);
      await expect(loadConfig(settings, 'employees')).rejects.toThrow(/chmod 700/);
      await chmod(folder, 0o700);
      const paths = rolePaths(portal.target.dataDir, 'roll');
      await chmod(paths.sessionKey, 0o644);
      const round = await readRound(paths, portal.target.round);
      if (round === null) throw new Error('nothing is launched');
      await expect(readRollSecrets(folder, round)).rejects.toThrow(/chmod 600/);
      await chmod(paths.sessionKey, 0o600);
      const own = roundPaths(paths, portal.target.round).credentialKeys;
      for (const name of await readdir(own)) {
        await chmod(join(own, name), 0o640);
        await expect(readRollSecrets(folder, round), name).rejects.toThrow(/chmod 600/);
        await chmod(join(own, name), 0o600);
      }
      await rm(paths.sessionKey);
      await expect(readRollSecrets(folder, round)).rejects.toThrow(/session key is missing/);
      const weak = { ...portal.config.box, databaseUri: 'mongodb://127.0.0.1:1/?w=1' };
      await expect(
        runPortal(portalRoles.box, {
          profile: portal.profile,
          config: weak,
          logger: createPortalLogger('x'),
          clock,
        }),
      ).rejects.toThrow(DatabaseRefused);
      const start = (profile: PortalProfile, folder: string) =>
        runPortal(portalRoles.box, {
          profile,
          config: { ...portal.config.box, port: 0, folder },
          logger: createPortalLogger('x'),
          clock,
        });
      const crossed = { ...portal.profile, audience: 'consumers' as const };
      await expect(start(crossed, join(root, 'elsewhere'))).rejects.toThrow(/launched for the employees/);
      const second = start(portal.profile, portal.config.box.folder);
      await expect(second).rejects.toThrow(/Another process already serves .*: stop that one first/);
    } finally {
      await portal.stop();
    }
  }, 40_000);
});
