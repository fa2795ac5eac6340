import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type ComparisonSettings,
  deploymentFiles,
  type PortalSettings,
  type Settings,
} from '../src/index.ts';
import { usual } from '../src/settings.ts';

const run = promisify(execFile);
const { ports, comparisonPort, ...machine } = usual;

const portal = (side: PortalSettings['side'], change: Partial<PortalSettings> = {}): PortalSettings => ({
  ...machine,
  side,
  hosts: { roll: `roll.${side}.example`, box: `box.${side}.example`, desk: null },
  ports: portsOf(side),
  deskPasskeys: false,
  space: null,
  metrics: { roll: null, box: null },
  comparison: 'comparison.example',
  ...change,
});
function portsOf(side: PortalSettings['side']): PortalSettings['ports'] {
  const { roll, box, desk } = ports[side];
  return { roll, box, desk };
}

const comparison: ComparisonSettings = {
  ...machine,
  side: 'comparison',
  host: 'comparison.example',
  port: comparisonPort,
  metrics: null,
};

const oneMachine: Settings[] = [portal('employees'), portal('consumers'), comparison];
const apart: Settings[] = [
  portal('consumers', {
    proxy: 'nginx',
    hosts: { roll: 'roll.consumers.example', box: 'box.consumers.example', desk: 'desk.consumers.example' },
    deskPasskeys: true,
    metrics: { roll: 9101, box: 9102 },
    space: {
      host: 'space.consumers.example',
      port: ports.consumers.space,
      metrics: null,
      desk: { host: 'desk.space.consumers.example', port: ports.consumers['space-desk'] },
    },
    community: '/etc/miroir/community.json',
    locales: '/etc/miroir/locales',
    database: { kind: 'mongodb', hosts: 'db1.example:27017,db2.example:27017', replicaSet: 'rs0', tls: true },
  }),
];

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

function files(settings: readonly Settings[], root = '') {
  const made = deploymentFiles(settings, root);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

async function written(settings: readonly Settings[], root = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'miroir-deploy-'));
  folders.push(folder);
  for (const { path, text } of files(settings, root)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe.each([
  ['one machine with three sides behind Caddy', 'one-machine', oneMachine],
  ['the consumers’ machine behind nginx, with MongoDB, a space, a desk and metrics', 'apart', apart],
] as const)('%s', (_name, golden, settings) => {
  it('is written as it was read and agreed on', async () => {
    const kept = new URL(`golden/${golden}/`, import.meta.url);
    for (const { path, text } of files(settings))
      await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(path, kept)));
    const names = await readdir(kept, { recursive: true, withFileTypes: true });
    expect(names.filter((entry) => entry.isFile())).toHaveLength(files(settings).length);
  });

  it('has scripts that a shell can read', async () => {
    const folder = await written(settings);
    await run('sh', ['-n', join(folder, 'install.sh')]);
    await run('sh', ['-n', join(folder, 'miroir')]);
  });

  it('gives every process an account, a folder and a port of its own, and no unit without its hardening', () => {
    const units = files(settings).filter(({ path }) => /systemd\/miroir-(?!backup).*\.service$/.test(path));
    for (const line of ['User=', 'ReadWritePaths=', 'Environment="PORT='])
      expect(
        new Set(units.map(({ text }) => text.split('\n').find((each) => each.startsWith(line)))),
      ).toHaveProperty('size', units.length);
    for (const { text } of files(settings).filter(({ path }) => path.endsWith('.service')))
      for (const line of [
        'NoNewPrivileges=yes',
        'ProtectSystem=strict',
        'UMask=0077',
        'CapabilityBoundingSet=',
      ])
        expect(text.split('\n')).toContain(line);
  });
});

describe('a deployment', () => {
  it('makes room in nginx for host names that its usual buckets do not hold, and for no others', () => {
    const conf = (host: string): string =>
      files([
        portal('consumers', { proxy: 'nginx', hosts: { roll: host, box: 'box.example', desk: null } }),
      ]).find(({ path }) => path.includes('nginx'))?.text ?? '';
    // What nginx 1.22 says of these names: it starts with 46 letters, and with one more it does not.
    expect(conf(`${'a'.repeat(38)}.example`)).not.toContain('hash_bucket_size');
    expect(conf(`${'a'.repeat(39)}.example`)).toContain('server_names_hash_bucket_size 128;\nserver {');
  });

  it('keeps no access log in any proxy and passes on nothing that a client wrote', () => {
    const conf = (kind: 'caddy' | 'nginx'): string =>
      files(oneMachine.map((each) => ({ ...each, proxy: kind })))
        .filter(({ path }) => path.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(conf('caddy')).not.toMatch(/^\s*log\b/m);
    const servers = conf('nginx')
      .split(/^server \{/m)
      .slice(1);
    expect(servers).toHaveLength(6);
    for (const server of servers) expect(server).toContain('access_log off;');
    expect(conf('nginx')).toContain('X-Forwarded-For $remote_addr;');
    expect(conf('nginx')).not.toContain('$proxy_add_x_forwarded_for');
  });

  it('holds no password: they are drawn where they are installed, into files of root’s', () => {
    const all = files(apart)
      .map(({ text }) => text)
      .join('\n');
    expect(all).toContain('password=$(od -An -N24');
    expect(all).not.toMatch(/mongodb:\/\/\w+:(?!\$password)/);
    const unit = files(apart).find(({ path }) => path.endsWith('miroir-consumers-box.service'))?.text;
    expect(unit).toContain('EnvironmentFile=/etc/miroir/consumers-box.env');
    expect(unit).not.toContain('mongodb://');
  });

  it('shows the company’s own name and mark in every process, the comparison among them', () => {
    const community = '/etc/miroir/community.json';
    const units = files(oneMachine.map((each) => ({ ...each, community }))).filter(({ path }) =>
      /systemd\/miroir-(?!backup).*\.service$/.test(path),
    );
    expect(units).toHaveLength(5);
    for (const { text } of units) expect(text).toContain(`Environment="MIROIR_COMMUNITY=${community}"`);
  });

  it.each([
    ['side-twice', [portal('employees'), portal('employees')]],
    ['unlike', [portal('employees'), portal('consumers', { proxy: 'nginx' })]],
    ['port-twice', [portal('employees'), portal('consumers', { ports: ports.employees })]],
    ['port-twice', [portal('employees', { metrics: { roll: 4100, box: null } })]],
    ['host-twice', [portal('employees', { hosts: { roll: 'a.example', box: 'a.example', desk: null } })]],
    ['no-settings', []],
  ] as const)('is refused where settings clash: %s', (code, settings) => {
    expect(deploymentFiles(settings)).toMatchObject({ ok: false, error: { code } });
  });

  it('needs no root below a folder of one’s own, where everything but the checkout goes', async () => {
    const root = await mkdtemp(join(tmpdir(), 'miroir-root-'));
    folders.push(root);
    const code = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
    const folder = await written(
      oneMachine.map((each) => ({ ...each, code })),
      root,
    );
    const script = files(
      oneMachine.map((each) => ({ ...each, code })),
      root,
    ).find(({ path }) => path === 'install.sh');
    // The pages need not be built to see where things go.
    await writeFile(join(folder, 'install.sh'), script?.text.replaceAll(/^\[ -f .*$/gm, '') ?? '');
    for (const _again of [1, 2]) await run('sh', [join(folder, 'install.sh')]);
    const made = (await readdir(root, { recursive: true })).toSorted();
    expect(made).toContain('var/lib/miroir/employees/box');
    expect(made).toContain('var/backups/miroir/consumers-roll');
    expect(made).toContain('usr/local/bin/miroir');
    expect(made.filter((path) => path.startsWith('etc/systemd'))).toEqual([]);
  });

  const analyze = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'systemd-analyze'));
  it('has units that systemd itself takes, where it is on the PATH', async () => {
    const code = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
    const folder = await written([...oneMachine.map((each) => ({ ...each, code }))]);
    const units = (await readdir(join(folder, 'systemd'))).map((name) => join(folder, 'systemd', name));
    const said = await verify(analyze, units);
    expect(said.filter((line) => /miroir/.test(line))).toEqual([]);
  });
});

/** What `systemd-analyze verify` says of units; nothing where there is none. */
async function verify(commands: readonly string[], units: readonly string[]): Promise<string[]> {
  for (const command of commands) {
    const said = await run(command, ['verify', '--man=no', ...units]).then(
      ({ stderr }) => stderr,
      (error: { code?: unknown; stderr?: string }) => (error.code === 'ENOENT' ? null : (error.stderr ?? '')),
    );
    if (said !== null) return said.split('\n');
  }
  return [];
}
