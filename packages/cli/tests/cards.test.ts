import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosen, numbered, readNumbers } from '../src/cards/choose-cards.ts';
import { type Desk, openDesk, originsAt, peopleCsv } from './cli-fixture.ts';

let desk: Desk;
const of = ['--audience', 'employees'];
const campaign = ['--campaign', 'campaign.json'];
const cards = (...options: string[]) =>
  desk.run('cards', ...of, '--invitations', 'invitations.csv', ...options);

beforeAll(async () => {
  desk = await openDesk();
  await desk.run('keys', '--comparison');
  // Three of the eighty have no e-mail address.
  const people = peopleCsv().replaceAll(/^([DRL])7@example\.org/gm, '$1-7');
  await desk.write('people.csv', people);
  await desk.run('people', 'people.csv', ...of, ...campaign, '--yes');
}, 60_000);
afterAll(() => desk.clear());

describe('miroir cards', { timeout: 120_000 }, () => {
  it('prints nothing before the launch: a card names the keys', async () => {
    expect(await cards('--out', 'cards.pdf')).toMatchObject({ code: 3 });
  });

  it('prints who has no e-mail address, keeps the file from others, and says the keys', async () => {
    const launched = await desk.run('launch', ...of, ...campaign, ...originsAt(), '--out', 'invitations.csv');
    expect(launched).toMatchObject({ code: 0 });
    const said = await cards('--without-email', '--out', 'cards.pdf', '--json');
    expect(said).toMatchObject({ code: 0 });
    expect(JSON.parse(said.out)).toMatchObject({
      ok: true,
      cards: 3,
      keys: expect.stringMatching(/^(\w{4} ?){4}$/),
    });
    const path = join(desk.folder, 'cards.pdf');
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('writes the same invitations into a workbook, and one lost card again by its number', async () => {
    expect(await cards('--numbers', '3,17-18', '--out', 'some.xlsx')).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 cards are in some.xlsx'),
    });
    expect((await readFile(join(desk.folder, 'some.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('carries the company’s own name and no mark of the product, where it has a file of its own', async () => {
    const own = join(desk.folder, '.miroir/employees/roll/community.json');
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
    await writeFile(join(own, '../mark.svg'), drawing);
    await writeFile(own, JSON.stringify({ version: 1, name: 'Ville de Dole', mark: 'mark.svg' }));
    const said = await cards('--without-email', '--out', 'own.pdf');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('carry the name alone') });
    await writeFile(own, JSON.stringify({ version: 1, name: 'Ξένιος' }));
    expect(await cards('--out', 'own.pdf')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no letters for “Ξένιος”'),
    });
    await writeFile(own, JSON.stringify({ version: 1 }));
    expect(await cards('--out', 'own.pdf')).toMatchObject({ code: 1, err: expect.stringContaining('name') });
    await rm(own);
  });

  it.each([
    [['--out', 'cards.txt'], 2, '.pdf'],
    [['--out', 'cards.pdf', '--language', 'nl'], 2, 'nl'],
    [['--out', 'cards.pdf', '--numbers', '9-3'], 2, '9-3'],
    [['--out', 'cards.pdf', '--numbers', '9000'], 1, 'No card'],
  ])('refuses %j with a sentence', async (options, code, said) => {
    expect(await cards(...options)).toMatchObject({ code, err: expect.stringContaining(said) });
  });

  it('refuses codes that are of no one on this roll', async () => {
    const text = await readFile(join(desk.folder, 'invitations.csv'), 'utf8');
    await desk.write('foreign.csv', text.replace(/,[\w-]{22}/, `,${'A'.repeat(22)}`));
    const said = await desk.run('cards', ...of, '--invitations', 'foreign.csv', '--out', 'cards.pdf');
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('foreign.csv, line 2') });
  });
});

describe('numbers of cards', () => {
  const person = (ref: string, cohort: string) => ({ ref, cohort, code: ref });

  it('follow the cohorts, then the file, and stay when fewer are printed', () => {
    const all = numbered([person('a@x', 'lyon'), person('b', 'dole'), person('c', 'lyon')], ['dole', 'lyon']);
    expect(all.map(({ number, invitation }) => `${number} ${invitation.ref}`)).toEqual([
      '1 b',
      '2 a@x',
      '3 c',
    ]);
    expect(chosen(all, { withoutEmail: true }).map(({ number }) => number)).toEqual([1, 3]);
    expect(chosen(all, { numbers: new Set([2, 9]) }).map(({ number }) => number)).toEqual([2]);
  });

  it('stay those of the people: a code given anew takes the place of the voided one', () => {
    const files = [person('a', 'dole'), person('b', 'dole'), person('c', 'dole'), person('B', 'dole')];
    const all = numbered(files, ['dole'], new Set([0, 1]));
    expect(all.map(({ number, invitation }) => `${number} ${invitation.ref}`)).toEqual(['2 B', '3 c']);
  });

  it('are read as a list of numbers and of spans', () => {
    expect([...(readNumbers('3, 17-19') ?? [])]).toEqual([3, 17, 18, 19]);
    for (const wrong of ['', '0', '3-1', 'x', '1,,2', '1e3']) expect(readNumbers(wrong), wrong).toBeNull();
  });
});
