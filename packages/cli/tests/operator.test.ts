import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Prompts } from '../src/prompts.ts';
import { type Desk, openDesk } from './cli-fixture.ts';

let desk: Desk;
afterEach(() => desk.clear());

const settings = async (side: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(desk.folder, 'settings', `${side}.json`), 'utf8'));
const out = ['--out', 'settings'];
const everything = [
  'init',
  '--sides',
  'employees,consumers,comparison',
  '--domain',
  'miroir.example',
  ...out,
];
const allFiles = ['employees', 'consumers', 'comparison'].map((side) => `settings/${side}.json`);

/** A person who answers each question with what is proposed, but for those that are given here. */
function person(answers: Readonly<Record<string, string | readonly string[] | null>>, asked: string[] = []) {
  const answerTo = <T>(question: string, initial: T): T | null => {
    asked.push(question);
    const found = Object.entries(answers).find(([part]) => question.includes(part));
    return found === undefined ? initial : (found[1] as T | null);
  };
  const prompts: Prompts = {
    text: async (question, initial, check) => {
      const answer = answerTo(question, initial);
      // As the terminal does, which lets nobody on before that.
      const fault = answer === null ? undefined : check(answer);
      if (fault !== undefined) throw new Error(`${question} ${answer}: ${fault}`);
      return answer;
    },
    choose: async (question, _choices, initial) => answerTo(question, initial),
    several: async (question, _choices, initial) => answerTo(question, initial),
  };
  return prompts;
}

describe('miroir init', () => {
  it('writes one settings file a side from one line, without a terminal', async () => {
    desk = await openDesk();
    expect((await desk.run(...everything)).code).toBe(0);
    expect(await settings('employees')).toMatchObject({
      hosts: { roll: 'roll.employees.miroir.example', box: 'box.employees.miroir.example', desk: null },
      ports: { roll: 4101, box: 4100 },
      comparison: 'comparison.miroir.example',
      proxy: 'caddy',
      keepBackups: 14,
    });
    expect(await settings('comparison')).toMatchObject({ host: 'comparison.miroir.example', port: 4300 });
    expect((await stat(join(desk.folder, 'settings/employees.json'))).mode & 0o777).toBe(0o644);
  });

  it('notes the file of the company’s own for each side', async () => {
    desk = await openDesk();
    await desk.run(...everything, '--community', '/etc/miroir/community.json');
    for (const side of ['employees', 'consumers', 'comparison'])
      expect(await settings(side)).toMatchObject({ community: '/etc/miroir/community.json' });
  });

  it('asks for a passkey at the desks that there are, and only where it was told to', async () => {
    desk = await openDesk();
    await desk.run(...everything, '--desks', 'consumers', '--desk-passkeys');
    expect(await settings('consumers')).toMatchObject({ deskPasskeys: true });
    expect(await settings('employees')).toMatchObject({ deskPasskeys: false });
  });

  it('says what is missing where nobody can be asked', async () => {
    desk = await openDesk();
    expect(await desk.run('init', ...out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--sides employees,consumers,comparison'),
    });
    expect(await desk.run('init', '--sides', 'consumers', ...out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('consumers-roll, consumers-box, comparison'),
    });
  });

  it('asks a person for what was not given, and proposes an answer to each question', async () => {
    const asked: string[] = [];
    const prompts = person(
      {
        'What runs': ['consumers'],
        'Where do people of yours read': ['consumers'],
        'What lets a reader in': 'passkey',
        'Below which domain': 'example.org',
        'Host name: consumers-box': 'questions.example.org',
        'Which proxy': 'nginx',
      },
      asked,
    );
    desk = await openDesk('en_GB.UTF-8', prompts);
    expect((await desk.run('init', ...out)).code).toBe(0);
    expect(await settings('consumers')).toMatchObject({
      hosts: {
        roll: 'roll.consumers.example.org',
        box: 'questions.example.org',
        desk: 'desk.consumers.example.org',
      },
      deskPasskeys: true,
      comparison: 'comparison.example.org',
      proxy: 'nginx',
      community: null,
    });
    expect(asked).toHaveLength(13);
  });

  it('writes nothing when the person leaves', async () => {
    desk = await openDesk('en_GB.UTF-8', person({ 'Which proxy': null }));
    const said = await desk.run('init', '--domain', 'example.org', ...out);
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('nothing was written') });
    await expect(settings('employees')).rejects.toThrow();
  });

  it('keeps settings that are there unless it is told to replace them', async () => {
    desk = await openDesk();
    await desk.run(...everything);
    expect(await desk.run(...everything)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--replace'),
    });
    expect((await desk.run(...everything, '--proxy', 'nginx', '--replace')).code).toBe(0);
    expect(await settings('employees')).toMatchObject({ proxy: 'nginx' });
  });

  it('says of a host name that is none what it is to be', async () => {
    desk = await openDesk();
    const said = await desk.run('init', '--sides', 'consumers', '--domain', 'https://example.org', ...out);
    expect(said).toMatchObject({
      code: 1,
      err: expect.stringContaining('“https://example.org” is not a host'),
    });
  });

  it.each([
    ['--host', 'employees-roll=https://roll.example/'],
    ['--data', 'relative/folder'],
    ['--data', '/var/lib/../etc'],
    ['--port', 'employees-roll=80'],
    ['--community', '/etc/miroir/$(id).json'],
  ])('refuses what a unit or a shell would read as something else: %s %s', async (option, value) => {
    desk = await openDesk();
    const said = await desk.run(...everything, option, value);
    expect(said.code).toBe(1);
    await expect(settings('employees')).rejects.toThrow();
  });
});

describe('miroir deploy', () => {
  it('takes settings of a comparison from before it had a file of the company’s own', async () => {
    desk = await openDesk();
    await desk.run(...everything);
    const { community: _later, ...before } = await settings('comparison');
    await writeFile(join(desk.folder, 'settings/comparison.json'), JSON.stringify(before));
    expect(await desk.run('deploy', ...allFiles)).toMatchObject({ code: 0 });
  });

  it('writes the same files from the same settings, and says what changed', async () => {
    desk = await openDesk();
    await desk.run(...everything);
    const first = JSON.parse((await desk.run('deploy', ...allFiles, '--json')).out);
    expect(first.changed).toEqual(first.files);
    const script = join(desk.folder, 'deploy/install.sh');
    expect((await stat(script)).mode & 0o777).toBe(0o755);
    expect(JSON.parse((await desk.run('deploy', ...allFiles, '--json')).out)).toMatchObject({
      changed: [],
      gone: [],
    });
    await writeFile(script, 'something else');
    await chmod(script, 0o600);
    expect(JSON.parse((await desk.run('deploy', ...allFiles, '--json')).out).changed).toEqual(['install.sh']);
    // A side that has moved to another machine leaves no unit behind that would be installed here.
    const left = JSON.parse((await desk.run('deploy', allFiles[0] ?? '', '--json')).out);
    expect(left.gone).toContain('systemd/miroir-comparison.service');
  });

  it('is refused without settings, with faulty ones, and where two clash', async () => {
    desk = await openDesk();
    expect(await desk.run('deploy', 'settings/employees.json')).toMatchObject({ code: 3 });
    await desk.run(...everything);
    expect(await desk.run('deploy', allFiles[0] ?? '', allFiles[0] ?? '')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Two of these files'),
    });
    await desk.write(
      'settings/employees.json',
      JSON.stringify({ ...(await settings('employees')), data: 'x' }),
    );
    expect(await desk.run('deploy', allFiles[0] ?? '')).toMatchObject({
      code: 1,
      err: expect.stringContaining('absolute folder'),
    });
  });

  it('speaks French where the system does', async () => {
    desk = await openDesk('fr_FR.UTF-8');
    await desk.run(...everything);
    const said = (await desk.run('deploy', ...allFiles)).out;
    expect(said).toContain('Lisez ');
    expect(said).toMatch(/dont \d+ nouveaux/);
  });
});
