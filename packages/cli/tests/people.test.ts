import { join } from 'node:path';
import { communityPeople } from '@miroir/launch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, peopleCsv } from './cli-fixture.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clear());

const importing = (...more: string[]) =>
  desk.run('people', 'people.csv', '--audience', 'employees', '--campaign', 'campaign.json', ...more);

/** How many are in the community. */
async function onTheRoll(): Promise<number> {
  const dataDir = join(desk.folder, '.miroir/employees');
  return (await communityPeople({ audience: 'employees', dataDir })).length;
}

describe('miroir people', { timeout: 60_000 }, () => {
  it('imports everybody at once, and notes what changes when they are imported again', async () => {
    await desk.write('people.csv', peopleCsv());
    const said = await importing('--yes');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('dole  20');
    expect(said.out).toContain('80 people are new, 0 have changed: the community has 80 people');
    await desk.write('people.csv', peopleCsv().replace('D0@example.org,Dole', 'D0@example.org,Lyon'));
    expect((await importing('--yes')).out).toContain('0 people are new, 1 have changed');
    expect(await onTheRoll()).toBe(80);
  });

  it('lets people leave, who are invited by no later round', async () => {
    await desk.write('people.csv', peopleCsv());
    await importing('--yes');
    await desk.write('left.csv', 'email\nd0@example.org\nnobody@example.org\n');
    const leaving = ['people', 'left.csv', '--audience', 'employees', '--leave'];
    expect((await desk.run(...leaving)).code).toBe(2);
    expect((await desk.run(...leaving, '--yes')).out).toContain('1 of 2 people have left');
    expect(await onTheRoll()).toBe(79);
  });

  it('keeps the columns it is told to, or those of the campaign, or all of them', async () => {
    const csv = 'email,site,team,phone\na@example.org,Dole,Nord,1\n';
    const kept = async (...more: string[]) => {
      await desk.write('people.csv', csv);
      await desk.run('people', 'people.csv', '--audience', 'employees', '--yes', ...more);
      const dataDir = join(desk.folder, '.miroir/employees');
      const [person] = await communityPeople({ audience: 'employees', dataDir });
      await desk.run('people', 'people.csv', '--audience', 'employees', '--leave', '--yes');
      return person?.columns;
    };
    expect(await kept('--campaign', 'campaign.json')).toEqual({ site: 'Dole' });
    expect(await kept('--campaign', 'campaign.json', '--columns', 'team')).toEqual({
      site: 'Dole',
      team: 'Nord',
    });
    expect(await kept()).toEqual({ site: 'Dole', team: 'Nord', phone: '1' });
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
    ['UTF-16 as a spreadsheet saves it', (csv) => Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['UTF-16 the other way round', (csv) => Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (csv) => Buffer.from(csv, 'utf16le')],
    ['a first line that names its separator', (csv) => `sep=;\r\n${csv.replaceAll(',', ';')}`],
    [
      'a mark, then a first line that names its separator',
      (csv) => `\uFEFFsep=|\n${csv.replaceAll(',', '|')}`,
    ],
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

  it('says which cohort could not be launched yet', async () => {
    await desk.write('people.csv', peopleCsv(19));
    const said = await importing('--yes');
    expect(said.code).toBe(0);
    expect(said.out).toContain('Cohort “dole” would hold 19 of these people');
  });

  it.each<[string, string, string]>([
    ['another case', 'D0@example.org', 'd0@EXAMPLE.org'],
    ['a blank that does not break', 'D0@example.org', 'D0@example.org\u00a0'],
    ['a character of no width', 'D0@example.org', 'D0\u200b@example.org'],
    ['another Unicode form', 'Ren\u00e9 Roy', 'Rene\u0301 Roy'],
  ])('takes one person for one person: %s', async (_title, one, other) => {
    const csv = peopleCsv().replace('D0@example.org', one).replace('D1@example.org', other);
    await desk.write('people.csv', csv);
    const said = await importing('--yes', '--json');
    const [fault] = JSON.parse(said.out).faults;
    expect(fault).toMatchObject({ line: 3, other: 2, code: 'duplicate-ref' });
    expect((await importing('--yes')).out).toContain('line 3: this person');
    expect(await onTheRoll()).toBe(0);
  });

  it('takes somebody who is in the community in other letters for the same person', async () => {
    await desk.write('people.csv', peopleCsv());
    await importing('--yes');
    await desk.write('people.csv', 'email,site\nd0@example.org ,Dole\n');
    expect((await importing('--yes')).out).toContain('0 people are new');
    expect(await onTheRoll()).toBe(80);
  });

  it.each<[string | Uint8Array, string, string]>([
    ['email,place\na@example.org,Dole\n', 'Column “site” is missing', 'La colonne «\u00a0site\u00a0» manque'],
    ['name,site\nAnne,Dole\n', 'Column “ref” is missing', 'La colonne «\u00a0ref\u00a0» manque'],
    ['a@example.org,Dole\nb@example.org,Dole\n', 'must name the columns', 'doit nommer les colonnes'],
    ['email,site,Site\na@example.org,Dole,Lyon\n', 'appears twice', 'figure deux fois'],
    ['email,site\n', 'lists nobody', 'ne contient personne'],
    ['', 'lists nobody', 'ne contient personne'],
    ['\ufeff', 'lists nobody', 'ne contient personne'],
    ['email,site\n"a@example.org,Dole\n', 'quotation mark', 'guillemet'],
    ['email,site\na@example.org,Dole,extra\n', 'line 2 does not have as many values', 'la ligne 2'],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'is a spreadsheet file', 'est un classeur'],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'is a spreadsheet file', 'est un classeur'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1), 'is not a table of text', 'n’est pas un tableau'],
  ])('says what is wrong with %j', async (csv, english, french) => {
    await desk.write('people.csv', csv);
    const said = await importing('--yes');
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining(english) });
    expect(said.err).toContain('Nothing was imported.');
    const other = await openDesk('fr_FR.UTF-8');
    await other.write('people.csv', csv);
    const args = ['--audience', 'employees', '--campaign', 'campaign.json', '--yes'];
    expect((await other.run('people', 'people.csv', ...args)).err).toContain(french);
    await other.clear();
  });

  it('says that it was given a folder', async () => {
    const said = await desk.run(
      'people',
      '.',
      '--audience',
      'employees',
      '--campaign',
      'campaign.json',
      '--yes',
    );
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('is a folder') });
    const campaign = await desk.run('campaign', 'check', '.');
    expect(campaign).toMatchObject({ code: 1, err: expect.stringContaining('is a folder') });
  });

  it('takes the column it is told to', async () => {
    await desk.write('people.csv', peopleCsv().replace('email', 'badge'));
    expect((await importing('--dry-run', '--ref', 'badge')).code).toBe(0);
  });

  it('says that a file is missing', async () => {
    expect(await importing('--yes')).toMatchObject({ code: 3, out: '' });
  });
});
