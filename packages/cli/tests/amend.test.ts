import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hestia, solar } from '@miroir/campaign/definitions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, duringRound, openDesk, originsAt, peopleCsv, type Said } from './cli-fixture.ts';

let desk: Desk;
const campaign = ['--campaign', 'campaign.json'];
const sealing = (...args: string[]): Promise<Said> =>
  desk.run('amend', ...args, ...campaign, '--yes', '--json');
const apply = (file: string, audience: string): Promise<Said> =>
  desk.run('amend', 'apply', file, '--audience', audience, '--json');

beforeAll(async () => {
  desk = await openDesk();
  await desk.write('campaign.json', JSON.stringify({ ...hestia, audiences: solar.audiences }));
  await desk.run('keys', '--comparison');
  await desk.write('people.csv', peopleCsv());
  const employees = ['--audience', 'employees', ...campaign];
  await desk.run('people', 'people.csv', ...employees, '--yes');
  await desk.run('launch', ...employees, ...originsAt(), '--out', 'invitations.csv');
  await desk.run('launch', '--audience', 'consumers', ...campaign, ...originsAt(4200));
}, 120_000);
afterAll(() => desk.clear());

const fileOf = ({ out }: Said): string => (JSON.parse(out) as { file: string }).file;
const closesOf = async (audience: string): Promise<string | undefined> => {
  const { portals } = JSON.parse((await desk.run('status', '--json')).out) as {
    portals: { audience: string; round: { closesAt: string } | null }[];
  };
  return portals.find((portal) => portal.audience === audience)?.round?.closesAt;
};

describe('miroir amend', { timeout: 120_000 }, () => {
  it('says in its help what may never change', async () => {
    const { out } = await desk.run('amend', '--help');
    for (const word of ['Never changes', 'fingerprint', 'key list', 'launch']) expect(out).toContain(word);
  });

  it('seals one file for both sides, which each applies, and asks before', async () => {
    expect((await desk.run('amend', 'close', '2026-11-25T12:00', ...campaign)).code).toBe(2);
    const before = await closesOf('employees');
    const file = fileOf(await sealing('close', '2026-11-25T12:00'));
    expect(await closesOf('employees')).toBe(before);
    expect(await apply(file, 'employees')).toMatchObject({ code: 0 });
    expect(await closesOf('employees')).toBe('2026-11-25T11:00:00.000Z');
    expect(await closesOf('consumers')).toBe(before);
    const said = await desk.run('amend', 'apply', file, '--audience', 'consumers');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('in force for test households') });
    expect(await closesOf('consumers')).toBe('2026-11-25T11:00:00.000Z');
    expect(JSON.parse((await apply(file, 'consumers')).out)).toMatchObject({
      roles: { roll: 'already', box: 'already' },
    });
  });

  it('seals no close that no portal would take', async () => {
    for (const minute of [
      '2026-11-25T12:00',
      '2026-11-01T12:00',
      '2027-06-01T12:00',
      'tomorrow',
      '2026-02-30T12:00',
    ])
      expect(await sealing('close', minute), minute).toMatchObject({ code: expect.any(Number), out: '' });
    expect(await sealing('close', '2026-11-27T12:00', '--round', 'faire-durer/round-9')).toMatchObject({
      code: 2,
      err: expect.stringContaining('faire-durer/round-1'),
    });
    desk.setClock(Date.UTC(2026, 10, 25, 11, 15));
    for (const closes of ['2026-11-27T12:00', '2027-06-01T12:00'])
      expect(await sealing('close', closes, '--round', 'faire-durer/round-1')).toMatchObject({
        code: 1,
        err: expect.stringContaining('The box is closed'),
      });
    desk.setClock(duringRound);
  });

  it('corrects a text in every language, on the sides that have it, and shows both wordings before', async () => {
    const campaignFile = JSON.parse(await readFile(join(desk.folder, 'campaign.json'), 'utf8')) as {
      locales: string[];
      questions: { id: string }[];
    };
    const [question] = campaignFile.questions;
    const path = `questions/${question?.id}/text`;
    const said = (text: string) =>
      Object.fromEntries(campaignFile.locales.map((locale) => [locale, `${text} ${locale}`]));
    await desk.write('texts.json', JSON.stringify({ [path]: { consumers: said('Corrigé') } }));
    const preview = await desk.run('amend', 'text', 'texts.json', ...campaign);
    expect(preview.out).toMatch(/becomes “Corrigé fr”/);
    const file = fileOf(await sealing('text', 'texts.json'));
    for (const audience of ['employees', 'consumers']) expect((await apply(file, audience)).code).toBe(0);
    for (const [content, sentence] of [
      [{ [path]: { fr: 'Seulement' } }, 'missing in one'],
      [{ 'questions/nobody/text': said('x') }, 'No text'],
      [{ [path]: 3 }, 'does not hold texts'],
    ] as const) {
      await desk.write('texts.json', JSON.stringify(content));
      expect(await sealing('text', 'texts.json')).toMatchObject({
        code: 1,
        err: expect.stringContaining(sentence),
      });
    }
  });

  it('announces to one side, and applies in order only', async () => {
    const { locales } = JSON.parse(await readFile(join(desk.folder, 'campaign.json'), 'utf8')) as {
      locales: string[];
    };
    const text = Object.fromEntries(locales.map((locale) => [locale, `Lundi ${locale}`]));
    await desk.write('notice.json', JSON.stringify({ employees: text }));
    for (const [until, sentence] of [
      ['2026-11-09T12:00', 'is gone already'],
      ['2026-11-31T12:00', 'in no calendar'],
    ] as const)
      expect(await sealing('announce', 'notice.json', '--until', until)).toMatchObject({
        code: 1,
        err: expect.stringContaining(sentence),
      });
    const third = fileOf(await sealing('announce', 'notice.json', '--until', '2026-11-20T12:00'));
    const fourth = fileOf(await sealing('announce', 'notice.json'));
    expect(await apply(fourth, 'employees')).toMatchObject({
      code: 1,
      err: expect.stringContaining('in their order'),
    });
    for (const file of [third, fourth]) expect((await apply(file, 'employees')).code).toBe(0);
    expect(await readFile(third, 'utf8')).not.toContain('Lundi');
  });

  it('reissues an invitation with its link, finishes what was cut short, and names whom it does not know', async () => {
    const who = ['--audience', 'employees', '--out', 'again.csv', '--yes', '--json', '--ref'];
    const lost =
      (await readFile(join(desk.folder, 'invitations.csv'), 'utf8')).split('\n')[1]?.split(',')[0] ?? '';
    expect(await desk.run('amend', 'reissue', ...who, 'nobody@example.org')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nobody@example.org'),
    });
    // Nobody is there to confirm, and nothing is voided without.
    const unasked = ['--audience', 'employees', '--out', 'unasked.csv', '--ref', lost];
    expect(await desk.run('amend', 'reissue', ...unasked)).toMatchObject({ code: 2 });
    await expect(readFile(join(desk.folder, 'unasked.csv'))).rejects.toThrow();
    for (let turn = 0; turn < 2; turn += 1)
      expect(JSON.parse((await desk.run('amend', 'reissue', ...who, lost)).out)).toMatchObject({
        reissued: 1,
      });
    const [, row] = (await readFile(join(desk.folder, 'again.csv'), 'utf8')).trim().split('\n');
    expect(row).toContain(`/i#${row?.split(',')[2]}.`);
    const links = ['links', '--audience', 'employees', '--invitations', 'invitations.csv'];
    expect(await desk.run(...links)).toMatchObject({ code: 1, err: expect.stringContaining(lost) });
  });

  it('passes over the voided code of a whole file, in links and on cards, where the new one is there', async () => {
    const lines = async (name: string): Promise<string[]> =>
      (await readFile(join(desk.folder, name), 'utf8')).trim().split('\n');
    const files = ['--audience', 'employees', '--invitations', 'invitations.csv', 'again.csv'];
    const said = await desk.run('links', ...files);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('invitations.csv, line 2: “miroir amend reissue” voided this code');
    expect(said.out).toContain('79 invitation links are in invitations.csv');
    const [[, voided], [, anew]] = [await lines('invitations.csv'), await lines('again.csv')];
    expect([voided?.split(',').at(3), anew?.split(',').at(3)]).toEqual(['', expect.stringMatching(/^http/)]);
    // The card that is printed anew has the number of the lost one.
    const cards = await desk.run('cards', ...files, '--numbers', '1', '--out', 'one.pdf');
    expect(cards).toMatchObject({ code: 0, out: expect.stringContaining('1 card is') });
    expect(cards.err).toContain('invitations.csv, line 2');
    const old = ['--audience', 'employees', '--invitations', 'invitations.csv', '--out', 'two.pdf'];
    expect(await desk.run('cards', ...old, '--numbers', '1')).toMatchObject({ code: 1 });
    expect(await desk.run('cards', ...old, '--numbers', '80')).toMatchObject({ code: 0 });
  });

  it('adds people with their links, all or nobody, and finishes what was cut short', async () => {
    const asked = ['--audience', 'employees', ...campaign, '--out', 'more.csv', '--json'];
    const more = [...asked, '--yes'];
    await desk.write('few.csv', 'email,site\nnew@example.org,Dole\nD0@example.org,Dole\n');
    expect((await desk.run('amend', 'people', 'few.csv', ...more)).code).toBe(1);
    await desk.write('few.csv', 'email,site\nnew@example.org,Dole\nother@example.org,Lyon\n');
    expect(await desk.run('amend', 'people', 'few.csv', ...asked)).toMatchObject({ code: 2 });
    for (let turn = 0; turn < 2; turn += 1)
      expect(JSON.parse((await desk.run('amend', 'people', 'few.csv', ...more)).out)).toMatchObject({
        added: 2,
      });
    const rows = (await readFile(join(desk.folder, 'more.csv'), 'utf8')).trim().split('\n').slice(1);
    for (const row of rows) expect(row).toContain(`/i#${row.split(',')[2]}.`);
  });

  it('calls each side as its campaign does, also where the command is handed none', async () => {
    expect((await desk.run('keys', '--audience', 'employees')).out).toContain('colleagues');
    await rm(join(desk.folder, '.miroir/consumers'), { recursive: true });
    const release = await desk.run('release', '--audience', 'consumers');
    expect(release).toMatchObject({ code: 3, err: expect.stringContaining('test households') });
    expect((await desk.run('status')).out).toContain('test households');
    expect((await desk.run('upgrade', '--check')).out).toContain('the roll of the colleagues');
  });

  it('takes no other file for an amendment', async () => {
    expect(await apply('campaign.json', 'employees')).toMatchObject({ code: 1 });
    expect(await apply('nothing.json', 'employees')).toMatchObject({ code: 3 });
  });
});
