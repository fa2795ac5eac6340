import { fileURLToPath } from 'node:url';
import { isAnswering } from '@miroir/database';
import { serveHealth, serveMark } from '@miroir/web-server';
import type { FastifyInstance } from 'fastify';
import { bulletinShower } from '../bulletins/show-bulletins.ts';
import type { CommunityPage } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import { offeredLocales } from '../deployment/offered-locales.ts';
import type { PortalConfig } from '../deployment/portal-config.ts';
import { PortalRefused } from '../deployment/portal-refused.ts';
import { createHttp } from '../http/create-http.ts';
import { makeBoot, makeCommunityBoot } from '../http/make-boot.ts';
import { mountTrpc } from '../http/mount-trpc.ts';
import { readSheets } from '../http/page-files.ts';
import { serveCalendars } from '../http/serve-calendar.ts';
import { type RoundSubject, servePages } from '../http/serve-pages.ts';
import { createVoices, type Voices } from '../http/voices.ts';
import { type CommunityVoice, followRounds } from '../registry/community-locales.ts';
import { createRoundRegistry, type RoundRegistry } from '../registry/round-registry.ts';
import type { PortalDeps, Role, RoleParts } from '../role/role.ts';
import { mountExchange } from './mount-exchange.ts';

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
  readonly voices: Voices;
  /** Of all rounds together, as they stand now. */
  readonly voice: CommunityVoice;
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
    const voices = createVoices(deps.languages);
    const voice = await followRounds({ rounds, voices, deps, company: config.company });
    const app = await createHttp({
      audience,
      brand: config.company?.name ?? '',
      sheets: await readSheets(fileURLToPath(profile.webRoot)),
      voice: voice.now,
      secure: origins[config.role]?.startsWith('https:') ?? true,
      trustProxy: config.trustProxy,
      requestsPerMinute: config.requestsPerMinute,
      logger: deps.logger,
      fetchAheadFrom: [origins.box],
      images: role.images ?? [],
    });
    serveHealth(app, {
      role: config.role,
      trustProxy: config.trustProxy,
      isReady: () => isAnswering(deps.community.connection),
    });
    await mount(app, { role, profile, config, deps, rounds, parts, voices, voice });
    return running(app, { rounds, parts, voice });
  } catch (error) {
    await rounds.stop();
    throw error;
  }
}

function running(
  app: FastifyInstance,
  { rounds, parts, voice }: Pick<Whole, 'rounds' | 'parts' | 'voice'>,
): Portal {
  let working: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    await rounds.tick();
    await voice.follow();
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
  const { role, profile, config, deps, rounds, parts, voices, voice } = whole;
  await mountTrpc(app, {
    community: parts.router,
    round: (name, call) =>
      rounds.during(name, async ({ router }) => {
        const locales = rounds.find(name)?.file.questionnaire.locales ?? voice.now().locales;
        await call({ router, voice: await voices.of(locales) });
        return {};
      }),
    voice: voice.now,
    logger: deps.logger,
    largeBodies: role.largeBodies ?? {},
  });
  await mountExchange(app, whole);
  serveCalendars(app, { round: rounds.find, now: () => deps.clock.now() });
  const communityPages: Record<`/${string}`, CommunityPage> = {};
  for (const [path, page] of Object.entries(role.communityPages)) {
    if (page === 'to-box')
      app.get(path, (_request, reply) => reply.redirect(`${config.community.origins.box}/`));
    else communityPages[path as `/${string}`] = page;
  }
  serveMark(app, config.company);
  await servePages(app, {
    pages: role.pages,
    communityPages,
    webRoot: profile.webRoot,
    round: (name) => subjectOf(whole, name),
    voices,
    community: {
      voice: voice.now,
      boot: (page, locale) => {
        const locales = [...voice.now().locales];
        const latest = rounds.all().at(-1)?.file.questionnaire.organisation;
        const organisation = latest ?? { name: config.company?.name ?? '', contact: '' };
        return makeCommunityBoot(
          { company: config.company, community: config.community, locales, organisation },
          page,
          locale,
        );
      },
    },
  });
}

function subjectOf({ profile, config, deps, rounds, parts }: Whole, name: string): RoundSubject | null {
  const resting = rounds.at(name);
  if (resting === null) return null;
  const { round, state } = resting;
  return {
    locales: offeredLocales(round.file.questionnaire.locales, config.company),
    state: `${state()} ${round.file.notices.length}`,
    boot: async (page, locale) => {
      const keyList = await parts.keyList(round);
      // Before somebody may read it nothing of it is in a page: where results ask for a credential, the page asks with it.
      const isPublic = page === 'mirror' && profile.resultsOpenTo === 'everyone' && parts.bulletins !== null;
      const opened = isPublic ? await bulletinShower(parts.bulletins, () => [round.file])(locale) : null;
      const { clock } = deps;
      return makeBoot({ profile, company: config.company, round, clock, keyList, opened }, page, locale);
    },
  };
}
