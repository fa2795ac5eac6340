import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hestia } from '@miroir/campaign/definitions';
import { readRounds, rolePaths, roundName, roundPaths } from '@miroir/portal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, originsAt, peopleCsv, type Said } from './cli-fixture.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.run('keys', '--comparison');
  await desk.write('people.csv', peopleCsv());
  expect((await desk.run('people', 'people.csv', ...of, '--yes')).code).toBe(0);
});
afterEach(() => desk.clear());

const of = ['--audience', 'employees', '--campaign', 'campaign.json'];
const round = roundName({ campaign: hestia.id, round: 'round-1' });

const launching = (...more: string[]): Promise<Said> => desk.run('launch', ...of, ...originsAt(), ...more);
const withLinks = (...files: string[]): Promise<Said> =>
  desk.run('links', '--audience', 'employees', '--invitations', ...files);

const text = (name: string): Promise<string> => readFile(join(desk.folder, name), 'utf8');
const pathsOf = (role: 'roll' | 'box') => rolePaths(join(desk.folder, '.miroir/employees'), role);
const isLaunched = async (): Promise<boolean> => (await readRounds(pathsOf('roll'))).length > 0;
const columnOf = async (name: string, column: number): Promise<string[]> =>
  (await text(name))
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[column]?.trim() ?? '');

/** Files of invitations that a hand has changed: how, and what is said of each. */
const unwritten: readonly [string, (rows: string[]) => string[], string][] = [
  [
    'a row that is there twice',
    (rows) => [...rows, ...rows.slice(1)],
    'codes.csv, line 82: this code was given already (codes.csv, 2)',
  ],
  [
    'a row that is missing',
    (rows) => rows.filter((_row, at) => at !== 5),
    '1 people on the roll have no code',
  ],
  [
    'codes sorted apart from their people',
    ([title = '', ...rows]) => {
      const codes = rows.map((row) => row.split(',')[2]).toReversed();
      return [title, ...rows.map((row, at) => [...row.split(',').slice(0, 2), codes[at]].join(','))];
    },
    'codes.csv, line 2: this code belongs to another person',
  ],
  [
    'a code cut short',
    (rows) => rows.map((row, at) => (at === 3 ? row.slice(0, -1) : row)),
    'line 4: nobody',
  ],
  [
    'a column that is missing',
    (rows) => rows.map((row) => row.split(',').slice(0, 2).join(',')),
    'Column “code” is missing',
  ],
];

describe('the file of invitations', { timeout: 120_000 }, () => {
  it('is needed where people are invited', async () => {
    expect(await launching()).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
    expect(await isLaunched()).toBe(false);
  });

  it('holds each person’s own link, and is never written over', async () => {
    expect((await launching('--out', 'codes.csv')).code).toBe(0);
    const links = (await text('codes.csv')).match(/http:\/\/localhost:4101\/i#[\w-]{22}\.[\w-]{43}/g);
    expect(new Set(links).size).toBe(80);
    const before = await text('codes.csv');
    expect(await launching('--out', 'codes.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
    expect(await text('codes.csv')).toBe(before);
  });

  it('is not the very table of people', async () => {
    expect(await launching('--out', 'people.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not touched'),
    });
    expect(await text('people.csv')).toBe(peopleCsv());
    expect(await isLaunched()).toBe(false);
  });

  it('is of one round: its codes are no other round’s', async () => {
    await launching('--out', 'codes.csv');
    const later = { ...hestia.schedule.rounds[0], id: 'round-2', opens: '2027-02-01T08:00' };
    const dates = { closes: '2027-03-01T08:00', compares: '2027-03-05T08:00', decides: '2027-04-01T08:00' };
    const rounds = [...hestia.schedule.rounds, { ...later, ...dates }];
    const campaign = { ...hestia, schedule: { ...hestia.schedule, rounds } };
    await desk.write('campaign.json', JSON.stringify(campaign));
    expect(await launching('--round', 'round-2', '--out', 'codes.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('80 of the codes are those of another round'),
    });
    const said = await launching('--round', 'round-2', '--out', 'second.csv');
    expect(said).toMatchObject({ code: 0, err: '' });
    const codes = [...(await columnOf('codes.csv', 2)), ...(await columnOf('second.csv', 2))];
    expect(new Set(codes).size).toBe(160);
    // Where there are two, a command must be told which one is meant.
    const release = ['release', '--audience', 'employees'];
    expect(await desk.run(...release)).toMatchObject({
      code: 2,
      err: expect.stringContaining('faire-durer/round-1, faire-durer/round-2'),
    });
    expect((await desk.run(...release, '--round', 'faire-durer/round-2')).err).toContain('not open yet');
    expect((await desk.run('status')).out).toMatch(/faire-durer\/round-1.*faire-durer\/round-2/s);
  });

  it('gets no links again with what was not written, and says which row', async () => {
    await launching('--out', 'codes.csv');
    const rows = (await text('codes.csv')).replace('\uFEFF', '').trim().split('\n');
    const bare = rows.map((row) => row.split(',').slice(0, 3).join(','));
    for (const [title, change, sentence] of unwritten) {
      await desk.write('codes.csv', `${change(bare).join('\n')}\n`);
      const said = await withLinks('codes.csv');
      expect(said, title).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
    }
  });

  it('gets its links again after it has passed through a spreadsheet: semicolons, UTF-16, capitals', async () => {
    await launching('--out', 'codes.csv');
    const linked = await columnOf('codes.csv', 3);
    const csv = (await text('codes.csv')).replaceAll(',', ';').replace('D0@', 'd0@');
    await writeFile(join(desk.folder, 'codes.csv'), Buffer.from(csv, 'utf16le'));
    expect((await withLinks('codes.csv')).code).toBe(0);
    expect(await columnOf('codes.csv', 3)).toEqual(linked);
  });
});

describe('a launch cut short', { timeout: 120_000 }, () => {
  /** As a machine leaves it that stopped before the last file of these roles was written. */
  const unlaunch = (...roles: ('roll' | 'box')[]) =>
    Promise.all(roles.map((role) => rm(roundPaths(pathsOf(role), round).portalFile)));

  it('before anything was frozen is begun again by the same command, with the codes it had written', async () => {
    const first = JSON.parse((await launching('--out', 'codes.csv', '--json')).out);
    const codes = await columnOf('codes.csv', 2);
    await unlaunch('roll', 'box');
    const again = JSON.parse((await launching('--out', 'codes.csv', '--json')).out);
    expect(again.keyListDigest).not.toBe(first.keyListDigest);
    expect(await columnOf('codes.csv', 2)).toEqual(codes);
    for (const link of await columnOf('codes.csv', 3)) expect(link).toContain(again.keyListDigest);
    expect((await withLinks('codes.csv')).code).toBe(0);
    const keys = await readdir(roundPaths(pathsOf('roll'), round).credentialKeys);
    expect(keys).toHaveLength(8);
  });

  it('before its last file is finished by the same command, with what was frozen', async () => {
    const first = JSON.parse((await launching('--out', 'codes.csv', '--json')).out);
    const before = await text('codes.csv');
    await unlaunch('roll');
    expect(await isLaunched()).toBe(false);
    const again = JSON.parse((await launching('--out', 'codes.csv', '--json')).out);
    expect(again.keyListDigest).toBe(first.keyListDigest);
    expect(await text('codes.csv')).toBe(before);
    expect((await withLinks('codes.csv')).code).toBe(0);
  });

  it('leaves no half-written file behind', async () => {
    await launching('--out', 'codes.csv');
    expect((await readdir(desk.folder)).filter((name) => name.includes('writing'))).toEqual([]);
  });
});
