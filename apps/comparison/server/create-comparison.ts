import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience, Clock, Random } from '@miroir/basics';
import { type Database, isAnswering, openDatabase } from '@miroir/database';
import { createBulletinClient, createExchangeClient, type ExchangeClient } from '@miroir/exchange';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { createOperators, sessionCookie } from '@miroir/operators';
import type { Community } from '@miroir/web-server';
import type { FastifyInstance } from 'fastify';
import type { Pair } from '../contract/figure.ts';
import type { Right, Role } from '../contract/people.ts';
import { basePath } from './base-path.ts';
import { bulletinBeats } from './bulletins/bulletin-beats.ts';
import type { BulletinClients } from './bulletins/bulletin-clients.ts';
import { type Bulletins, createBulletins } from './bulletins/bulletins.ts';
import { createEventStore } from './bulletins/event-store.ts';
import { createDefinitions, type Definitions } from './campaigns/definitions.ts';
import { type Collector, createCollector } from './collect/collector.ts';
import type { PortalClients } from './collect/pull-round.ts';
import { type Schedule, startSchedule } from './collect/schedule.ts';
import { composeLoop } from './compose-loop.ts';
import type { ComparisonSettings } from './config.ts';
import { countedIdeas } from './counted-in-spaces.ts';
import { createGiveBack } from './give-back.ts';
import { createSpaceCollector, type SpaceCollector, withSpaces } from './ideas/collect-spaces.ts';
import { createIdeas, type Ideas } from './ideas/ideas.ts';
import { createMatchStore } from './ideas/match-store.ts';
import { createSpaceStore } from './ideas/space-store.ts';
import { createReadingStore } from './readings/reading-store.ts';
import { createReadings } from './readings/readings.ts';
import { openLedgers } from './report/open-ledgers.ts';
import { createPlaces } from './report/places.ts';
import { createReporter } from './report/reporter.ts';
import { type Act, type ComparisonOperators, rights } from './rights.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshots/snapshot-store.ts';
import { checkFiguresAreBuilt, type Figures } from './take-away/figures-module.ts';
import { type FileMaker, makeFilesAside, makeFilesHere } from './take-away/file-maker.ts';
import { addedWords } from './web/added-words.ts';
import { createServer } from './web/create-server.ts';

/** What is real in production and played in tests. */
export interface ComparisonDeps {
  readonly clock: Clock;
  readonly random: Random;
  /** Instead of HTTP to the configured portals. */
  readonly clients?: Readonly<Record<'employees' | 'consumers', PortalClients>>;
  /** Instead of HTTP to the configured spaces. */
  readonly spaceClients?: Pair<ExchangeClient | null>;
  /** The same for what is sent to them. */
  readonly bulletinClients?: Readonly<Record<'employees' | 'consumers', BulletinClients>>;
  /** Where the built pages are; null serves none (tests of the server alone). */
  readonly webRoot: URL | null;
  /** Whose comparison it is, by the settings of its folder; null or absent: the product's own name and mark. */
  readonly community?: Community | null;
  /** The figures that files are made of; by default those built beside the pages, and no file without them. */
  readonly figures?: Figures;
  /** Tells the operator what happened, without any content. */
  onError(error: unknown): void;
}

/** A comparison, composed and not yet listening. */
export interface Comparison {
  readonly server: FastifyInstance;
  readonly collector: Collector;
  readonly spaces: SpaceCollector;
  readonly ideas: Ideas;
  readonly bulletins: Bulletins;
  readonly database: Database;
  /** Starts pulling on the configured schedule. */
  startPulling(): void;
  close(): Promise<void>;
}

/** Seconds between two looks at what is due to portals: both sides open at a minute. */
const deliverySeconds = 5;

/** The machine's own clock and randomness. */
export const realTime: Clock = { now: () => Date.now() };
export const realRandom: Random = { bytes: (length) => randomBytes(length) };

/** Puts the comparison together: the one place where its parts meet. */
export async function createComparison(
  settings: ComparisonSettings,
  deps: ComparisonDeps,
): Promise<Comparison> {
  const { config } = settings;
  const database = await openOwnDatabase(settings);
  const store = await createSnapshotStore(database.connection);
  const definitions = createDefinitions(settings.readCampaigns, deps.onError);
  const rounds = await createCollector({
    ...{ definitions, config, store, clock: deps.clock },
    clients: deps.clients ?? {
      employees: clientsFor(settings, 'employees'),
      consumers: clientsFor(settings, 'consumers'),
    },
  });
  const { spaces, ideas, ...spaceFiles } = await openSpaces(settings, deps, { database, definitions, store });
  const collector = withSpaces(rounds, spaces);
  const ledgers = openLedgers(settings.dataDir);
  const { closes, wording } = ledgers;
  const places = createPlaces(definitions, { ...collector, closes, wording });
  await ledgers.refresh(places);
  const reporter = createReporter({ places, collector, ledgers, clock: deps.clock });
  const operators = await openOperators(database, settings, deps);
  const { clock, random } = deps;
  const readings = createReadings({
    store: createReadingStore(database.connection),
    ...{ reporter, collector, clock, random },
  });
  const bulletins = await openBulletins(settings, deps, { database, definitions, collector, store });
  const loop = composeLoop(database, { ...deps, readings, bulletins, counted: countedIdeas(spaces) });
  const server = await createServer(
    { operators, collector, reporter, readings, ideas, bulletins, ...loop, clock, origin: config.origin },
    {
      webRoot: deps.webRoot,
      community: deps.community ?? null,
      files: fileMakerOf(deps),
      trustProxy: settings.trustProxy,
      words: await addedWords(settings.localesFolder, firstLanguage(definitions)),
      isReady: () => isAnswering(database.connection),
      onError: deps.onError,
    },
  );
  const sweep = startSchedule(() => operators.forgetExpired(), { seconds: 3600, onError: deps.onError });
  const giveBack = createGiveBack();
  let schedule: Schedule | undefined;
  let delivery: Schedule | undefined;
  let closing = false;
  return {
    server,
    collector,
    spaces,
    ideas,
    bulletins,
    database,
    startPulling() {
      const pull = async (): Promise<void> => {
        await pullAll({ collector, spaces, ideas });
        await ledgers.refresh(places);
        giveBack(await reporter.prepare(() => !closing));
      };
      const { onError } = deps;
      schedule ??= startSchedule(pull, { seconds: settings.pullEverySeconds, onError });
      delivery ??= startSchedule(bulletins.tick, { seconds: deliverySeconds, onError });
    },
    async close() {
      closing = true;
      await delivery?.stop();
      await schedule?.stop();
      await sweep.stop();
      await server.close();
      await spaceFiles.close();
      await database.close();
    },
  };
}

/** @throws Error naming the file and the command, when the figures were not built beside the pages */
function fileMakerOf({ figures, webRoot }: ComparisonDeps): FileMaker | null {
  if (figures) return makeFilesHere(figures);
  if (webRoot === null) return null;
  checkFiguresAreBuilt(webRoot);
  return makeFilesAside(webRoot);
}

function clientsFor({ config }: ComparisonSettings, audience: 'employees' | 'consumers'): PortalClients {
  const { box, roll, token } = config.portals[audience];
  return { box: createExchangeClient(box, token), roll: createExchangeClient(roll, token) };
}

/** Rounds first: what is read of a space is beside them. */
async function pullAll({ collector, spaces, ideas }: Pick<Comparison, 'collector' | 'spaces' | 'ideas'>) {
  await collector.pull();
  await spaces.pull();
  await ideas.refresh();
}

function openOwnDatabase({ databaseUri, dataDir }: ComparisonSettings): Promise<Database> {
  const owner = { audience: 'comparison', role: 'comparison' } as const;
  return openDatabase({ uri: databaseUri, dataDir: join(dataDir), exclusive: true, ...owner });
}

/** What comes from spaces: kept in a database of its own, read as ideas. */
async function openSpaces(
  settings: ComparisonSettings,
  deps: ComparisonDeps,
  held: { readonly database: Database; readonly definitions: Definitions; readonly store: SnapshotStore },
) {
  const { database, definitions, store: incidents } = held;
  const store = createSpaceStore(await database.part('spaces'));
  const spaces = await createSpaceCollector({
    ...{ definitions, incidents, store, config: settings.config, clock: deps.clock },
    clients: deps.spaceClients ?? {
      employees: spaceClientFor(settings, 'employees'),
      consumers: spaceClientFor(settings, 'consumers'),
    },
  });
  const matches = createMatchStore(database.connection);
  return { spaces, ideas: createIdeas({ spaces, definitions, matches }), close: store.close };
}

/** Null where the portal has no space. */
function spaceClientFor({ config }: ComparisonSettings, audience: Audience): ExchangeClient | null {
  const { space, token } = config.portals[audience];
  return space === undefined ? null : createExchangeClient(space.origin, token);
}

function bulletinClientsFor(
  { config }: ComparisonSettings,
  audience: 'employees' | 'consumers',
): BulletinClients {
  const { box, space, token } = config.portals[audience];
  return {
    box: createBulletinClient(box, token),
    space: space === undefined ? null : createBulletinClient(space.origin, token),
  };
}

/** What goes back to the portals. */
async function openBulletins(
  settings: ComparisonSettings,
  { clock, random, bulletinClients }: ComparisonDeps,
  of: {
    readonly database: Database;
    readonly definitions: Definitions;
    readonly collector: Pick<Collector, 'fingerprint' | 'heartbeats'>;
    readonly store: Pick<SnapshotStore, 'addIncident'>;
  },
): Promise<Bulletins> {
  return createBulletins({
    store: await createEventStore(of.database.connection),
    clients: bulletinClients ?? {
      employees: bulletinClientsFor(settings, 'employees'),
      consumers: bulletinClientsFor(settings, 'consumers'),
    },
    definitionOf: (place) => of.definitions.byFingerprint(of.collector.fingerprint(place) ?? ''),
    sealKey: () => readFileSync(join(settings.dataDir, comparisonFiles.sealKey), 'utf8'),
    everySeconds: settings.pullEverySeconds,
    beatsOf: (campaign) => bulletinBeats(campaign, of),
    incidents: of.store,
    ...{ clock, random },
  });
}

/** The people of the comparison: its roles, its cookie, its addresses. */
async function openOperators(
  { connection }: Database,
  { config }: ComparisonSettings,
  world: ComparisonDeps,
): Promise<ComparisonOperators> {
  const { origin, share } = config;
  const operators = await createOperators<Role, Right, Act>(
    connection,
    { rights, managing: 'people', origin, serviceName: 'Miroir', sharing: share === 'on' },
    world,
  );
  const secure = new URL(origin).protocol === 'https:';
  return { ...operators, cookie: sessionCookie({ name: 'miroir_comparison', path: basePath, secure }) };
}

/** The own language of the campaign that is listed first. */
function firstLanguage(definitions: Definitions): string {
  const [first = ''] = definitions.campaigns();
  return definitions.of(first)[0]?.campaign.locales[0] ?? 'fr';
}
