import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { type Database, DatabaseRefused, openDatabase } from '@miroir/database';
import { serveAskedMetrics } from '@miroir/web-server';
import { openPortalClock, type PortalClock } from '../clock/portal-clock.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import { loadConfig, type PortalConfig, readSettings } from '../deployment/portal-config.ts';
import { roleFolderPaths } from '../deployment/portal-paths.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import { openLanguages } from '../http/open-languages.ts';
import { createPortalLogger, type PortalLogger } from '../http/portal-logger.ts';
import type { Role } from '../role/role.ts';
import { createPortal, type Portal } from './create-portal.ts';

/** A started portal: where it listens and how to end it. */
export interface RunningPortal {
  readonly portal: Portal;
  /** `http://127.0.0.1:4100` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Opens the role's community database where its settings say. */
function openOwnDatabase(config: PortalConfig): Promise<Database> {
  const { community, role, databaseUri, folder } = config;
  return openDatabase({
    audience: community.audience,
    role,
    // Two servers on one folder would both prepare releases: the second is refused, commands beside the first are not.
    dataDir: folder,
    exclusive: true,
    uri: databaseUri,
  });
}

/** The desk's database, apart from the role's own: who signs in, and nothing that was said. Null where no desk opens. */
function openDesk({ community, role, desk, folder }: PortalConfig): Promise<Database> | null {
  if (desk === null || role === 'roll') return null;
  const { desk: dataDir } = roleFolderPaths(folder);
  return openDatabase({
    audience: community.audience,
    role: 'desk',
    dataDir,
    exclusive: true,
    uri: desk.databaseUri,
  });
}

/** What a role is run with; the second between two ticks is another one in tests alone. */
export interface RunOptions {
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly logger: PortalLogger;
  readonly clock: Clock & Partial<PortalClock>;
  readonly tickMs?: number;
}

/** Runs one role by a configuration already read: what `startPortal` does after reading the environment. */
export async function runPortal(role: Role, options: RunOptions): Promise<RunningPortal> {
  const { profile, config, clock, logger } = options;
  const languages = await openLanguages(config.localesFolder);
  const database = await openOwnDatabase(config);
  let deskDatabase: Database | null = null;
  try {
    deskDatabase = await openDesk(config);
    const portal = await createPortal(role, {
      profile,
      config,
      deps: { clock, random: systemRandom, logger, languages, community: database, deskDatabase },
    });
    const address = await portal.app.listen({ host: config.host, port: config.port });
    if (config.desk !== null) await portal.desk?.listen({ host: config.host, port: config.desk.port });
    const fail = (error: unknown): void => {
      // A driver's message may quote a document: its class is enough.
      logger.error({ name: error instanceof Error ? error.name : 'unknown' }, 'scheduled work failed');
    };
    const tick = async (): Promise<void> => {
      // A moment that cannot be kept, on a full disk, holds nothing up.
      await clock.tick?.().catch(fail);
      await portal.tick().catch(fail);
    };
    await tick();
    const timer = setInterval(() => void tick(), options.tickMs ?? 1000);
    return {
      portal,
      address,
      async stop() {
        clearInterval(timer);
        await portal.close();
        await deskDatabase?.close();
        await database.close();
      },
    };
  } catch (error) {
    await deskDatabase?.close();
    await database.close();
    throw error;
  }
}

/**
 * The whole of an app's `server.ts`: reads the environment (MIROIR_ROLE, MIROIR_DATA_DIR, HOST, PORT,
 * MIROIR_DATABASE_URI, MIROIR_METRICS_PORT, MIROIR_TRUST_PROXY, MIROIR_REQUESTS_PER_MINUTE, MIROIR_LOCALES; for the desk of a box or a space MIROIR_DESK_PORT,
 * MIROIR_DESK_ORIGIN, MIROIR_DESK_DATABASE_URI, MIROIR_DESK_PASSKEYS), refuses to start with a sentence when
 * something is unsafe, listens, and stops cleanly on SIGTERM or SIGINT.
 */
export async function startPortal(profile: PortalProfile, roles: readonly Role[]): Promise<void> {
  const logger = createPortalLogger(profile.name);
  try {
    const config = await loadConfig(readSettings(process.env), profile.audience);
    const role = roles.find(({ name }) => name === config.role);
    if (role === undefined) throw new PortalRefused(`This app has no role “${config.role}”.`);
    const machine = { wall: { now: () => Date.now() }, monotonic: () => performance.now() };
    const clock = await openPortalClock(machine, { paths: roleFolderPaths(config.folder), logger });
    const running = await runPortal(role, { profile, config, logger, clock });
    const metrics = await serveAskedMetrics(process.env);
    logger.info({ role: config.role, address: running.address }, 'started');
    const stop = (): void => {
      running.stop().then(
        async () => {
          logger.info({ role: config.role }, 'stopped');
          await metrics?.close();
          const written = await Promise.race([logger.flushed().then(() => true), wait(1000, false)]);
          // All is closed and on disk. Only a log that nobody reads is left, which would hold up an exit for ever.
          if (!written) process.kill(process.pid, 'SIGKILL');
          process.exit(0);
        },
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    if (!(error instanceof PortalRefused || error instanceof DatabaseRefused)) throw error;
    process.stderr.write(`${profile.name}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
