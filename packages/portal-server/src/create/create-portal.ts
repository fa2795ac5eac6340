import type { Clock, Random } from '@miroir/basics';
import type { KeyList } from '@miroir/credential';
import type { Database } from '@miroir/database';
import { createExchangeRouter, exchangePath } from '@miroir/exchange';
import type { CreateFastifyContextOptions } from '@trpc/server/adapters/fastify';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { BootPage } from '../contract/boot.ts';
import { roundWatch } from '../features/round/round-status.ts';
import { createHttp } from '../http/create-http.ts';
import { type BootParts, makeBoot } from '../http/make-boot.ts';
import type { PortalLogger } from '../http/portal-logger.ts';
import { servePages } from '../http/serve-pages.ts';
import { createBox } from './create-box.ts';
import { createRoll } from './create-roll.ts';
import { type PortalConfig, PortalRefused } from './portal-config.ts';
import type { PortalProfile } from './portal-profile.ts';

/** What a portal is given from outside; it makes no clock, no randomness and no connection of its own. */
export interface PortalDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: PortalLogger;
  readonly database: Database;
}

/** One running role of one portal. */
export interface Portal {
  readonly app: FastifyInstance;
  /** Does what is due by the clock: releases, heartbeats, daily counters. Called every second by `startPortal`. */
  tick(): Promise<void>;
  /** Ends requests and keeps what must be kept; the database is the caller's to close. */
  close(): Promise<void>;
}

/** A role's own part: its router, its exchange, its work by the clock. */
export interface RoleParts {
  /** What the box publishes; null for a roll. */
  readonly keyList: KeyList | null;
  readonly mount: (app: FastifyInstance) => Promise<void>;
  readonly snapshotsAfter: (
    after: { epoch: number; serial: number } | null,
    limit: number,
  ) => Promise<readonly string[]>;
  readonly latestHeartbeat: () => Promise<string | null>;
  readonly tick: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the roll or the box of one audience. Nothing here knows which audience: the profile and the launched file
 * say. Two portals, in both roles, can run in one process; they share no state.
 */
export async function createPortal(
  profile: PortalProfile,
  config: PortalConfig,
  deps: PortalDeps,
): Promise<Portal> {
  const { file } = config;
  if (profile.audience !== file.audience) {
    throw new PortalRefused(
      `This portal is for the ${profile.audience}; its folder was launched for the ${file.audience}.`,
    );
  }
  const isOpenLink = file.cohorts.some(({ headcount }) => headcount === null);
  if (isOpenLink !== (profile.admission === 'open-link')) {
    throw new PortalRefused('The profile’s admission is not the one that was launched.');
  }
  const parts =
    config.role === 'roll' ? await createRoll(profile, config, deps) : await createBox(config, deps);
  const { locales } = file.questionnaire;
  const app = await createHttp({
    audience: file.audience,
    locales,
    secure: file.origins[config.role].startsWith('https:'),
    trustProxy: config.trustProxy,
    requestsPerMinute: config.requestsPerMinute,
    logger: deps.logger,
  });
  await parts.mount(app);
  await mountExchange(app, config, parts);
  await servePages(app, {
    role: config.role,
    webRoot: profile.webRoot,
    locales,
    state: roundWatch(file, deps.clock),
    boot: bootOf({ profile, file, clock: deps.clock, keyList: parts.keyList }),
  });
  let working: Promise<void> | null = null;
  return {
    app,
    async tick() {
      working ??= parts.tick().finally(() => {
        working = null;
      });
      await working;
    },
    async close() {
      await app.close();
      await working;
      await parts.stop();
    },
  };
}

/** The data block of a page and locale: made once for each state of the round, since nothing else in it changes. */
function bootOf(parts: BootParts) {
  return (page: BootPage, locale: string) => makeBoot(parts, page, locale);
}

async function mountExchange(app: FastifyInstance, config: PortalConfig, parts: RoleParts): Promise<void> {
  const router = createExchangeRouter({
    token: config.exchangeToken,
    snapshotsAfter: parts.snapshotsAfter,
    latestHeartbeat: parts.latestHeartbeat,
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: exchangePath,
    trpcOptions: {
      router,
      allowBatching: false,
      createContext: ({ req }: CreateFastifyContextOptions) => ({ authorization: req.headers.authorization }),
    },
  });
}
