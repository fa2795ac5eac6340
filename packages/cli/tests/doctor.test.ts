import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@miroir/database';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepsLog } from '../src/doctor/checks/proxy.ts';
import { type DoctorReport, doctorReportSchema } from '../src/doctor/finding.ts';
import type { Certificate, World } from '../src/world.ts';
import { type Desk, openDesk } from './cli-fixture.ts';

const day = 86_400_000;
/** On the first day of the demonstration's round, before its first release is due. */
const then = Date.UTC(2026, 10, 2, 12);
const health = { ready: true, version: '0.1.0', client: 'direct' };
const roles: Record<string, string> = {
  4201: 'roll',
  4200: 'box',
  4300: 'comparison',
  'roll.consumers.miroir.example': 'roll',
  'box.consumers.miroir.example': 'box',
  'comparison.miroir.example': 'comparison',
};

/** A machine on which all is well; a test changes what it is about. */
let changed: Partial<World> = {};
const world: World = {
  async ask(url) {
    const { port, hostname, protocol } = new URL(url);
    const client = protocol === 'https:' ? 'named' : 'direct';
    return { status: 200, body: { ...health, client, role: roles[port] ?? roles[hostname] } };
  },
  certificate: async (): Promise<Certificate> => ({ until: then + 60 * day, refused: null }),
  run: async (command) => ({ timedatectl: 'yes\n', id: `${process.getuid?.()}\n` })[command] ?? 'v24.21.0\n',
  freeBytes: async () => 1e12,
};
const held: World = {
  ask: (...given) => (changed.ask ?? world.ask)(...given),
  certificate: (...given) => (changed.certificate ?? world.certificate)(...given),
  run: (...given) => (changed.run ?? world.run)(...given),
  freeBytes: (...given) => (changed.freeBytes ?? world.freeBytes)(...given),
};

let desk: Desk;
const data = 'var/lib/miroir';
const at = (path: string): string => join(desk.folder, data, path);

beforeAll(async () => {
  desk = await openDesk('en_GB.UTF-8', undefined, held);
  desk.setClock(then);
  const code = join(import.meta.dirname, '../../..');
  await desk.run(
    'init',
    ...[
      '--sides',
      'consumers,comparison',
      '--domain',
      'miroir.example',
      '--code',
      code,
      '--out',
      'etc/miroir',
    ],
  );
  await desk.run('deploy', 'etc/miroir/consumers.json', 'etc/miroir/comparison.json', '--root', '.');
  await mkdir(join(desk.folder, 'usr/local/bin'), { recursive: true });
  await copyFile(join(desk.folder, 'deploy/miroir'), join(desk.folder, 'usr/local/bin/miroir'));
  await desk.run('keys', '--comparison', '--data', data);
  const of = ['--audience', 'consumers', '--campaign', 'campaign.json', '--data', data];
  const origins = ['--roll-origin', 'https://roll.consumers.miroir.example'];
  await desk.run(
    'launch',
    ...of,
    ...origins,
    ...['--box-origin', 'https://box.consumers.miroir.example'],
    ...['--space-origin', 'https://space.consumers.miroir.example'],
  );
  const source = join(data, 'consumers/comparison-source.json');
  await desk.run(
    'comparison',
    ...['--campaign', 'campaign.json', '--origin', 'https://comparison.miroir.example', '--data', data],
    ...['--employees', source, '--consumers', source],
  );
  const reached = await openDatabase({
    audience: 'comparison',
    role: 'comparison',
    dataDir: at('comparison'),
  });
  await reached.connection
    .collection<{ _id: string }>('contacts')
    .insertMany(['employees', 'consumers'].map((_id) => ({ _id, reachedAt: then, failure: null })));
  await reached.close();
  for (const role of ['roll', 'box'])
    await desk.run(
      'backup',
      ...of.slice(0, 2),
      '--role',
      role,
      '--data',
      data,
      '--to',
      `var/backups/miroir/consumers-${role}`,
    );
}, 120_000);
afterAll(() => desk.clear());
beforeEach(() => {
  changed = {};
  desk.setClock(then);
});

async function examined(...more: string[]): Promise<DoctorReport & { code: number }> {
  const settings = ['--settings', 'etc/miroir/consumers.json', 'etc/miroir/comparison.json'];
  const said = await desk.run('doctor', '--data', data, ...settings, '--json', ...more);
  if (said.out === '') throw new Error(said.err);
  return { ...doctorReportSchema.parse(JSON.parse(said.out)), code: said.code };
}

/** What is wrong or doubtful now, as `check state where`. */
async function wrong(...only: string[]): Promise<string[]> {
  const { findings } = await examined(...(only.length === 0 ? [] : ['--only', ...only]));
  return findings
    .filter(({ state }) => state === 'fault' || state === 'warning')
    .map(({ check, state, where }) => `${check} ${state} ${where.replace(join(desk.folder, data), '')}`);
}

/** In a trial everything has one owner, pages may not be built here, and dumps are as old as the test's clock is wrong. */
const always = /^(folders warning|versions fault .*dist|backups)/;
const news = async (...only: string[]): Promise<string[]> =>
  (await wrong(...only)).filter((line) => !always.test(line));

/** What is found while a file holds something else; without it, with null. */
async function holding(
  path: string,
  content: string | Uint8Array | null,
  ...only: string[]
): Promise<string[]> {
  const kept = await readFile(path).catch(() => null);
  if (content === null) await rm(path);
  else await writeFile(path, content);
  try {
    return await news(...only);
  } finally {
    if (kept === null) await rm(path);
    else await writeFile(path, kept, { mode: 0o600 });
  }
}

describe('miroir doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong on a machine where nothing is', async () => {
    expect(await news()).toEqual([]);
    const { findings } = await examined();
    const looked = new Set(findings.map(({ check }) => check));
    for (const check of [
      'versions',
      'installed',
      'community',
      'folders',
      'keys',
      'disk',
      'clock',
      'databases',
      'launches',
      'processes',
      'origins',
      'ages',
      'backups',
    ])
      expect(looked).toContain(check);
  });

  it('sees a file of the company’s own that no process starts with', async () => {
    const faulty = JSON.stringify({ version: 1, name: '' });
    expect(await holding(at('consumers/box/community.json'), faulty, 'community')).toEqual([
      'community fault /consumers/box',
    ]);
    const named = JSON.parse(await readFile(join(desk.folder, 'etc/miroir/comparison.json'), 'utf8'));
    const elsewhere = JSON.stringify({ ...named, community: '/nowhere/community.json' });
    const settings = join(desk.folder, 'etc/miroir/comparison.json');
    expect(await holding(settings, elsewhere, 'community')).toEqual(['community fault /comparison']);
  });

  it('says of a mark that is a drawing that printed cards do without it', async () => {
    const [file, mark] = [at('consumers/box/community.json'), at('consumers/box/mark.svg')];
    await writeFile(
      mark,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>',
    );
    await writeFile(file, JSON.stringify({ version: 1, name: 'Ville de Dole', mark: 'mark.svg' }));
    try {
      const { findings } = await examined('--only', 'community');
      const found = findings.filter(({ where }) => where.endsWith('consumers/box'));
      expect(found).toMatchObject([
        { state: 'ok', what: expect.stringContaining('cards'), todo: expect.stringContaining('PNG') },
      ]);
    } finally {
      await rm(file);
      await rm(mark);
    }
  });

  it('says what it is, where it is and what to do, in English and in French', async () => {
    await chmod(at('consumers/box'), 0o755);
    const settings = ['--settings', 'etc/miroir/consumers.json'];
    const said = await desk.run('doctor', '--data', data, ...settings, '--only', 'folders');
    expect(said.code).toBe(1);
    expect(said.out).toContain(
      `Wrong    ${at('consumers/box')}\n    Others than its owner may read it.\n    → Run “chmod go= `,
    );
    await chmod(at('consumers/box'), 0o700);
    const french = await openDesk('fr_FR.UTF-8', undefined, held);
    expect((await french.run('doctor', '--data', at('.'), '--only', 'folders')).out).toMatch(
      /points sont bons/,
    );
    await french.clear();
  });

  it('finds folders and keys that others may read, keys that are missing, and keys that are others’', async () => {
    const seal = at('consumers/box/keys/seal.pem');
    await chmod(seal, 0o640);
    expect(await news('folders', 'keys')).toContain('folders fault /consumers/box/keys/seal.pem');
    await chmod(seal, 0o600);
    expect(await holding(seal, null, 'folders', 'keys')).toEqual(['keys fault /consumers/box/keys/seal.pem']);
    // The comparison knows the box by another key.
    const other = await readFile(at('consumers/roll/keys/seal.pem'));
    expect(await holding(seal, other, 'folders', 'keys')).toEqual([
      'keys fault /consumers/box/keys/seal.pem',
    ]);
    // Its rounds' keys, a folder each, and the one of the campaign beside them.
    const credentials = 'consumers/roll/keys/credentials';
    const names = await readdir(at(credentials), { recursive: true });
    const signing = names.filter((name) => name.endsWith('.pem'));
    const [ofRound, ofCampaign] = [true, false].map((own) =>
      signing.find((name) => name.includes('/') === own),
    );
    for (const name of [ofRound, ofCampaign])
      expect(await holding(at(`${credentials}/${name}`), other, 'folders', 'keys')).toEqual([
        `keys fault /${credentials}/${name}`,
      ]);
  });

  it('finds that the comparison seals with another key than portals have pinned', async () => {
    const other = await readFile(at('consumers/roll/keys/seal.pem'));
    expect(await holding(at('comparison/keys/seal.pem'), other, 'keys')).toEqual([
      'keys fault /comparison/comparison-key.json',
      'keys fault /consumers/roll',
      'keys fault /consumers/box',
      'keys fault /consumers/space',
    ]);
  });

  it('finds a clock that no process believes, and one that the network does not keep', async () => {
    const late = JSON.stringify({ at: then - 2 * day });
    expect(await holding(at('consumers/box/clock.json'), late, 'clock')).toEqual([
      'clock fault /consumers/box/clock.json',
    ]);
    changed = {
      run: async (command, args) => (command === 'timedatectl' ? 'no\n' : world.run(command, args)),
    };
    expect(await news('clock')).toEqual(['clock warning timedatectl']);
  });

  it('finds processes that do not answer, are others, are not ready, or are of another version', async () => {
    const answer = (body: object | null) => {
      changed = {
        ask: async (url, headers) =>
          url.includes(':4200/') ? body && { status: 200, body } : world.ask(url, headers),
      };
      return news('processes');
    };
    const where = 'http://127.0.0.1:4200/health';
    expect(await answer(null)).toEqual([`processes fault ${where}`]);
    expect(await answer({ ...health, role: 'roll' })).toEqual([`processes fault ${where}`]);
    expect(await answer({ ...health, role: 'box', ready: false })).toEqual([`processes fault ${where}`]);
    expect(await answer({ ...health, role: 'box', version: '0.0.9' })).toEqual([
      `processes warning ${where}`,
    ]);
  });

  it('finds certificates that end or are refused, and a proxy that believes what clients write', async () => {
    const where = 'https://roll.consumers.miroir.example';
    const certificate = (found: Certificate | null) => {
      changed = { certificate: async (host) => (host.startsWith('roll.') ? found : world.certificate(host)) };
      return news('origins');
    };
    expect(await certificate(null)).toEqual([`origins fault ${where}`]);
    expect(await certificate({ until: then + 5 * day, refused: null })).toEqual([`origins warning ${where}`]);
    expect(await certificate({ until: then - day, refused: 'CERT_HAS_EXPIRED' })).toEqual([
      `origins fault ${where}`,
    ]);
    for (const client of ['forged', 'unnamed', 'direct']) {
      changed = {
        ask: async (url, headers) =>
          url.startsWith(where)
            ? { status: 200, body: { ...health, role: 'roll', client } }
            : world.ask(url, headers),
      };
      expect(await news('origins')).toEqual([`origins fault ${where}/health`]);
    }
  });

  it('finds a full disk, a damaged file and a database that is another’s', async () => {
    changed = { freeBytes: async (folder) => (folder.endsWith('consumers/box') ? 1000 : 1e12) };
    expect(await news('disk', 'databases')).toEqual(['disk fault /consumers/box']);
    changed = {};
    const file = at('consumers/box/miroir.sqlite');
    const damaged = Buffer.from(await readFile(file)).fill(0xff, 16_384, 40_000);
    expect(await holding(file, damaged, 'disk', 'databases')).toContain('databases fault /consumers/box');
    const [round = ''] = await readdir(at('consumers/box/rounds'));
    const ofRound = `consumers/box/miroir-${round}.sqlite`;
    const content = await readFile(at(ofRound));
    const spoilt = Buffer.from(content).fill(0xff, 8192, content.length);
    expect(await holding(at(ofRound), spoilt, 'databases')).toEqual([`databases fault /${ofRound}`]);
    expect(await holding(at(ofRound), null, 'databases')).toEqual([`databases fault /${ofRound}`]);
    const other = await readFile(at('consumers/roll/miroir.sqlite'));
    expect(await holding(file, other, 'disk', 'databases')).toContain('databases fault /consumers/box');
  });

  it('finds roll and box of different launches, and keys that are published and were not frozen', async () => {
    const other = async (path: string): Promise<string> =>
      JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), keyListDigest: 'x'.repeat(43) });
    const [round = ''] = await readdir(at('consumers/roll/rounds'));
    const roll = at(`consumers/roll/rounds/${round}/portal.json`);
    // Box and space have both another launch than the roll.
    expect(await holding(roll, await other(roll), 'launches')).toEqual([
      'launches fault /consumers/roll',
      'launches fault /consumers/roll',
    ]);
    const box = at(`consumers/box/rounds/${round}/portal.json`);
    expect(await holding(box, await other(box), 'launches')).toEqual([
      'launches fault /consumers/roll',
      'launches fault /consumers/box',
    ]);
  });

  it('finds a frozen round and a configuration that are no more what was written, and looks on', async () => {
    const [round = ''] = await readdir(at('consumers/box/rounds'));
    const frozen = at(`consumers/box/rounds/${round}/portal.json`);
    const where = `launches fault /consumers/box/rounds/${round}`;
    for (const content of ['{', '{}']) expect(await holding(frozen, content, 'launches')).toContain(where);
    const config = at('comparison/comparison.json');
    expect(await holding(config, '{', 'keys')).toEqual(['keys fault /comparison/comparison.json']);
    changed = { run: () => Promise.reject(new Error('no such tool')) };
    expect(await news('clock', 'keys')).toEqual(['clock fault clock']);
  });

  it('finds a release that is overdue and a portal that the comparison has not reached for days', async () => {
    // Past the close: before it, nobody's answer has called for a release yet.
    desk.setClock(then + 40 * day);
    expect(await news('ages')).toEqual([
      'ages fault /consumers/box',
      'ages warning comparison ← employees',
      'ages warning comparison ← consumers',
    ]);
  });

  it('finds that nothing was dumped for days', async () => {
    desk.setClock(Date.now() + 3 * day);
    expect((await wrong('backups')).filter((line) => line.startsWith('backups'))).toHaveLength(2);
    desk.setClock(Date.now());
    expect((await wrong('backups')).filter((line) => line.startsWith('backups'))).toEqual([]);
  });

  it('prints the schema of its report, and has an exit code of its own for warnings', async () => {
    const schema = JSON.parse((await desk.run('doctor', '--schema')).out);
    expect(schema.properties.findings.items.required).toEqual(['check', 'state', 'where', 'what', 'todo']);
    const { code, state, findings } = await examined();
    const faults = findings.filter((finding) => finding.state === 'fault');
    // Where the pages are built, one owner of all folders is the worst there is.
    expect([code, state]).toEqual(faults.length === 0 ? [4, 'warning'] : [1, 'fault']);
  });

  it('does not say of what it was told nothing that it is good', async () => {
    const report = doctorReportSchema.parse(
      JSON.parse((await desk.run('doctor', '--data', data, '--only', 'installed', '--json')).out),
    );
    expect(report.findings.map(({ state }) => state)).toEqual(['unseen']);
    const file = join(desk.folder, 'etc/miroir/comparison.json');
    const { host: _own, ...settings } = JSON.parse(await readFile(file, 'utf8'));
    const twice = JSON.stringify({ ...settings, host: 'roll.consumers.miroir.example' });
    expect(await holding(file, twice, 'installed')).toEqual([
      expect.stringMatching(/^installed fault .*etc\/miroir$/),
    ]);
  });

  it('has nothing to look at where there is neither a deployment nor settings', async () => {
    expect((await desk.run('doctor', '--data', 'nowhere')).code).toBe(3);
  });
});

describe('an access log', () => {
  it('is seen in the words of each proxy', () => {
    expect(keepsLog('/etc/caddy', 'box.example {\n\tlog\n\treverse_proxy 127.0.0.1:1\n}')).toBe(true);
    expect(keepsLog('/etc/caddy', 'box.example {\n\t# no log\n}')).toBe(false);
    const off = 'server {\n  server_name box.example;\n  access_log off;\n}\n';
    expect(keepsLog('/etc/nginx/conf.d', off)).toBe(false);
    expect(keepsLog('/etc/nginx/conf.d', `${off}server {\n  server_name roll.example;\n}\n`)).toBe(true);
    expect(keepsLog('/etc/nginx/conf.d', 'server {\n  access_log off;\n  access_log /var/log/a;\n}')).toBe(
      true,
    );
  });
});
