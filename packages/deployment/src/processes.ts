import { leanMemory, leanPortal } from './lean-memory.ts';
import { type ComparisonSettings, type PortalSettings, type Settings, settingsFolder } from './settings.ts';

type PortalRole = 'roll' | 'box' | 'space';

/** One process of a deployment: its unit, its account, its folder and where it listens. */
export interface Process {
  /** `employees-box`, `comparison`. */
  readonly name: string;
  /** Unit and account: `miroir-employees-box`. */
  readonly unit: string;
  readonly what: string;
  readonly role: PortalRole | 'comparison';
  readonly folder: string;
  /** Readable by root alone, with the address and password of its database server; null with the embedded one. */
  readonly secrets: string | null;
  /** Where its dumps go; null for the comparison, which takes everything published from the portals again. */
  readonly backups: string | null;
  /** In the checkout. */
  readonly script: string;
  readonly port: number;
  readonly host: string;
  /** The desk in the same process, of readers or of the space; null where none opens. */
  readonly desk: { readonly port: number; readonly host: string } | null;
  readonly environment: Readonly<Record<string, string>>;
  /** Whether it calls other machines: the comparison does, a portal never. */
  readonly calls: boolean;
}

/**
 * The processes of one side, each with an account of its own.
 * @param root put before where secrets are; folders are as the settings say
 */
export function processesOf(settings: Settings, root = ''): readonly Process[] {
  const found =
    settings.side === 'comparison'
      ? [comparisonProcess(settings)]
      : rolesOf(settings).map((role) => portalProcess(settings, role));
  return found.map((process) => ({ ...process, secrets: process.secrets && root + process.secrets }));
}

const rolesOf = ({ space }: PortalSettings): readonly PortalRole[] =>
  space === null ? ['roll', 'box'] : ['roll', 'box', 'space'];

/** Where a role listens. */
function placeOf({ hosts, ports, metrics, space }: PortalSettings, role: PortalRole) {
  if (role !== 'space') return { host: hosts[role], port: ports[role], metrics: metrics[role] };
  if (space === null) throw new Error('These settings open no space.');
  return space;
}

/** The desk in a role's process: comments are read beside the box, the space is moderated beside itself. */
function deskOf({ hosts, ports, space }: PortalSettings, role: PortalRole): Process['desk'] {
  if (role === 'space') return space?.desk ?? null;
  return role === 'box' && hosts.desk !== null ? { port: ports.desk, host: hosts.desk } : null;
}

function portalProcess(settings: PortalSettings, role: PortalRole): Process {
  const { side, data, backups } = settings;
  const { host, port, metrics } = placeOf(settings, role);
  const name = `${side}-${role}`;
  const desk = deskOf(settings, role);
  const folder = `${data}/${side}/${role}`;
  return {
    ...{ name, unit: `miroir-${name}`, role, folder, desk },
    what: `Miroir, ${side}: ${role}`,
    secrets: secretsOf(settings, name),
    backups: `${backups}/${name}`,
    script: `apps/${side === 'employees' ? 'employee' : 'consumer'}-portal/server.ts`,
    port,
    host,
    calls: false,
    environment: {
      ...common(settings, { port, folder, metrics }),
      ...leanPortal,
      MIROIR_ROLE: role,
      ...(desk && { MIROIR_DESK_PORT: String(desk.port), MIROIR_DESK_ORIGIN: `https://${desk.host}` }),
      ...(desk && settings.deskPasskeys && { MIROIR_DESK_PASSKEYS: '1' }),
    },
  };
}

function comparisonProcess(settings: ComparisonSettings): Process {
  const { data, host, port, metrics } = settings;
  const folder = `${data}/comparison`;
  return {
    name: 'comparison',
    unit: 'miroir-comparison',
    what: 'Miroir: comparison',
    role: 'comparison',
    ...{ folder, host, port },
    secrets: secretsOf(settings, 'comparison'),
    backups: null,
    script: 'apps/comparison/server.ts',
    desk: null,
    calls: true,
    environment: { ...common(settings, { port, folder, metrics }), ...leanMemory },
  };
}

const secretsOf = ({ database }: Settings, name: string): string | null =>
  database.kind === 'mongodb' ? `${settingsFolder}/${name}.env` : null;

interface Common {
  readonly port: number;
  readonly folder: string;
  readonly metrics: number | null;
}

function common({ locales, community }: Settings, { port, folder, metrics }: Common): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    // Processes are reached through a proxy alone: without this word all strangers would share one limit.
    MIROIR_TRUST_PROXY: '1',
    MIROIR_DATA_DIR: folder,
    ...(metrics === null ? {} : { MIROIR_METRICS_PORT: String(metrics) }),
    ...(locales === null ? {} : { MIROIR_LOCALES: locales }),
    ...(community === null ? {} : { MIROIR_COMMUNITY: community }),
  };
}
