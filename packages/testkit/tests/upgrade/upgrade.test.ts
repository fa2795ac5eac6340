import { execFile } from 'node:child_process';
import { access, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Audience } from '@miroir/basics';
import { boxRole } from '@miroir/box';
import { questionnaireFor } from '@miroir/campaign';
import { documentToLine, dumpCollection, openDatabase, stampVersion } from '@miroir/database';
import { createExchangeClient, openSealed, type PublicSealKey, sealedHash } from '@miroir/exchange';
import { type Invitation, planUpgrade, recountPortal, upgradeRole } from '@miroir/launch';
import { type AnswerRole, type PortalTarget, type RunningPortal, roundName, runPortal } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barePages } from '../../src/deployment/bare-pages.ts';
import { type Places, placesOf } from '../../src/deployment/places.ts';
import { profileOf, roleConfig, runRole, silent } from '../../src/deployment/run-role.ts';
import {
  boxClient,
  credentialByInvitation,
  credentialByOpenLink,
  refusal,
  send,
  type TestCredential,
  testCampaign,
  testClock,
} from '../../src/portal/index.ts';
import { engine } from './engine-1.ts';

/** What the maker of the deployment wrote down of one side. */
interface Facts {
  readonly origins: { readonly roll: string; readonly box: string };
  readonly invitations: readonly Invitation[];
  readonly held: readonly TestCredential[];
  readonly boxKey: PublicSealKey;
  readonly token: string;
  readonly keyListDigest: string;
  readonly status: { readonly release: { readonly n: number; readonly head: string } };
  readonly snapshots: readonly string[];
  readonly published: unknown;
}

const campaign = testCampaign();
const sides = ['employees', 'consumers'] as const;
const roles = ['roll', 'box'] as const;
const day = 86_400_000;
let folder: string;
let facts: { readonly at: number } & Readonly<Record<Audience, Facts>>;

/** The deployment of data version 1, as it was left, in a folder of its own. */
async function unpack(): Promise<string> {
  const to = await mkdtemp(join(tmpdir(), 'mu-'));
  const archive = fileURLToPath(new URL('./deployment-1.tar.gz', import.meta.url));
  await promisify(execFile)('tar', ['-xzf', archive, '-C', to]);
  return to;
}

const targetIn = (root: string, audience: Audience): PortalTarget => ({
  audience,
  dataDir: join(root, audience),
});

/** Everything a role's databases hold but their stamps, as text. */
async function contentOf(target: PortalTarget, role: AnswerRole): Promise<string[]> {
  const database = await openDatabase({
    audience: target.audience,
    role,
    dataDir: join(target.dataDir, role),
    anyVersion: true,
  });
  const round = await database.part(roundName({ campaign: campaign.id, round: 'round-1' }));
  try {
    const lines: string[] = [];
    for (const [of, each] of [['community', database] as const, ['round', round] as const]) {
      const names = (await each.connection.db?.listCollections().toArray()) ?? [];
      for (const { name } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        if (name !== 'stamp')
          for await (const document of dumpCollection(each, name))
            lines.push(`${of} ${name} ${documentToLine(document)}`);
    }
    return lines;
  } finally {
    await round.close();
    await database.close();
  }
}

beforeAll(async () => {
  folder = await unpack();
  facts = JSON.parse(await readFile(join(folder, 'facts.json'), 'utf8'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('data of an earlier version', () => {
  it('are opened by no process, which says what to do', async () => {
    const target = targetIn(folder, 'employees');
    const settings = { origins: facts.employees.origins };
    await expect(roleConfig({ target, ...settings }, 'box')).rejects.toThrow('miroir upgrade');
    const opening = openDatabase({
      audience: 'employees',
      role: 'box',
      dataDir: join(target.dataDir, 'box'),
    });
    await expect(opening).rejects.toThrow('data version 1 and this Miroir reads version 2');
  });

  it('are told what would be done to them, and are not touched by the question', async () => {
    const target = targetIn(folder, 'employees');
    const before = await readFile(join(target.dataDir, 'box', 'portal.json'));
    expect(await planUpgrade(target, 'box')).toMatchObject({
      version: 1,
      current: 2,
      steps: [{ name: 'rounds-apart' }],
    });
    expect(await readFile(join(target.dataDir, 'box', 'portal.json'))).toEqual(before);
  });

  it('of a newer Miroir are refused with a sentence', async () => {
    const root = await unpack();
    const target = targetIn(root, 'consumers');
    const own = { audience: 'consumers', role: 'roll', dataDir: join(target.dataDir, 'roll') } as const;
    const database = await openDatabase({ ...own, anyVersion: true });
    await stampVersion(database, 9);
    await database.close();
    await expect(openDatabase(own)).rejects.toThrow('a newer Miroir wrote');
    expect(await upgradeRole(target, 'roll')).toEqual({ ok: false, error: { code: 'newer' } });
    await rm(root, { recursive: true });
  });

  it('are brought forward by an upgrade that was cut short before its end, to the same', async () => {
    const [whole, cut] = [await unpack(), await unpack()];
    for (const role of roles) {
      const target = targetIn(whole, 'employees');
      const interrupted = targetIn(cut, 'employees');
      expect(await upgradeRole(target, role)).toMatchObject({ ok: true });
      await upgradeRole(interrupted, role);
      // As a kill before the stamp leaves it: all was moved, and the first file is still there.
      const own = { audience: 'employees', role, dataDir: join(interrupted.dataDir, role) } as const;
      const database = await openDatabase(own);
      await stampVersion(database, 1);
      await database.close();
      await cp(
        join(folder, 'employees', role, 'portal.json'),
        join(interrupted.dataDir, role, 'portal.json'),
      );
      expect(await upgradeRole(interrupted, role)).toMatchObject({ ok: true });
      const content = await contentOf(target, role);
      expect(content.length).toBeGreaterThan(20);
      expect(await contentOf(interrupted, role)).toEqual(content);
      await expect(access(join(interrupted.dataDir, role, 'portal.json'))).rejects.toThrow();
    }
    await rm(whole, { recursive: true });
    await rm(cut, { recursive: true });
  }, 120_000);
});

describe.each(sides)('a deployment of the version before, of the %s, upgraded', (audience) => {
  const fingerprint = questionnaireFor(campaign, audience).fingerprint;
  const round = roundName({ campaign: campaign.id, round: 'round-1' });
  const running: RunningPortal[] = [];
  let target: PortalTarget;
  let clock: ReturnType<typeof testClock>;
  let own: Facts;
  let places: Places;

  beforeAll(async () => {
    own = facts[audience];
    places = placesOf(own.origins, round);
    clock = testClock(facts.at + 60_000);
    target = targetIn(folder, audience);
    for (const role of roles) {
      expect(await upgradeRole(target, role)).toMatchObject({ ok: true });
      expect(await planUpgrade(target, role)).toMatchObject({ version: 2, steps: [] });
    }
    const webRoot = await barePages(await mkdtemp(join(tmpdir(), 'mp-')));
    const profile = profileOf(campaign, audience, webRoot);
    const engineModule = new URL('./engine-1.ts', import.meta.url).href;
    const given = { roll: rollRole, box: boxRole({ engine, engineModule }) };
    for (const role of roles) {
      const config = await roleConfig({ target, origins: own.origins }, role);
      const options = { profile, config, clock, tickMs: 3 * day };
      if (role === 'box') await expect(runRole(config, options)).rejects.toThrow('Run the version of Miroir');
      running.push(await runPortal(given[role], { ...options, logger: silent }));
    }
  }, 120_000);
  afterAll(async () => {
    for (const each of running) await each.stop();
  });

  const pull = async (): Promise<readonly string[]> => {
    const chain = { campaign: campaign.id, round: 'round-1' };
    const pulled = await createExchangeClient(own.origins.box, own.token).snapshots(chain, null);
    if (!pulled.ok) throw new Error(pulled.error);
    return pulled.value;
  };

  it('serves the very bytes it had published, and counts the same people', async () => {
    expect(await pull()).toEqual(own.snapshots);
    const recounted = await recountPortal({ ...target, round });
    expect(recounted).toMatchObject({ equal: true });
    expect(recounted?.published).toEqual(own.published);
  });

  it('knows everybody by their code: who was counted, and who waits and may still change', async () => {
    for (const { secret } of own.held)
      expect(await boxClient(places).open.mutate({ secret })).toMatchObject({ withdrawn: false });
    const [counted, waiting] = [own.held[0], own.held.at(-1)];
    if (counted === undefined || waiting === undefined) throw new Error('people had answered');
    const sheet = { answers: { ease: { option: 'easy' } }, comments: {} };
    const change = async (credential: TestCredential) => {
      const { digest } = await boxClient(places).open.mutate({ secret: credential.secret });
      return send(places, credential, { fingerprint, sheet, replaces: digest });
    };
    expect((await refusal(change(counted))).code).toBe('counted');
    expect(await change(waiting)).toMatchObject({ digest: expect.any(String) });
  });

  it('lets those in who had not come yet, and the next publication follows the chain', async () => {
    const sheet = { answers: { ease: { option: 'mid' } }, comments: {} };
    const unused = own.invitations.slice(16, 24).concat(own.invitations.slice(40));
    for (let turn = 0; turn < 16; turn += 1) {
      const credential =
        audience === 'employees'
          ? await credentialByInvitation(places, unused[turn]?.code ?? '')
          : await credentialByOpenLink(places, 'open');
      await send(places, credential, { fingerprint, sheet });
    }
    clock.advance(day);
    for (const { portal } of running) await portal.tick();
    const [before = '', next = '', ...more] = await pull();
    expect(more).toEqual([]);
    expect(before).toBe(own.snapshots[0]);
    const opened = await openSealed(next, [own.boxKey], { audience, campaign: campaign.id });
    if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error('not a snapshot');
    expect(opened.value.header.previous).toBe(sealedHash(before));
    expect(opened.value.header.keyList).toBe(own.keyListDigest);
    expect(opened.value.body.whole.n).toBeGreaterThan(own.status.release.n);
    expect(await recountPortal({ ...target, round })).toMatchObject({ equal: true });
  }, 120_000);
});
