import { createExchangeRouter, exchangePath } from '@miroir/exchange';
import type { CreateFastifyContextOptions } from '@trpc/server/adapters/fastify';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { CommunityPage } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import { roundName } from '../deployment/round-name.ts';
import { createHttp } from '../http/create-http.ts';
import { makeBoot, makeCommunityBoot } from '../http/make-boot.ts';
import { mountTrpc } from '../http/mount-trpc.ts';
import { type RoundSubject, servePages } from '../http/serve-pages.ts';
import { communityLocales } from '../registry/community-locales.ts';
import { listedChain } from '../registry/round-listing.ts';
import { createRoundRegistry, type RoundRegistry } from '../registry/round-registry.ts';
import type { PortalConfig } from './portal-config.ts';
import type { PortalDeps, Role, RoleParts } from './role.ts';

/** One running role of one portal. */
export interface Portal {
  readonly app: FastifyInstance;
  /** Where the organiser's people act, at an origin of its own; null where no desk opens. */
  readonly desk: FastifyInstance | null;
  /** Does what is due by the clock: rounds that come, releases, heartbeats, daily counters. Called every second by `startPortal`. */
  tick(): Promise<void>;
  /** Ends requests and keeps what must be kept; the database is the caller's to close. */
  close(): Promise<void>;
}

/** What the whole of a portal is put together from. */
interface Whole {
  readonly role: Role;
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly deps: PortalDeps;
  readonly rounds: RoundRegistry;
  readonly parts: RoleParts;
}

/**
 * Builds one role of one audience's portal, for every round launched in its folder. Nothing here knows which audience or
 * which role: the role's value, the profile and the launched files say. Two portals, in all roles, can run in one
 * process; they share no state.
 */
export async function createPortal(
  role: Role,
  { profile, config, deps }: { profile: PortalProfile; config: PortalConfig; deps: PortalDeps },
): Promise<Portal> {
  const { audience, origins } = config.community;
  if (profile.audience !== audience) {
    throw new PortalRefused(
      `This portal is for the ${profile.audience}; its folder was launched for the ${audience}.`,
    );
  }
  if (role.name !== config.role) {
    throw new PortalRefused(`The folder is a ${config.role}'s; the role that was given is a ${role.name}.`);
  }
  const rounds = createRoundRegistry(config, deps);
  const parts = await role.open({ profile, config, deps, rounds });
  try {
    await rounds.start(parts);
    const app = await createHttp({
      audience,
      locales: () => communityLocales(rounds),
      secure: origins[config.role].startsWith('https:'),
      trustProxy: config.trustProxy,
      requestsPerMinute: config.requestsPerMinute,
      logger: deps.logger,
      fetchAheadFrom: [origins.box],
    });
    await mount(app, { role, profile, config, deps, rounds, parts });
    return running(app, { rounds, parts });
  } catch (error) {
    await rounds.stop();
    throw error;
  }
}

function running(app: FastifyInstance, { rounds, parts }: Pick<Whole, 'rounds' | 'parts'>): Portal {
  let working: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    await rounds.tick();
    await parts.tick();
  };
  return {
    app,
    desk: parts.desk,
    async tick() {
      working ??= work().finally(() => {
        working = null;
      });
      await working;
    },
    async close() {
      await app.close();
      await parts.desk?.close();
      await working?.catch(() => {});
      await rounds.stop();
    },
  };
}

async function mount(app: FastifyInstance, whole: Whole): Promise<void> {
  const { role, profile, config, deps, rounds, parts } = whole;
  await mountTrpc(app, {
    community: parts.router,
    round: (name, call) =>
      rounds.during(name, async ({ router }) => {
        await call({ router, defaultLocale: rounds.find(name)?.file.questionnaire.locales[0] ?? 'fr' });
        return {};
      }),
    defaultLocale: () => communityLocales(rounds)[0] ?? 'fr',
    logger: deps.logger,
  });
  await mountExchange(app, whole);
  const communityPages: Record<`/${string}`, CommunityPage> = {};
  for (const [path, page] of Object.entries(role.communityPages)) {
    if (page === 'to-box')
      app.get(path, (_request, reply) => reply.redirect(`${config.community.origins.box}/`));
    else communityPages[path as `/${string}`] = page;
  }
  const locales = (): string[] => communityLocales(rounds);
  await servePages(app, {
    pages: role.pages,
    communityPages,
    webRoot: profile.webRoot,
    round: (name) => subjectOf(whole, name),
    community: {
      locales,
      boot: (page, locale) =>
        makeCommunityBoot({ profile, community: config.community, locales: locales() }, page, locale),
    },
  });
}

function subjectOf({ profile, deps, rounds, parts }: Whole, name: string): RoundSubject | null {
  const resting = rounds.at(name);
  if (resting === null) return null;
  const { round, state } = resting;
  return {
    locales: round.file.questionnaire.locales,
    state: state(),
    boot: async (page, locale) =>
      makeBoot({ profile, round, clock: deps.clock, keyList: await parts.keyList(round) }, page, locale),
  };
}

async function mountExchange(app: FastifyInstance, { config, rounds, parts }: Whole): Promise<void> {
  const router = createExchangeRouter({
    token: config.exchangeToken,
    chains: () => rounds.all().map(listedChain),
    chain(id) {
      const round = rounds.find(roundName(id));
      return round === null ? null : parts.chain(round);
    },
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
