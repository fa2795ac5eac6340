import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, originsAt, peopleCsv } from './cli-fixture.ts';

let desk: Desk;
const of = ['--audience', 'employees', '--campaign', 'campaign.json'];
const launch = (...more: string[]) => desk.run('launch', ...of, ...originsAt(), ...more);
const cards = (...more: string[]) =>
  desk.run('cards', '--audience', 'employees', '--invitations', 'second.csv', '--numbers', '3', ...more);

beforeAll(async () => {
  desk = await openDesk();
  const campaign = JSON.parse(await readFile(join(desk.folder, 'campaign.json'), 'utf8'));
  campaign.schedule.rounds.push({
    id: 'round-2',
    opens: '2027-02-01T08:00',
    closes: '2027-03-01T18:00',
    compares: '2027-03-09T09:00',
  });
  await desk.write('campaign.json', JSON.stringify(campaign));
  await desk.write('people.csv', peopleCsv());
  await desk.run('keys', '--comparison');
  await desk.run('people', 'people.csv', ...of, '--yes');
}, 60_000);
afterAll(() => desk.clear());

describe('a campaign of two rounds', { timeout: 120_000 }, () => {
  it('launches the round of the day and, when that is launched, says how another is', async () => {
    expect(await launch('--out', 'first.csv')).toMatchObject({ code: 0 });
    expect(await launch('--out', 'second.csv')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /Round “round-1” is launched already.*\nWithout --round .*“round-1”\. Another: --round round-2\./,
      ),
    });
    const again = await launch('--round', 'round-1', '--out', 'second.csv');
    expect(again.err).not.toContain('Another:');
    expect(await launch('--round', 'round-2', '--out', 'second.csv')).toMatchObject({ code: 0 });
  });

  it('has its cards printed of the round that is named', async () => {
    expect(await cards('--out', 'cards.pdf')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--round: faire-durer/round-1, faire-durer/round-2'),
    });
    expect(await cards('--out', 'cards.pdf', '--round', 'faire-durer/round-2')).toMatchObject({ code: 0 });
    expect(await cards('--out', 'cards.pdf', '--round', 'round-1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('name its round'),
    });
  });

  it('has amendments that say of which round they are when they are carried', async () => {
    await desk.write('notice.json', JSON.stringify({ fr: 'a', en: 'b', de: 'c', pt: 'd' }));
    const said = await desk.run(
      'amend',
      ...['announce', 'notice.json', '--campaign', 'campaign.json', '--round', 'round-2', '--yes'],
    );
    expect(said.out).toMatch(/0001\.json --audience employees --round faire-durer\/round-2, then consumers/);
  });

  it.each([
    'launch',
    'links',
    'cards',
    'release',
    'calibrate',
    'backup',
    'restored',
    'status',
    'amend apply',
    'amend people',
    'amend reissue',
    'snapshot last',
  ])('lets “miroir %s” name the round', async (command) => {
    expect((await desk.run(...command.split(' '), '--help')).out).toMatch(/--round <(round|id)>/);
  });
});
