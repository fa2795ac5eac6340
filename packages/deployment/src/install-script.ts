import { databaseUsers, uriOf } from './mongodb.ts';
import type { Process } from './processes.ts';
import type { Settings } from './settings.ts';
import { target } from './units.ts';

/** One side with its processes. */
export interface PlacedSide {
  readonly settings: Settings;
  readonly processes: readonly Process[];
}

export interface InstallParts {
  readonly sides: readonly [PlacedSide, ...PlacedSide[]];
  /** Put before every path outside the checkout, for a trial that is no root's; empty on a real machine. */
  readonly root: string;
}

const lines = (parts: readonly (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;

/** The one script a person reads and runs. Everything in it may be run again: what is right stays as it is. */
export function installScript(parts: InstallParts): string {
  const trial = parts.root !== '';
  return lines([
    '#!/bin/sh',
    '# Written by `miroir deploy`. Read it, then run it as root: sh install.sh',
    '# It may be run again, after each `miroir deploy`: what is right already stays as it is.',
    'set -eu',
    'cd "$(dirname "$0")"',
    checks(parts),
    trial ? [] : accounts(),
    folders(parts),
    secrets(parts),
    trial ? [] : units(parts),
    command(parts),
    trial ? [] : proxy(parts),
    '',
    'cat next.txt',
  ]);
}

function checks({ sides: [{ settings }], sides, root }: InstallParts): string[] {
  const scripts = sides.flatMap(({ processes }) => processes.map(({ script }) => script));
  const apps = [...new Set(scripts.map((script) => script.replace('/server.ts', '')))];
  return [
    '',
    '# What must be there',
    'fail() { printf "%s\\n" "$*" >&2; exit 1; }',
    ...(root === '' ? ['[ "$(id -u)" = 0 ] || fail "Run this as root."'] : []),
    `[ -x ${settings.code}/node_modules/.bin/node ] || fail "${settings.code} is not installed: run npx --yes pnpm@12.21.0 install --frozen-lockfile there."`,
    ...apps.map(
      (app) =>
        `[ -f ${settings.code}/${app}/dist/index.html ] || fail "The pages are not built: run npx --yes pnpm@12.21.0 exec turbo run build in ${settings.code}."`,
    ),
  ];
}

function accounts(): string[] {
  return [
    '',
    '# One account a process',
    'install -D -m 0644 sysusers.conf /etc/sysusers.d/miroir.conf',
    'systemd-sysusers /etc/sysusers.d/miroir.conf',
  ];
}

/** Each account enters its own folder alone; it passes through those above without seeing what they hold. */
function folders({ sides, root }: InstallParts): string[] {
  const processes = sides.flatMap((side) => side.processes);
  const owned = [
    ...processes.map(({ folder, unit }) => [folder, unit] as const),
    ...processes.flatMap(({ backups, unit }) => (backups === null ? [] : [[backups, unit] as const])),
  ];
  const above = new Set(owned.flatMap(([folder]) => parentsBelow(folder, topOf(sides))));
  return [
    '',
    '# Folders',
    ...[...above].map((folder) => `install -d -m 0711 ${folder}`),
    ...owned.map(
      ([folder, unit]) => `install -d -m 0700 ${root === '' ? `-o ${unit} -g ${unit} ` : ''}${folder}`,
    ),
  ];
}

const topOf = (sides: InstallParts['sides']): string[] =>
  sides.flatMap(({ settings }) => [settings.data, settings.backups]);

/** The folders between what a person has named and a role's own, the first one with them. */
function parentsBelow(folder: string, tops: readonly string[]): string[] {
  const top = tops.find((each) => folder.startsWith(`${each}/`));
  if (top === undefined) return [];
  const steps = folder
    .slice(top.length + 1)
    .split('/')
    .slice(0, -1);
  return [top, ...steps.map((_step, index) => [top, ...steps.slice(0, index + 1)].join('/'))];
}

/** Passwords are drawn here, once, and nowhere else: a file that exists is kept. */
function secrets({ sides }: InstallParts): string[] {
  const files = sides.flatMap(({ settings, processes }) =>
    processes.flatMap((process) => {
      const users = databaseUsers(process);
      if (process.secrets === null) return [];
      const written = users.flatMap((user) => {
        const uri = uriOf(settings, user);
        return [echoed(user.variable, uri), echoed(user.forCommands, uri)];
      });
      return [
        `if [ ! -e ${process.secrets} ]; then`,
        '  password=$(od -An -N24 -tx1 /dev/urandom | tr -d " \\n")',
        '  ( umask 077; {',
        ...written,
        `  } > ${process.secrets}.writing && mv ${process.secrets}.writing ${process.secrets} )`,
        'fi',
      ];
    }),
  );
  return files.length === 0 ? [] : ['', '# Addresses of the databases, for root alone', ...files];
}

/** A line that a shell and systemd both read as it is meant: an address holds `&` and `?`. */
const echoed = (name: string, value: string): string => `    echo "${name}=\\"${value}\\""`;

function units({ sides }: InstallParts): string[] {
  const processes = sides.flatMap((side) => side.processes);
  const timers = processes
    .filter(({ backups }) => backups !== null)
    .map(({ name }) => `miroir-backup-${name}.timer`);
  return [
    '',
    '# Units: each process starts once something is launched in its folder',
    'install -m 0644 systemd/* /etc/systemd/system/',
    'systemctl daemon-reload',
    `systemctl enable ${target} ${processes.map(({ unit }) => `${unit}.service`).join(' ')}`,
    ...(timers.length === 0 ? [] : [`systemctl enable --now ${timers.join(' ')}`]),
    `systemctl start ${target}`,
  ];
}

function command({ root }: InstallParts): string[] {
  return ['', '# The command', `install -D -m 0755 miroir ${root}/usr/local/bin/miroir`];
}

function proxy({ sides: [{ settings }] }: InstallParts): string[] {
  if (settings.proxy === 'caddy')
    return [
      '',
      '# Caddy',
      'install -m 0644 miroir.caddy /etc/caddy/miroir.caddy',
      'grep -qx "import /etc/caddy/miroir.caddy" /etc/caddy/Caddyfile || echo "import /etc/caddy/miroir.caddy" >> /etc/caddy/Caddyfile',
      'caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile',
      'systemctl reload-or-restart caddy',
    ];
  if (settings.proxy === 'nginx')
    return [
      '',
      '# nginx',
      'for file in $(sed -n "s/^ *ssl_certificate \\(.*\\);/\\1/p" miroir.nginx.conf); do',
      '  [ -f "$file" ] || fail "There is no certificate at $file: get it first (certbot certonly), then run this again."',
      'done',
      'install -m 0644 miroir.nginx.conf /etc/nginx/conf.d/miroir.conf',
      'nginx -t',
      'systemctl reload-or-restart nginx',
    ];
  return [];
}
