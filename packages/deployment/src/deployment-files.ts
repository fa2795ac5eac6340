import { err, ok, type Result } from '@miroir/basics';
import { commandScript, nextSteps } from './command-script.ts';
import { type InstallParts, installScript, type PlacedSide } from './install-script.ts';
import { mongoshScript } from './mongodb.ts';
import { type Process, processesOf } from './processes.ts';
import { caddyfile, nginxConf } from './proxies.ts';
import type { Settings } from './settings.ts';
import { backupTimer, backupUnit, serviceUnit, target, targetUnit } from './units.ts';

/** One file of a deployment. */
export interface DeploymentFile {
  /** Below the folder that is written. */
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
  /** Where install.sh puts it; null for what is only read or run. */
  readonly installed: string | null;
}

/** Why several settings make no deployment of one machine; `detail` names what clashes. */
export interface DeploymentFault {
  readonly code: 'no-settings' | 'side-twice' | 'unlike' | 'port-twice' | 'host-twice';
  readonly detail: string;
}

/** What settings of one machine must agree on. */
const shared = ['code', 'data', 'backups', 'keepBackups', 'proxy'] as const;

/**
 * Everything that one machine's settings say, as files: the same settings always give the same bytes.
 * @param root put before every path outside the checkout, for a trial that is no root's
 */
export function deploymentFiles(
  all: readonly Settings[],
  root = '',
): Result<readonly DeploymentFile[], DeploymentFault> {
  const placed = all.map((settings) => placedSide(settings, root));
  const [first, ...others] = placed;
  if (first === undefined) return err({ code: 'no-settings', detail: '' });
  const fault = clashOf(placed);
  if (fault !== null) return err(fault);
  return ok(filesOf({ sides: [first, ...others], root }));
}

function placedSide(settings: Settings, root: string): PlacedSide {
  const moved = placedBelow(settings, root);
  return { settings: moved, processes: processesOf(moved, root) };
}

/** The same settings with their data and dumps below a folder of one's own. */
export function placedBelow(settings: Settings, root: string): Settings {
  return { ...settings, data: root + settings.data, backups: root + settings.backups };
}

function clashOf(placed: readonly PlacedSide[]): DeploymentFault | null {
  const twice = (values: readonly string[]): string | undefined =>
    values.find((value, index) => values.indexOf(value) !== index);
  const side = twice(placed.map(({ settings }) => settings.side));
  if (side !== undefined) return { code: 'side-twice', detail: side };
  const unlike = shared.find((name) => new Set(placed.map(({ settings }) => settings[name])).size > 1);
  if (unlike !== undefined) return { code: 'unlike', detail: unlike };
  const processes = placed.flatMap((each) => each.processes);
  const port = twice(processes.flatMap(portsOf).map(String));
  if (port !== undefined) return { code: 'port-twice', detail: port };
  const host = twice(processes.flatMap(({ host, desk }) => [host, ...(desk ? [desk.host] : [])]));
  return host === undefined ? null : { code: 'host-twice', detail: host };
}

function portsOf({ port, desk, environment }: Process): number[] {
  const metrics = environment.MIROIR_METRICS_PORT;
  return [port, ...(desk ? [desk.port] : []), ...(metrics === undefined ? [] : [Number(metrics)])];
}

function filesOf(parts: InstallParts): DeploymentFile[] {
  const { sides, root } = parts;
  const [{ settings }] = sides;
  const processes = sides.flatMap((side) => side.processes);
  const file = (path: string, text: string, installed: string | null = null): DeploymentFile[] => [
    { path, text, installed, executable: ['install.sh', 'miroir'].includes(path) },
  ];
  // A trial installs no unit: whoever tries it starts what they read there.
  const unit = (name: string, text: string | null): DeploymentFile[] =>
    text === null ? [] : file(`systemd/${name}`, text, root === '' ? `/etc/systemd/system/${name}` : null);
  return [
    ...file('install.sh', installScript(parts)),
    ...file('next.txt', nextSteps(parts)),
    ...file('miroir', commandScript(parts), `${root}/usr/local/bin/miroir`),
    ...(root === '' ? file('sysusers.conf', sysusers(processes), '/etc/sysusers.d/miroir.conf') : []),
    ...unit(target, targetUnit),
    ...sides.flatMap((side) =>
      side.processes.flatMap((process) => [
        ...unit(`${process.unit}.service`, serviceUnit(side.settings, process)),
        ...unit(`miroir-backup-${process.name}.service`, backupUnit(side.settings, process)),
        ...unit(`miroir-backup-${process.name}.timer`, backupTimer(process)),
      ]),
    ),
    ...(settings.proxy === 'caddy'
      ? file('miroir.caddy', caddyfile(processes), root === '' ? '/etc/caddy/miroir.caddy' : null)
      : []),
    ...(settings.proxy === 'nginx'
      ? file('miroir.nginx.conf', nginxConf(processes), root === '' ? '/etc/nginx/conf.d/miroir.conf' : null)
      : []),
    ...(processes.some(({ secrets }) => secrets !== null)
      ? file('users.mongosh', mongoshScript(processes))
      : []),
  ];
}

function sysusers(processes: readonly Process[]): string {
  return processes.map(({ unit, what, folder }) => `u ${unit} - "${what}" ${folder}\n`).join('');
}
