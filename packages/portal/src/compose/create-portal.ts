import { admissionOf } from '@miroir/basics';
import { localize } from '@miroir/campaign';
import { isAnswering } from '@miroir/database';
import { createExchangeRouter, exchangePath, type ListedChain } from '@miroir/exchange';
import { makeCatalogues, openSpeech } from '@miroir/locales/server';
import { serveHealth } from '@miroir/web-server';
import type { CreateFastifyContextOptions } from '@trpc/server/adapters/fastify';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { BootPage } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import { createHttp } from '../http/create-http.ts';
import { type BootParts, makeBoot } from '../http/make-boot.ts';
import { servePages } from '../http/serve-pages.ts';
import { roundWatch } from '../round/round-status.ts';
import type { PortalConfig } from './portal-config.ts';
import type { PortalDeps, Role, RoleParts } from './role.ts';

/** One running role of one portal. */
export interface Portal {
  readonly app: FastifyInstance;
  /** Where the organiser's people act, at an origin of its own; null where no desk opens. */
  readonly desk: FastifyInstance | null;
  /** Does what is due by the clock: releases, heartbeats, daily counters. Called every second by `startPortal`. */
  tick(): Promise<void>;
  /** Ends requests and keeps what must be kept; the database is the caller's to close. */
  close(): Promise<void>;
}

/**
 * Builds one role of one audience's portal. Nothing here knows which audience or which role: the role's value, the
 * profile and the launched file say. Two portals, in all roles, can run in one process; they share no state.
 */
export async function createPortal(
  role: Role,
  { profile, config, deps }: { profile: PortalProfile; config: PortalConfig; deps: PortalDeps },
): Promise<Portal> {
  const { file } = config;
  if (profile.audience !== file.audience) {
    throw new PortalRefused(
      `This portal is for the ${profile.audience}; its folder was launched for the ${file.audience}.`,
    );
  }
  if (admissionOf(file.cohorts) !== profile.admission) {
    throw new PortalRefused('The profile’s admission is not the one that was launched.');
  }
  if (role.name !== config.role) {
    throw new PortalRefused(`The folder is a ${config.role}'s; the role that was given is a ${role.name}.`);
  }
  const parts = await role.open(profile, config, deps);
  const { locales } = file.questionnaire;
  const app = await createHttp({
    audience: file.audience,
    locales,
    speech: await openSpeech(deps.languages, locales),
    secure: file.origins[config.role].startsWith('https:'),
    trustProxy: config.trustProxy,
    requestsPerMinute: config.requestsPerMinute,
    logger: deps.logger,
    fetchAheadFrom: [file.origins.box],
  });
  serveHealth(app, {
    role: config.role,
    trustProxy: config.trustProxy,
    isReady: () => isAnswering(deps.database.connection),
  });
  await parts.mount(app);
  await mountExchange(app, config, parts);
  await servePages(app, {
    pages: role.pages,
    webRoot: profile.webRoot,
    locales,
    words: await makeCatalogues(deps.languages, locales, ['questions', 'pages']),
    state: pageState(file, deps),
    boot: bootOf({ profile, file, clock: deps.clock, keyList: parts.keyList }),
  });
  return working({ app, parts, amend: amendmentsOf(config, deps) });
}

/** The role at work: one tick at a time, which first takes up what was amended. */
function working(role: { app: FastifyInstance; parts: RoleParts; amend: () => Promise<void> }): Portal {
  const { app, parts, amend } = role;
  let underWay: Promise<void> | null = null;
  return {
    app,
    desk: parts.desk,
    async tick() {
      underWay ??= amend()
        .then(parts.tick)
        .finally(() => {
          underWay = null;
        });
      await underWay;
    },
    async close() {
      await app.close();
      await parts.desk?.close();
      await underWay;
      await parts.stop();
    },
  };
}

/** What a page's data changes with: where the round stands, and how often it was amended. */
function pageState(file: PortalConfig['file'], { clock }: PortalDeps): () => string {
  const state = roundWatch(file, clock);
  return () => `${state()} ${file.notices.length}`;
}

/** Takes up what was amended since; what cannot be believed is told, and changes nothing. */
function amendmentsOf({ refresh }: PortalConfig, { logger }: PortalDeps): () => Promise<void> {
  return async () => {
    try {
      if (await refresh()) logger.info({}, 'the round was amended');
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error({ name }, 'an amendment was not taken up: it cannot be read');
    }
  };
}

/** The data block of a page and locale: made once for each state of the round, since nothing else in it changes. */
function bootOf(parts: BootParts) {
  return (page: BootPage, locale: string) => makeBoot(parts, page, locale);
}

/** How a round is announced to the comparison. */
function listedChain({ questionnaire, round }: PortalFile): ListedChain {
  const { campaign, fingerprint, name, locales } = questionnaire;
  return { campaign, round, fingerprint, name: localize(name, locales[0] ?? 'fr', locales) };
}

async function mountExchange(app: FastifyInstance, config: PortalConfig, parts: RoleParts): Promise<void> {
  const router = createExchangeRouter({
    token: config.exchangeToken,
    chains: () => [listedChain(config.file)],
    chain: ({ campaign, round }) =>
      campaign === config.file.questionnaire.campaign && round === config.file.round ? parts : null,
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
