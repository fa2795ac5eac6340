import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { leanMemory, leanPortal } from '@miroir/deployment';
import type { PortalRole } from '@miroir/portal';
import { type DemoPorts, type DemoSettings, originOf } from './demo-settings.ts';

/** One process of the demonstration. */
interface Service {
  readonly name: string;
  readonly script: string;
  readonly port: number;
  /** Another port of the same process. */
  readonly desk?: number;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The running processes: `stopped` settles with the name of the first that ends on its own. */
export interface Services {
  readonly fallen: Promise<string>;
  stop(): Promise<void>;
}

const readyWithinMs = 40_000;
const patienceMs = 6000;

/** Comments are read in the process of the box, the space is moderated in its own. */
function deskOf(ports: DemoPorts['employees'], role: PortalRole): { readonly desk?: number } {
  if (role === 'roll') return {};
  return { desk: role === 'box' ? ports.desk : ports.spaceDesk };
}

const deskEnvironment = (port: number | undefined): Record<string, string> =>
  port === undefined ? {} : { MIROIR_DESK_PORT: String(port), MIROIR_DESK_ORIGIN: originOf(port) };

function servicesOf({ folder, ports }: DemoSettings): Service[] {
  const portal = (audience: 'employees' | 'consumers', role: PortalRole): Service => ({
    name: `${audience}-${role}`,
    script: `apps/${audience === 'employees' ? 'employee' : 'consumer'}-portal/server.ts`,
    port: ports[audience][role],
    path: '/',
    ...deskOf(ports[audience], role),
    env: {
      ...leanPortal,
      MIROIR_ROLE: role,
      MIROIR_DATA_DIR: join(folder, audience, role),
      ...deskEnvironment(deskOf(ports[audience], role).desk),
    },
  });
  return [
    portal('employees', 'box'),
    portal('employees', 'roll'),
    portal('employees', 'space'),
    portal('consumers', 'box'),
    portal('consumers', 'roll'),
    portal('consumers', 'space'),
    {
      name: 'comparison',
      script: 'apps/comparison/server.ts',
      port: ports.comparison,
      path: '/comparison/',
      env: { ...leanMemory, MIROIR_DATA_DIR: join(folder, 'comparison') },
    },
  ];
}

/** Ports of the demonstration that something else holds. */
export async function busyPorts(settings: DemoSettings): Promise<number[]> {
  const ports = servicesOf(settings).flatMap(({ port, desk }) =>
    desk === undefined ? [port] : [port, desk],
  );
  const free = await Promise.all(ports.map(isFree));
  return ports.filter((_, index) => free[index] === false);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}

function start(settings: DemoSettings, service: Service): ChildProcess {
  const logs = join(settings.folder, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const log = openSync(join(logs, `${service.name}.log`), 'a', 0o600);
  const preload = new URL('./end-with-parent.ts', import.meta.url).href;
  // Standard input is a pipe that closes with us: even when we are killed, nobody is left behind.
  const child = spawn(process.execPath, ['--import', preload, service.script], {
    cwd: settings.root,
    env: {
      ...process.env,
      ...service.env,
      PORT: String(service.port),
      HOST: '127.0.0.1',
      NODE_COMPILE_CACHE: join(settings.root, 'node_modules/.cache/node-compile'),
    },
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  return child;
}

async function answers(service: Service): Promise<boolean> {
  try {
    const response = await fetch(`${originOf(service.port)}${service.path}`, {
      signal: AbortSignal.timeout(2000),
    });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/**
 * Starts the seven processes and waits until each answers. @throws Error naming the log of one that does not.
 */
export async function startServices(settings: DemoSettings): Promise<Services> {
  const services = servicesOf(settings);
  const children = services.map((service) => ({ service, child: start(settings, service) }));
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all(children.map(({ child }) => end(child)));
  };
  const fallen = new Promise<string>((resolve) => {
    for (const { service, child } of children) {
      child.once('exit', () => {
        if (!stopping) resolve(service.name);
      });
    }
  });
  const lost = (name: string): Error => new Error(`${name}: ${join(settings.folder, 'logs', `${name}.log`)}`);
  const until = Date.now() + readyWithinMs;
  const ready = Promise.all(
    services.map(async (service) => {
      while (!(await answers(service))) {
        if (Date.now() > until) throw lost(service.name);
        await pause(150);
      }
    }),
  );
  try {
    await Promise.race([ready, fallen.then((name) => Promise.reject(lost(name)))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { fallen, stop };
}
