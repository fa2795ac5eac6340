import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { type Invitation, importPeople, type Launched, launchPortal, type PersonRow } from '@miroir/launch';
import {
  loadConfig,
  type PortalConfig,
  type PortalLogger,
  type PortalProfile,
  type PortalRole,
  type PortalSettings,
  type PortalTarget,
  type RunningPortal,
  rolePaths,
  runPortal,
} from '@miroir/portal';
import { portalRoles } from './portal-roles.ts';

/** A clock that tests move. */
export interface TestClock {
  now(): number;
  set(ms: number): void;
  advance(ms: number): void;
}

export function testClock(startMs: number): TestClock {
  let now = startMs;
  return {
    now: () => now,
    set: (ms) => {
      now = ms;
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

export interface TestPortalOptions {
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly clock: { now(): number };
  /** Employees by cohort column; absent for an open link. */
  readonly people?: readonly PersonRow[];
  readonly releaseEverySeconds?: number | null;
  /** Built pages; a bare page by default. */
  readonly webRoot?: URL;
  readonly settings?: Partial<PortalSettings>;
  /** False: only `portal.tick()` makes releases. */
  readonly scheduled?: boolean;
  readonly logger?: PortalLogger;
}

/** A roll and a box of one audience, launched and listening on ports of their own. */
export interface TestPortal {
  readonly target: PortalTarget;
  readonly profile: PortalProfile;
  readonly origins: { readonly roll: string; readonly box: string };
  readonly launched: Launched;
  readonly invitations: readonly Invitation[];
  readonly roll: RunningPortal;
  readonly box: RunningPortal;
  readonly config: { readonly roll: PortalConfig; readonly box: PortalConfig };
  stop(): Promise<void>;
}

const silent: PortalLogger = { info: () => {}, error: () => {} };
const nextYear = 365 * 86_400_000;

/** People of the test campaign: `count` a site. */
export function testPeople(count: number, sites: readonly string[] = ['Dole', 'Lyon']): PersonRow[] {
  return sites.flatMap((site) =>
    Array.from({ length: count }, (_, index) => ({
      ref: `${site.toLowerCase()}-${index}@example.org`,
      columns: { site },
    })),
  );
}

/** Starts one portal in a private temporary folder. `stop` removes everything. */
export async function startTestPortal(options: TestPortalOptions): Promise<TestPortal> {
  const root = await mkdtemp(join(tmpdir(), 'mp-'));
  const target: PortalTarget = { audience: options.audience, dataDir: join(root, options.audience) };
  const ports = { roll: await freePort(), box: await freePort() };
  const origins = { roll: `http://127.0.0.1:${ports.roll}`, box: `http://127.0.0.1:${ports.box}` };
  const imported =
    options.people === undefined
      ? null
      : await importPeople(target, {
          campaign: options.campaign,
          rows: options.people,
          random: systemRandom,
        });
  if (imported !== null && !imported.ok) throw new Error(JSON.stringify(imported.error));
  const launched = await launchPortal(target, {
    campaign: options.campaign,
    origins,
    releaseEverySeconds: options.releaseEverySeconds ?? null,
    clock: options.clock,
    random: systemRandom,
  });
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  const profile: PortalProfile = {
    audience: options.audience,
    name: `test ${options.audience}`,
    admission: options.people === undefined ? 'open-link' : 'invitation',
    brand: { name: 'Essai' },
    webRoot: options.webRoot ?? (await barePages(root)),
  };
  const run = async (role: PortalRole): Promise<{ config: PortalConfig; running: RunningPortal }> => {
    const config = await loadConfig(
      {
        role,
        folder: rolePaths(target.dataDir, role).folder,
        databaseUri: undefined,
        host: '127.0.0.1',
        port: ports[role],
        trustProxy: false,
        requestsPerMinute: 100_000,
        ...options.settings,
      },
      options.audience,
    );
    const running = await runPortal(portalRoles[role], {
      profile,
      config,
      logger: options.logger ?? silent,
      clock: options.clock,
      tickMs: options.scheduled === false ? nextYear / 100 : 1000,
    });
    return { config, running };
  };
  const roll = await run('roll');
  const box = await run('box');
  return {
    target,
    profile,
    origins,
    launched: launched.value,
    invitations: imported?.value.invitations ?? [],
    roll: roll.running,
    box: box.running,
    config: { roll: roll.config, box: box.config },
    async stop() {
      await roll.running.stop();
      await box.running.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function barePages(root: string): Promise<URL> {
  const pages = join(root, 'pages');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(
    join(pages, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>Miroir</title><!--miroir-boot--></head><body><div id="root"></div></body></html>',
  );
  await writeFile(join(pages, 'assets', 'page-abc123.js'), 'export {};\n');
  return pathToFileURL(`${pages}/`);
}

/** A port that was free a moment ago: origins are frozen at launch, before anything listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
