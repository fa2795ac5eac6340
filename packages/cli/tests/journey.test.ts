import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { systemRandom } from '@miroir/credential';
import { openDatabase } from '@miroir/database';
import { type PublicSealKey, packSealed, publicSealKeyOf } from '@miroir/exchange';
import { comparisonConfigSchema } from '@miroir/exchange/comparison-config';
import { withSpaceDatabases } from '@miroir/launch';
import { hashOfSecret } from '@miroir/operators';
import { type PortalFile, readRounds, rolePaths } from '@miroir/portal';
import { openActStore } from '@miroir/space';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, duringRound, openDesk, originsAt, peopleCsv, type Said } from './cli-fixture.ts';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.clear());

const launch = (audience: string, base: number, ...more: string[]): Promise<Said> =>
  desk.run('launch', ...['--audience', audience, '--campaign', 'campaign.json'], ...originsAt(base), ...more);

/** What was frozen of the employees' rounds for one role. */
const filesOf = async (role: 'roll' | 'box'): Promise<PortalFile[]> =>
  (await readRounds(rolePaths(join(desk.folder, '.miroir/employees'), role))).map(({ file }) => file);

describe('a campaign, from its file to a sign-in link', { timeout: 120_000 }, () => {
  it('opens no space without saying where', async () => {
    const origins = ['--roll-origin', 'http://localhost:4201', '--box-origin', 'http://localhost:4200'];
    const said = await desk.run(
      'launch',
      ...['--audience', 'consumers', '--campaign', 'campaign.json', ...origins],
    );
    expect(said.code).toBe(2);
    expect(said.err).toContain('--space-origin');
  });

  it('is checked', async () => {
    expect(await desk.run('campaign', 'check', 'campaign.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('It can be launched.'),
    });
  });

  it('has no status before anything is launched', async () => {
    expect((await desk.run('status')).code).toBe(3);
  });

  it('makes keys once, and prints no secret', async () => {
    const first = await desk.run('keys', '--audience', 'employees', '--json');
    const second = await desk.run('keys', '--audience', 'employees', '--json');
    expect(second).toEqual(first);
    const token = await readFile(join(desk.folder, '.miroir/employees/box/keys/exchange.token'), 'utf8');
    expect(first.out).not.toContain(token.trim());
  });

  it('goes no further with a key that others may read', async () => {
    const key = join(desk.folder, '.miroir/employees/box/keys/seal.pem');
    await chmod(key, 0o644);
    expect(await desk.run('keys', '--audience', 'employees')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`chmod 600 ${key}`),
    });
    await chmod(key, 0o600);
  });

  it('is not launched before the comparison has a key that both portals can pin', async () => {
    const refused = await launch('employees', 4100);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('miroir keys --comparison') });
    await desk.write('not-a-key.json', '{"comparisonKey":"x"}');
    expect((await launch('employees', 4100, '--comparison-key', 'not-a-key.json')).code).toBe(1);
    expect(await desk.run('keys')).toMatchObject({ code: 2, err: expect.stringContaining('--comparison') });
    expect((await desk.run('keys', '--comparison', '--audience', 'employees')).code).toBe(2);
  });

  it('makes the comparison’s seal once, private, and prints its public half only', async () => {
    const first = await desk.run('keys', '--comparison', '--json');
    expect(first.code).toBe(0);
    expect(await desk.run('keys', '--comparison', '--json')).toEqual(first);
    const folder = join(desk.folder, '.miroir/comparison');
    expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'keys/seal.pem'))).mode & 0o777).toBe(0o600);
    expect(first.out).not.toContain('PRIVATE');
    const { comparisonKey } = JSON.parse(first.out) as { comparisonKey: PublicSealKey };
    const kept = JSON.parse(await readFile(join(folder, 'comparison-key.json'), 'utf8'));
    expect(kept).toEqual({ comparisonKey });
    expect(comparisonKey).toEqual(publicSealKeyOf(await readFile(join(folder, 'keys/seal.pem'), 'utf8')));
  });

  it('is not launched while nobody is invited', async () => {
    expect(await launch('employees', 4100)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nobody is on the roll'),
    });
  });

  it('writes a link for each person of the community at the launch', async () => {
    await desk.write('people.csv', peopleCsv());
    const where = ['--audience', 'employees', '--campaign', 'campaign.json'];
    expect((await desk.run('people', 'people.csv', ...where, '--yes')).code).toBe(0);
    const said = await launch('employees', 4100, '--out', 'invitations.csv', '--json');
    expect(said.code).toBe(0);
    const [pinned] = await filesOf('box');
    const made = await readFile(join(desk.folder, '.miroir/comparison/comparison-key.json'), 'utf8');
    expect({ comparisonKey: pinned?.comparisonKey }).toEqual(JSON.parse(made));
    const { keyListDigest } = JSON.parse(said.out) as { keyListDigest: string };
    const rows = (await readFile(join(desk.folder, 'invitations.csv'), 'utf8')).trim().split('\n').slice(1);
    expect(rows).toHaveLength(80);
    for (const row of rows)
      expect(row).toContain(`http://localhost:4101/i#${row.split(',')[2]}.${keyListDigest}`);
  });

  it('is launched once, and invites nobody who comes later', async () => {
    expect(await launch('employees', 4100, '--out', 'late.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
    await desk.write('people.csv', 'email,site\nnew@example.org,Dole\n');
    const late = await desk.run('people', 'people.csv', '--audience', 'employees', '--yes', '--json');
    expect(JSON.parse(late.out)).toMatchObject({ ok: true, imported: 1, people: 81 });
    expect((await desk.run('status')).out).toContain('invited: 80');
  });

  it('refuses to sign anyone in before the comparison is configured', async () => {
    expect((await desk.run('lead')).code).toBe(3);
  });

  it('configures the comparison with public keys only', async () => {
    expect((await launch('consumers', 4200)).code).toBe(0);
    const said = await desk.run(
      'comparison',
      ...['--campaign', 'campaign.json', '--origin', 'http://localhost:4300', '--pull-every', '5'],
    );
    expect(said.code).toBe(0);
    const path = join(desk.folder, '.miroir/comparison/comparison.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const text = await readFile(path, 'utf8');
    expect(comparisonConfigSchema.parse(JSON.parse(text)).portals.consumers.roll).toBe(
      'http://localhost:4201',
    );
    expect(text).not.toContain('PRIVATE');
  });

  it('adds another campaign to the comparison, and keeps what it was told before', async () => {
    const other = { ...hestia, id: 'autre-campagne' };
    await desk.write('other.json', JSON.stringify(other));
    const folder = join(desk.folder, '.miroir/comparison');
    const before = await readFile(join(folder, 'comparison.json'), 'utf8');
    expect((await desk.run('comparison', '--campaign', 'other.json')).code).toBe(0);
    expect(await readFile(join(folder, 'comparison.json'), 'utf8')).toBe(before);
    const kept = (await readdir(join(folder, 'campaigns'))).sort();
    expect(kept).toEqual([
      `autre-campagne-${fingerprint(other).slice(0, 12)}.json`,
      `faire-durer-${fingerprint(hestia).slice(0, 12)}.json`,
    ]);
    expect((await stat(join(folder, 'campaigns', kept[0] ?? ''))).mode & 0o777).toBe(0o600);
  });

  it('writes the comparison again without switching its sharing back on', async () => {
    const again = async (...more: string[]) => {
      const usual = ['--campaign', 'campaign.json', '--origin', 'http://localhost:4300', '--pull-every', '5'];
      expect((await desk.run('comparison', ...usual, ...more)).code).toBe(0);
      const text = await readFile(join(desk.folder, '.miroir/comparison/comparison.json'), 'utf8');
      return comparisonConfigSchema.parse(JSON.parse(text)).share;
    };
    expect(await again()).toBe('on');
    expect(await again('--share', 'off')).toBe('off');
    expect(await again()).toBe('off');
    expect(await again('--share', 'on')).toBe('on');
  });

  it('makes a sign-in link whose token is stored as a hash', async () => {
    const said = await desk.run('lead', '--name', 'Claire D.', '--json');
    const token = new URL((JSON.parse(said.out) as { url: string }).url).hash.slice(1);
    const database = await openDatabase({
      audience: 'comparison',
      role: 'comparison',
      dataDir: join(desk.folder, '.miroir/comparison'),
    });
    try {
      const people = await database.connection.collection('operators').find().toArray();
      expect(people).toEqual([
        expect.objectContaining({ linkHash: hashOfSecret('link', token), name: 'Claire D.', role: 'lead' }),
      ]);
      expect(JSON.stringify(people)).not.toContain(token);
    } finally {
      await database.close();
    }
  });

  it('makes a link to the reading desk for a reader whom the campaign names, and for nobody else', async () => {
    const of = ['desk', 'invite', '--audience', 'employees', '--origin', 'https://desk.example'];
    const said = await desk.run(...of, '--name', 'noé r.', '--json');
    expect(said.code).toBe(0);
    const { url } = JSON.parse(said.out) as { url: string };
    expect(url).toMatch(/^https:\/\/desk\.example\/sign-in#[\w-]{32}$/);
    const dataDir = join(desk.folder, '.miroir/employees/box/desk');
    const database = await openDatabase({ audience: 'employees', role: 'desk', dataDir });
    const operators = await database.connection.collection('operators').find({}).toArray();
    await database.close();
    const linkHash = hashOfSecret('link', url.split('#')[1] ?? '');
    expect(operators).toEqual([expect.objectContaining({ linkHash, role: 'reader' })]);
    expect(await desk.run(...of, '--name', 'Claire D.')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Noé R., Léa M.'),
    });
    expect((await desk.run(...of.with(-1, 'https://desk.example/path'), '--name', 'Noé R.')).code).toBe(2);
  });

  it('lists the readers of a desk, and lets one in no more while the others stay', async () => {
    const at = ['--audience', 'employees'];
    const invite = ['desk', 'invite', ...at, '--origin', 'https://desk.example', '--name', 'Léa M.'];
    expect((await desk.run(...invite)).code).toBe(0);
    const names = async () =>
      (
        JSON.parse((await desk.run('desk', 'list', ...at, '--json')).out) as { readers: { name: string }[] }
      ).readers
        .map(({ name }) => name.toLowerCase())
        .sort();
    expect(await names()).toEqual(['léa m.', 'noé r.']);
    expect((await desk.run('desk', 'list', ...at)).out).toContain('never came');
    expect((await desk.run('status')).out).toContain('Reading desk: 2 readers invited, 0 of them came.');
    const revoked = await desk.run('desk', 'revoke', ...at, '--name', 'NOÉ R.');
    expect(revoked.code).toBe(0);
    expect(await names()).toEqual(['léa m.']);
    const again = await desk.run('desk', 'revoke', ...at, '--name', 'Noé R.');
    expect(again).toMatchObject({ code: 3, err: expect.stringContaining('miroir desk list') });
  });

  it('lets people in to the desk of the space by their role, and tells whether its log is whole', async () => {
    const at = ['--audience', 'employees'];
    const invite = ['desk', 'invite', ...at, '--origin', 'https://desk.example', '--name', 'Inès B.'];
    const said = await desk.run(...invite, '--role', 'community-manager', '--json');
    expect(JSON.parse(said.out)).toMatchObject({
      ok: true,
      url: expect.stringMatching(/^https:\/\/desk\.example\/sign-in#[\w-]{32}$/),
    });
    expect(await desk.run(...invite, '--role', 'moderator')).toMatchObject({
      code: 1,
      err: expect.stringContaining('another role'),
    });
    expect((await desk.run(...invite, '--role', 'owner')).code).toBe(2);
    expect((await desk.run('desk', 'list', ...at, '--space')).out).toContain('Inès B.');
    // Each desk has people of its own.
    expect((await desk.run('desk', 'list', ...at)).out).not.toContain('Inès B.');
    expect((await desk.run('desk', 'revoke', ...at, '--space', '--name', 'inès b.')).code).toBe(0);
    expect((await desk.run('desk', 'log', ...at)).out).toContain('Nobody has moderated');
    const log = join(desk.folder, '.miroir/employees');
    const target = { audience: 'employees' as const, dataDir: log };
    await withSpaceDatabases(target, hestia.id, async ({ contents }) => {
      const acts = await openActStore(contents, systemRandom);
      for (const reason of ['off-topic', 'unlawful'])
        await acts.add({ what: 'hide', target: 'A'.repeat(22), reason, day: '2026-11-20' });
    });
    expect(await desk.run('desk', 'log', ...at, '--verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 acts'),
    });
    await withSpaceDatabases(target, hestia.id, async ({ contents }) => {
      await contents.connection
        .collection('acts')
        .updateOne({ reason: 'off-topic' }, { $set: { reason: 'unlawful' } });
    });
    expect(await desk.run('desk', 'log', ...at, '--verify')).toMatchObject({
      code: 1,
      err: expect.stringContaining('broken at act 1'),
    });
  });

  it('says where both portals stand, and names nobody', async () => {
    const said = await desk.run('status');
    expect(said.code).toBe(0);
    expect(said.out).toContain('invited: 80');
    expect(said.out).toMatch(/closing 4 December 2026 at 18:00 \(Europe\/Paris\)/);
    expect(said.out).not.toContain('@example.org');
  });

  it('says what is missing before it goes on after a restore, then does, in roll and box alike', async () => {
    const asked = await desk.run('restored', '--audience', 'employees');
    expect(asked).toMatchObject({ code: 2, err: expect.stringContaining('miroir snapshot last') });
    const said = await desk.run('restored', '--audience', 'employees', '--published', 'none', '--json');
    expect(JSON.parse(said.out)).toMatchObject({ ok: true, epoch: 2, roles: ['roll', 'box'] });
    for (const role of ['roll', 'box'] as const) {
      expect((await filesOf(role)).map(({ epoch }) => epoch)).toEqual([2]);
    }
  });

  it('lets nobody enter by hand before the release that was announced is due', async () => {
    expect(await desk.run('release', '--audience', 'employees')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not due yet'),
    });
    expect((await desk.run('status')).out).toContain('no release yet');
  });

  it('says of a release that should have been made that it is overdue', async () => {
    expect((await desk.run('status')).out).toMatch(/next release: \d.*\(Europe\/Paris\)/);
    desk.setClock(Date.UTC(2027, 5, 1));
    expect((await desk.run('status')).out).toMatch(/next release: overdue since .*\(Europe\/Paris\)/);
    desk.setClock(duringRound);
  });

  it('releases by hand beside no server, rewrites both files, and seals what nobody is counted in', async () => {
    desk.setClock(Date.UTC(2027, 5, 1));
    const said = await desk.run('release', '--audience', 'employees', '--json');
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      ok: true,
      serial: 1,
      n: 0,
      atClose: true,
      rewritten: { roll: 'done', box: 'done' },
    });
    expect((await desk.run('status')).out).toContain('last release: 1,');
    desk.setClock(duringRound);
  });

  it('releases only what was launched', async () => {
    const elsewhere = ['--data', 'elsewhere'];
    expect((await desk.run('release', '--audience', 'consumers', ...elsewhere)).code).toBe(3);
  });

  it('verifies what a portal sealed, in one sentence or as JSON, and refuses it once a character is changed', async () => {
    const [round] = await readRounds(rolePaths(join(desk.folder, '.miroir/employees'), 'box'));
    const box = await openDatabase({
      audience: 'employees',
      role: 'box',
      dataDir: join(desk.folder, '.miroir/employees/box'),
      name: `miroir-${round?.name}`,
      part: round?.name,
    });
    const stored = await box.connection.collection('releases').findOne({ serial: 1 });
    await box.close();
    const sealed = String(stored?.sealed);
    await desk.write('release.jws', `${sealed}\n`);
    const said = await desk.run('snapshot', 'verify', 'release.jws');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('1') });
    const json = await desk.run('snapshot', 'verify', 'release.jws', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      ok: true,
      n: 0,
      header: { audience: 'employees', serial: 1 },
    });
    const at = sealed.indexOf('.') + 5;
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    await desk.write('changed.jws', changed);
    expect((await desk.run('snapshot', 'verify', 'changed.jws')).code).toBe(1);
  });

  it('writes the last release that the comparison accepted, as it was sealed', async () => {
    const args = ['snapshot', 'last', '--audience', 'employees', '--out', 'last.jws'];
    expect((await desk.run(...args)).code).toBe(3);
    const ofComparison = {
      audience: 'comparison',
      role: 'comparison',
      dataDir: join(desk.folder, '.miroir/comparison'),
    } as const;
    const comparison = await openDatabase(ofComparison);
    const snapshots = comparison.connection.collection<{ _id: string }>('snapshots');
    const sealed = ['first', 'last'].map((each) => ['header', each, 'signature'].map(base64url).join('.'));
    for (const [order, each] of sealed.entries()) {
      const stored = {
        _id: `employees/1/${order}`,
        audience: 'employees',
        order,
        ...(await packSealed(each)),
      };
      await snapshots.insertOne(stored as never);
    }
    const packed = await packSealed(['header', 'other', 'signature'].map(base64url).join('.'));
    const place = { campaign: 'c', round: 'r2', audience: 'employees', order: 1 };
    await comparison.close();
    expect((await desk.run(...args)).code).toBe(0);
    expect(await readFile(join(desk.folder, 'last.jws'), 'utf8')).toBe(`${sealed.at(-1)}\n`);
    const again = await openDatabase(ofComparison);
    const chains = again.connection.collection<{ _id: string }>('snapshots');
    await chains.updateMany({}, { $set: { campaign: 'c', round: 'r1' } } as never);
    await chains.insertOne({ _id: 'c/r2/employees/1/1', ...place, ...packed } as never);
    await again.close();
    expect(await desk.run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('c/r1, c/r2') });
    expect((await desk.run(...args, '--round', 'r1')).code).toBe(0);
    expect(await readFile(join(desk.folder, 'last.jws'), 'utf8')).toBe(`${sealed.at(-1)}\n`);
  });

  it('is backed up in private files, and read back where the databases are lost', async () => {
    const backup = await desk.run('backup', '--audience', 'employees', '--to', 'dumps', '--json');
    expect(backup.code).toBe(0);
    const dumps = (JSON.parse(backup.out).dumps as { role: string; path: string }[]).map(({ path }) => path);
    // Of each role its one round, and what is the community’s; of the space what was built there as well.
    expect(dumps).toHaveLength(7);
    for (const path of dumps) expect((await stat(path)).mode & 0o777).toBe(0o600);
    const restoring = ['restored', '--audience', 'employees', '--from', ...dumps];
    expect((await desk.run(...restoring)).code).toBe(2);
    const occupied = await desk.run(...restoring, '--published', 'release.jws');
    expect(occupied).toMatchObject({ code: 1, err: expect.stringContaining('move its miroir.sqlite files') });
    for (const role of ['roll', 'box', 'space']) {
      const folder = join(desk.folder, '.miroir/employees', role);
      for (const name of await readdir(folder)) if (name.startsWith('miroir')) await rm(join(folder, name));
    }
    const said = await desk.run(...restoring, '--published', 'release.jws');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('possible doubles') });
    expect((await desk.run('status')).out).toContain('last release: 1,');
    const again = await desk.run('links', '--audience', 'employees', '--invitations', 'invitations.csv');
    expect(again.code).toBe(0);
  });

  it('refuses a file that no portal sealed', async () => {
    await desk.write('forged.jws', 'eyJhbGciOiJFZERTQSJ9.e30.AAAA');
    expect(await desk.run('snapshot', 'verify', 'forged.jws', '--json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('"ok": false'),
    });
  });
});

describe('miroir', () => {
  it('prints help with examples and exit codes, and exits with 0', async () => {
    const said = await desk.run('--help');
    expect(said.code).toBe(0);
    expect(said.out).toContain('Exit codes: 0 done');
    const commands = [
      'backup',
      'campaign',
      'desk',
      'keys',
      'launch',
      'lead',
      'links',
      'people',
      'release',
      'restored',
      'snapshot',
      'status',
    ];
    for (const command of commands) expect(said.out).toMatch(new RegExp(`\\b${command}\\b`));
    for (const command of [
      ['people'],
      ['launch'],
      ['campaign', 'check'],
      ['snapshot', 'verify'],
      ['desk', 'invite'],
      ['desk', 'list'],
      ['desk', 'revoke'],
    ]) {
      expect((await desk.run(...command, '--help')).out).toContain('Example:');
    }
  });

  it.each([
    [['fly']],
    [['people']],
    [['keys', '--audience', 'everyone']],
    [['launch', '--releases', 'hourly']],
  ])('exits with 2 on wrong usage: %j', async (args) => {
    expect((await desk.run(...args)).code).toBe(2);
  });

  it('lists every fault of a campaign with its path', async () => {
    const campaign = JSON.parse(await readFile(join(desk.folder, 'campaign.json'), 'utf8'));
    campaign.questions[0].theme = 'nowhere';
    campaign.questions[1].id = campaign.questions[0].id;
    await desk.write('faulty.json', JSON.stringify(campaign));
    const said = await desk.run('campaign', 'check', 'faulty.json', '--json');
    expect(said.code).toBe(1);
    const codes = (JSON.parse(said.out).faults as { code: string; path: string }[]).map(
      ({ code, path }) => `${code} ${path}`,
    );
    expect(codes).toContain('unknown-theme questions[0].theme');
    expect(codes.some((each) => each.startsWith('duplicate-id questions[1]'))).toBe(true);
  });

  it('says what is wrong with a file that is not JSON, and speaks French where the system does', async () => {
    const french = await openDesk('fr_FR.UTF-8');
    try {
      await french.write('campaign.json', '{');
      expect(await french.run('campaign', 'check', 'campaign.json')).toMatchObject({
        code: 1,
        err: expect.stringContaining('n’est pas du JSON\u00a0:'),
      });
      expect((await french.run('campaign', 'check', 'absent.json')).code).toBe(3);
      await french.write('hestia.json', await readFile(join(desk.folder, 'campaign.json')));
      const good = await french.run('campaign', 'check', 'hestia.json');
      expect(good).toMatchObject({ code: 0, out: expect.stringContaining('Elle peut être lancée.') });
      expect(good.out).toContain('Empreinte\u00a0:');
      const broken = JSON.parse(await readFile(join(desk.folder, 'campaign.json'), 'utf8'));
      broken.questions[0].theme = 'nowhere';
      await french.write('faulty.json', JSON.stringify(broken));
      const faulty = await french.run('campaign', 'check', 'faulty.json');
      expect(faulty.code).toBe(1);
      expect(faulty.err + faulty.out).toContain('défaut');
      expect(faulty.err + faulty.out).toContain('questions[0].theme: Il n’y a pas de thème');
    } finally {
      await french.clear();
    }
  });
});
