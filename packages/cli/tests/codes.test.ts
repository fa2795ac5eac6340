import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invitationCodeHash } from '@miroir/credential';
import { openDatabase } from '@miroir/database';
import { readPortalFile, rolePaths } from '@miroir/portal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, peopleCsv, type Said } from './cli-fixture.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.run('keys', '--comparison');
});
afterEach(() => desk.clear());

const of = ['--audience', 'employees', '--campaign', 'campaign.json'];

async function importing(csv: string, out: string): Promise<Said> {
  await desk.write('people.csv', csv);
  return desk.run('people', 'people.csv', ...of, '--yes', '--more-to-come', '--out', out);
}

const launching = (...files: string[]): Promise<Said> =>
  desk.run(
    'launch',
    ...[...of, '--roll-origin', 'http://localhost:4101', '--box-origin', 'http://localhost:4100'],
    ...(files.length === 0 ? [] : ['--invitations', ...files]),
  );

const text = (name: string): Promise<string> => readFile(join(desk.folder, name), 'utf8');
const isLaunched = async (): Promise<boolean> =>
  (await readPortalFile(rolePaths(join(desk.folder, '.miroir/employees'), 'roll').portalFile)) !== null;

/** Two imports, two files: two sites each. */
async function twoFiles(): Promise<void> {
  expect((await importing(peopleCsv(20, ['Dole', 'Rennes']), 'a.csv')).code).toBe(0);
  expect((await importing(peopleCsv(20, ['Lyon', 'Service client']), 'b.csv')).code).toBe(0);
}

describe('files of invitation codes', { timeout: 120_000 }, () => {
  it('are never written over: the second import keeps the codes of the first', async () => {
    await importing(peopleCsv(20, ['Dole', 'Rennes']), 'codes.csv');
    const first = await text('codes.csv');
    const again = await importing(peopleCsv(20, ['Lyon', 'Service client']), 'codes.csv');
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is not touched') });
    expect(await text('codes.csv')).toBe(first);
    expect((await importing(peopleCsv(20, ['Lyon', 'Service client']), 'more.csv')).code).toBe(0);
  });

  it('are not written over the very table of people', async () => {
    expect((await importing(peopleCsv(), 'people.csv')).code).toBe(1);
    expect(await text('people.csv')).toBe(peopleCsv());
  });

  it('are needed to import at all', async () => {
    await desk.write('people.csv', peopleCsv());
    const said = await desk.run('people', 'people.csv', ...of, '--yes');
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });

  it('may be several at the launch, and each person gets the link of their own code', async () => {
    await twoFiles();
    expect((await launching('a.csv', 'b.csv')).code).toBe(0);
    const links = `${await text('a.csv')}${await text('b.csv')}`.match(
      /http:\/\/localhost:4101\/i#[\w-]{22}\.[\w-]{43}/g,
    );
    expect(new Set(links).size).toBe(80);
  });

  it('refuse the launch, with nothing frozen, when one of two is left out', async () => {
    await twoFiles();
    const said = await launching('a.csv');
    expect(said).toMatchObject({
      code: 1,
      err: expect.stringContaining('40 people on the roll have no code'),
    });
    expect(await launching()).toMatchObject({
      code: 1,
      err: expect.stringContaining('80 people are on the roll'),
    });
    expect(await isLaunched()).toBe(false);
    expect((await launching('a.csv', 'b.csv')).code).toBe(0);
  });

  it('are refused when they are of another portal, by file and line', async () => {
    await twoFiles();
    const other = await openDesk();
    await other.write('people.csv', peopleCsv());
    await other.run('people', 'people.csv', ...of, '--yes', '--out', 'foreign.csv');
    await desk.write('foreign.csv', await readFile(join(other.folder, 'foreign.csv')));
    await other.clear();
    const said = await launching('a.csv', 'b.csv', 'foreign.csv');
    expect(said).toMatchObject({
      code: 1,
      err: expect.stringContaining('foreign.csv, line 2: nobody on this roll'),
    });
    expect(said.err).toContain('and 60 more');
    expect(await isLaunched()).toBe(false);
  });

  it.each<[string, (rows: string[]) => string[], string]>([
    [
      'a file given twice',
      (rows) => [...rows, ...rows.slice(1)],
      'a.csv, line 42: this code was given already (a.csv, 2)',
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
      'a.csv, line 2: this code belongs to another person',
    ],
    [
      'a code cut short',
      (rows) => rows.map((row, at) => (at === 3 ? row.slice(0, -1) : row)),
      'a.csv, line 4: nobody',
    ],
    [
      'a column that is missing',
      (rows) => rows.map((row) => row.split(',').slice(0, 2).join(',')),
      'Column “code” is missing',
    ],
  ])('refuse the launch on %s', async (_title, change, sentence) => {
    await twoFiles();
    const rows = (await text('a.csv')).replace('\uFEFF', '').trim().split('\n');
    await desk.write('a.csv', `${change(rows).join('\n')}\n`);
    const said = await launching('a.csv', 'b.csv');
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
    expect(await isLaunched()).toBe(false);
  });

  it('may have passed through a spreadsheet: semicolons, UTF-16, capitals', async () => {
    await twoFiles();
    const csv = (await text('a.csv')).replaceAll(',', ';').replace('D0@', 'd0@');
    await desk.write('a.csv', Buffer.from(csv, 'utf16le'));
    expect((await launching('a.csv', 'b.csv')).code).toBe(0);
  });

  it('get their links again, where writing them had failed', async () => {
    await twoFiles();
    const before = await text('a.csv');
    await launching('a.csv', 'b.csv');
    const linked = await text('a.csv');
    await writeFile(join(desk.folder, 'a.csv'), before);
    const said = await desk.run('links', '--audience', 'employees', '--invitations', 'a.csv', 'b.csv');
    expect(said.code).toBe(0);
    expect(await text('a.csv')).toBe(linked);
  });
});

describe('an import cut short', { timeout: 120_000 }, () => {
  const rollOf = () =>
    openDatabase({
      audience: 'employees',
      role: 'roll',
      dataDir: join(desk.folder, '.miroir/employees/roll'),
    });

  it('is finished by the same command, with the codes it had written', async () => {
    expect((await importing(peopleCsv(), 'codes.csv')).code).toBe(0);
    const before = await text('codes.csv');
    // As a machine leaves it that stopped in the middle: every code is on disk, half of the people are.
    const codes = before
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[2]?.trim() ?? '');
    const roll = await rollOf();
    const lost = codes.slice(0, 40).map(invitationCodeHash);
    await roll.connection.collection<{ _id: string }>('people').deleteMany({ _id: { $in: lost } });
    await roll.close();
    expect(await launching('codes.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('codes.csv, line 2'),
    });
    const again = await importing(peopleCsv(), 'codes.csv');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('40 had entered before') });
    expect(await text('codes.csv')).toBe(before);
    expect((await launching('codes.csv')).code).toBe(0);
  });

  it('leaves no half-written file behind', async () => {
    await importing(peopleCsv(), 'codes.csv');
    expect((await readdir(desk.folder)).filter((name) => name.includes('writing'))).toEqual([]);
  });
});
