import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Audience, audiences, type Clock } from '@miroir/basics';
import { boxRole } from '@miroir/box';
import {
  loadConfig,
  type PortalLogger,
  type PortalProfile,
  type PortalRole,
  type Role,
  type RunningPortal,
  rolePaths,
  runPortal,
} from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { engine, engineModule } from '@miroir/sentiment/shipped';
import { spaceRole } from '@miroir/space';
import { type DemoSettings, originOf } from './demo-settings.ts';

/** Both portals in this process, by a clock that is given. */
export interface FastPortals {
  /** Does what is due at this moment. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** So long that no tick comes by itself: what is due is done when the clock was set. */
const neverMs = 2 ** 31 - 1;

const silent: PortalLogger = { info: () => {}, error: () => {} };

/** What the portals' own apps say of themselves. */
function profileOf({ root }: DemoSettings, audience: Audience): PortalProfile {
  const app = audience === 'employees' ? 'employee-portal' : 'consumer-portal';
  return {
    audience,
    name: app,
    admission: audience === 'employees' ? 'invitation' : 'open-link',
    resultsOpenTo: audience === 'employees' ? 'participants' : 'everyone',
    webRoot: pathToFileURL(join(root, 'apps', app, 'dist/')),
  };
}

async function run(
  settings: DemoSettings,
  { audience, role, clock }: { audience: Audience; role: Role; clock: Clock },
): Promise<RunningPortal> {
  const name: PortalRole = role.name;
  const { desk, spaceDesk, ...ports } = settings.ports[audience];
  const deskPort = { roll: null, box: desk, space: spaceDesk }[name];
  const config = await loadConfig(
    {
      role: name,
      folder: rolePaths(join(settings.folder, audience), name).folder,
      databaseUri: undefined,
      host: '127.0.0.1',
      port: ports[name],
      trustProxy: false,
      requestsPerMinute: 1_000_000,
      desk:
        deskPort === null
          ? null
          : { port: deskPort, origin: originOf(deskPort), databaseUri: undefined, passkeys: false },
    },
    audience,
  );
  return runPortal(role, {
    profile: profileOf(settings, audience),
    config,
    logger: silent,
    clock,
    tickMs: neverMs,
  });
}

/** Starts roll, box and space of both sides, with their desks. */
export async function runFastPortals(settings: DemoSettings, clock: Clock): Promise<FastPortals> {
  const roles = [rollRole, boxRole({ engine, engineModule }), spaceRole];
  const running: RunningPortal[] = [];
  const stop = async (): Promise<void> => {
    for (const portal of running) await portal.stop();
  };
  try {
    for (const audience of audiences)
      for (const role of roles) running.push(await run(settings, { audience, role, clock }));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async tick() {
      for (const { portal } of running) await portal.tick();
    },
    stop,
  };
}
