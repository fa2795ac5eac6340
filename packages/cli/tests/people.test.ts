import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, peopleCsv } from './cli-fixture.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clear());

const importing = (...more: string[]) =>
  desk.run('people', 'people.csv', '--audience', 'employees', '--campaign', 'campaign.json', ...more);

async function onTheRoll(): Promise<number> {
  // A second import of somebody already there is refused by name: that is how the test looks at the roll.
  await desk.write('people.csv', peopleCsv());
  const again = await importing('--yes', '--json');
  return again.code === 0 ? 0 : JSON.parse(again.out).faults.length;
}

describe('miroir people', () => {
  it('imports everybody at once and hands over a private file of codes', async () => {
    await desk.write('people.csv', peopleCsv());
    const said = await importing('--yes', '--out', 'invitations.csv');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('dole  20');
    const file = join(desk.folder, 'invitations.csv');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const rows = (await readFile(file, 'utf8')).trim().split('\n');
    expect(rows).toHaveLength(81);
    expect(await onTheRoll()).toBe(80);
  });

  it('previews without importing', async () => {
    await desk.write('people.csv', peopleCsv());
    const said = await importing('--dry-run', '--json');
    expect(JSON.parse(said.out)).toEqual({
      ok: true,
      cohorts: { dole: 20, rennes: 20, lyon: 20, service: 20 },
      imported: 0,
    });
    expect(await onTheRoll()).toBe(0);
  });

  it('imports nothing when nobody can confirm', async () => {
    await desk.write('people.csv', peopleCsv());
    expect((await importing()).code).toBe(2);
    expect(await onTheRoll()).toBe(0);
  });

  it.each<[string, (csv: string) => string | Uint8Array]>([
    ['a byte-order mark', (csv) => `\uFEFF${csv}`],
    ['semicolons and Windows line ends', (csv) => csv.replaceAll(',', ';').replaceAll('\n', '\r\n')],
    ['tabs', (csv) => csv.replaceAll(',', '\t')],
    [
      'quotes around a value that holds the separator',
      (csv) => csv.replace('D0@example.org,Dole', '"D0, Jr@example.org","Dole"'),
    ],
    [
      'titles in another case, with accents and blanks',
      (csv) => csv.replace('email,site', ' E-Mail , SITÉ '),
    ],
    ['blank lines', (csv) => csv.replace('\n', '\n\n,\n')],
    ['Windows-1252', (csv) => Buffer.from(csv.replace('D0@', 'D\u00e9@'), 'latin1')],
  ])('reads a file with %s', async (_title, change) => {
    await desk.write('people.csv', change(peopleCsv()));
    const said = await importing('--dry-run', '--json');
    expect(JSON.parse(said.out)).toMatchObject({ ok: true, cohorts: { dole: 20, service: 20 } });
  });

  it('names every faulty line, and imports nobody', async () => {
    const csv = peopleCsv()
      .replace('D1@example.org,Dole', 'D0@example.org,Dole')
      .replace('D2@example.org,Dole', 'D2@example.org,Brest')
      .replace('D3@example.org,Dole', ',Dole')
      .replace('D4@example.org,Dole', 'D4@example.org,');
    await desk.write('people.csv', csv);
    const said = await importing('--yes', '--json');
    expect(said.code).toBe(1);
    const faults = JSON.parse(said.out).faults as { line: number; code: string }[];
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [3, 'duplicate-ref'],
      [4, 'no-cohort'],
      [5, 'empty-ref'],
      [6, 'missing-column'],
    ]);
    expect(await onTheRoll()).toBe(0);
  });

  it('refuses a cohort of fewer than twenty people, unless others follow', async () => {
    await desk.write('people.csv', peopleCsv(19));
    const said = await importing('--yes');
    expect(said.code).toBe(1);
    expect(said.out).toContain('Cohort “dole” would hold 19 people');
    expect((await importing('--yes', '--more-to-come', '--out', 'codes.csv')).code).toBe(0);
  });

  it.each([
    ['email,place\na@example.org,Dole\n', 'Column “site” is missing'],
    ['name,site\nAnne,Dole\n', 'Column “ref” is missing'],
    ['email,site\n', 'lists nobody'],
    ['', 'lists nobody'],
    ['email,site\n"a@example.org,Dole\n', 'cannot be read as a table'],
    ['email,site\na@example.org,Dole,extra\n', 'cannot be read as a table'],
  ])('says what is wrong with %j', async (csv, sentence) => {
    await desk.write('people.csv', csv);
    const said = await importing('--yes');
    expect(said.code).toBe(1);
    expect(said.err).toContain(sentence);
    expect(said.err).toContain('Nothing was imported.');
  });

  it('takes the column it is told to', async () => {
    await desk.write('people.csv', peopleCsv().replace('email', 'badge'));
    expect((await importing('--dry-run', '--ref', 'badge')).code).toBe(0);
  });

  it('says that a file is missing', async () => {
    expect(await importing('--yes')).toMatchObject({ code: 3, out: '' });
  });
});
