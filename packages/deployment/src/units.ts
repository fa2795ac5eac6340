import type { Process } from './processes.ts';
import type { Settings } from './settings.ts';

/** Every process of the deployment, started and stopped as one: `systemctl start miroir.target`. */
export const target = 'miroir.target';

/**
 * What a process may touch: its folder, the loopback address, nothing of the kernel, of other processes, of other
 * accounts. JavaScript is compiled as it runs, so that memory cannot be kept from becoming code.
 */
const hardening = [
  'NoNewPrivileges=yes',
  'CapabilityBoundingSet=',
  'PrivateTmp=yes',
  'PrivateDevices=yes',
  'ProtectSystem=strict',
  'ProtectHome=yes',
  'ProtectProc=invisible',
  'ProtectClock=yes',
  'ProtectHostname=yes',
  'ProtectControlGroups=yes',
  'ProtectKernelLogs=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelTunables=yes',
  'RestrictNamespaces=yes',
  'RestrictRealtime=yes',
  'RestrictSUIDSGID=yes',
  'LockPersonality=yes',
  'SystemCallArchitectures=native',
  'SystemCallFilter=@system-service',
  'SystemCallErrorNumber=EPERM',
  'UMask=0077',
];

/** A portal is called and calls nobody: beyond its own machine there is nothing for it, a database server apart. */
function network({ calls, secrets }: Process): string[] {
  if (calls || secrets !== null) return ['RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK'];
  return [
    'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
    'IPAddressDeny=any',
    'IPAddressAllow=localhost',
  ];
}

const nodeOf = ({ code }: Settings): string => `${code}/node_modules/.bin/node`;

const environment = (variables: Readonly<Record<string, string>>): string[] =>
  Object.entries(variables).map(([name, value]) => `Environment="${name}=${value}"`);

const secretsLine = ({ secrets }: Process): string[] =>
  secrets === null ? [] : [`EnvironmentFile=${secrets}`];

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The unit of one process. It waits, without a fault, until something is launched in its folder. */
export function serviceUnit(settings: Settings, process: Process): string {
  return text([
    '[Unit]',
    `Description=${process.what}`,
    'After=network-online.target time-sync.target',
    'Wants=network-online.target',
    `PartOf=${target}`,
    `ConditionPathExists=${process.folder}/${startsWith(process)}`,
    '',
    '[Service]',
    `User=${process.unit}`,
    `Group=${process.unit}`,
    `WorkingDirectory=${settings.code}`,
    ...environment(process.environment),
    ...secretsLine(process),
    `ExecStart=${nodeOf(settings)} ${process.script}`,
    'Restart=always',
    'RestartSec=2',
    'TimeoutStopSec=30',
    `ReadWritePaths=${process.folder}`,
    ...network(process),
    ...hardening,
    '',
    '[Install]',
    `WantedBy=${target}`,
  ]);
}

/** What a process cannot start without: written by `miroir keys` or `miroir comparison`. */
export function startsWith({ role }: Process): string {
  return role === 'comparison' ? 'comparison.json' : 'portal.json';
}

/** The dump of one role, once; null for a process that has none. */
export function backupUnit(settings: Settings, process: Process): string | null {
  const { backups } = process;
  if (backups === null || settings.side === 'comparison') return null;
  const of = `--audience ${settings.side} --role ${process.role} --data ${settings.data}`;
  return text([
    '[Unit]',
    `Description=${process.what}: backup`,
    `ConditionPathExists=${process.folder}/${startsWith(process)}`,
    '',
    '[Service]',
    'Type=oneshot',
    `User=${process.unit}`,
    `Group=${process.unit}`,
    `WorkingDirectory=${settings.code}`,
    ...secretsLine(process),
    `ExecStart=${nodeOf(settings)} packages/cli/src/miroir.ts backup ${of} --to ${backups}`,
    `ExecStartPost=/usr/bin/find ${backups} -name *.dump -mtime +${settings.keepBackups} -delete`,
    `ReadWritePaths=${process.folder} ${backups}`,
    ...network(process),
    ...hardening,
  ]);
}

/** Daily, at a minute of the machine's choosing, and after a night without power as soon as it is back. */
export function backupTimer(process: Process): string | null {
  if (process.backups === null) return null;
  return text([
    '[Unit]',
    `Description=${process.what}: backup, daily`,
    '',
    '[Timer]',
    'OnCalendar=*-*-* 03:00:00',
    'RandomizedDelaySec=45min',
    'Persistent=yes',
    '',
    '[Install]',
    'WantedBy=timers.target',
  ]);
}

/** The unit that stands for all of them. */
export const targetUnit = text([
  '[Unit]',
  'Description=Miroir',
  '',
  '[Install]',
  'WantedBy=multi-user.target',
]);
