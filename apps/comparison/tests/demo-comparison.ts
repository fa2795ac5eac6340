import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audience, floorToFives, ok } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import {
  type ChainId,
  type ExchangeClient,
  generateSealKeys,
  type HeartbeatBody,
  type SealKeys,
} from '@miroir/exchange';
import type { ComparisonConfig } from '@miroir/exchange/comparison-config';
import { linkFromCommandLine } from '@miroir/operators';
import type { Pair } from '../contract/figure.ts';
import type { Role } from '../contract/people.ts';
import type { BulletinClients } from '../server/bulletins/bulletin-clients.ts';
import type { PortalClients } from '../server/collect/pull-round.ts';
import { type Comparison, createComparison, realRandom } from '../server/create-comparison.ts';
import type { Figures } from '../server/take-away/figures-module.ts';
import { asymmetric, type Leaning, SimulatedPortal } from './simulate.ts';
import type { SimulatedSpace } from './simulated-space.ts';

/** When the simulated campaign is looked at. */
export const simulatedNow = Date.parse('2026-11-18T14:00:00Z');

/** A comparison of the demo campaign over two simulated portals, with a clock that can be moved. */
export interface DemoComparison {
  readonly comparison: Comparison;
  readonly portals: Readonly<Record<Audience, SimulatedPortal>>;
  readonly campaign: Campaign;
  readonly config: ComparisonConfig;
  readonly dataDir: string;
  readonly keys: Readonly<Record<Audience, SealKeys>>;
  readonly clock: { now(): number; set(ms: number): void };
  /** Replaces the way to one portal, to play a failure. */
  readonly clients: Record<Audience, PortalClients>;
  /** Every version of a campaign that the comparison was given. */
  readCampaigns(): readonly Campaign[];
  /** Launches another round on both portals, of this campaign or of another version or campaign, beside what runs. */
  launch(campaign: Campaign, round: string): Pair<SimulatedPortal>;
  /** A new sign-in token, as `miroir lead` would write it; each call is somebody new unless it names them. */
  link(name?: string, role?: Role): Promise<string>;
}

export interface DemoOptions {
  /** The demonstration unless another is given. */
  readonly campaign?: Campaign;
  /** Those of an earlier one, to open its folder again. */
  readonly keys?: Readonly<Record<Audience, SealKeys>>;
  readonly dataDir?: string;
  /** Where bulletins go; nowhere by default. */
  readonly bulletinClients?: Pair<BulletinClients>;
  readonly webRoot?: URL;
  readonly port?: number;
  /** The figures that exports are made of; without them nothing is exported. */
  readonly figures?: Figures;
  readonly share?: 'on' | 'off';
  readonly trustProxy?: boolean;
  readonly origin?: string;
  /** Spaces of both sides; none unless they are given. */
  readonly spaces?: Pair<SimulatedSpace>;
  /** Languages added to the interface. */
  readonly localesFolder?: string;
}

/** Makes both portals, with nothing published, and the comparison that pulls from them. */
export async function demoComparison(options: DemoOptions = {}): Promise<DemoComparison> {
  const campaign = options.campaign ?? hestia;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'mc-'));
  const keys = options.keys ?? { employees: generateSealKeys(), consumers: generateSealKeys() };
  const portals = {
    employees: new SimulatedPortal(campaign, 'employees', keys.employees),
    consumers: new SimulatedPortal(campaign, 'consumers', keys.consumers),
  };
  const source = (audience: Audience) => ({
    box: 'http://localhost:1',
    roll: 'http://localhost:1',
    token: 'x'.repeat(32),
    boxKeys: [keys[audience].publicKey],
    rollKeys: [keys[audience].publicKey],
    ...(options.spaces
      ? { space: { origin: 'http://localhost:1', keys: [options.spaces[audience].keys.publicKey] } }
      : {}),
  });
  const config: ComparisonConfig = {
    version: 1,
    origin: options.origin ?? 'http://localhost:4300',
    pullEverySeconds: 1,
    share: options.share ?? 'on',
    portals: { employees: source('employees'), consumers: source('consumers') },
  };
  const launched = { employees: [portals.employees], consumers: [portals.consumers] };
  const clients = { employees: clientsOf(launched.employees), consumers: clientsOf(launched.consumers) };
  const campaigns = [campaign];
  const readCampaigns = () => campaigns;
  let now = simulatedNow;
  const clock = { now: () => now, set: (ms: number) => (now = ms) };
  const comparison = await createComparison(
    {
      port: options.port ?? 0,
      host: '127.0.0.1',
      dataDir,
      databaseUri: undefined,
      trustProxy: options.trustProxy ?? false,
      localesFolder: options.localesFolder,
      pullEverySeconds: 1,
      config,
      readCampaigns,
    },
    {
      clock,
      random: realRandom,
      clients,
      spaceClients: {
        employees: options.spaces?.employees.client() ?? null,
        consumers: options.spaces?.consumers.client() ?? null,
      },
      webRoot: options.webRoot ?? null,
      ...(options.figures ? { figures: options.figures } : {}),
      ...(options.bulletinClients ? { bulletinClients: options.bulletinClients } : {}),
      onError: (error) => {
        throw error;
      },
    },
  );
  let arrived = 0;
  const link = async (name = `Claire D.${'′'.repeat(arrived++)}`, role: Role = 'lead') => {
    const world = { clock, random: realRandom };
    const made = await linkFromCommandLine<Role>(comparison.database.connection, { name, role }, world);
    if (!made.ok) throw new Error(made.error);
    return made.value.token;
  };
  const launch: DemoComparison['launch'] = (other, round) => {
    campaigns.push(other);
    const made = {
      employees: new SimulatedPortal(other, 'employees', keys.employees, round),
      consumers: new SimulatedPortal(other, 'consumers', keys.consumers, round),
    };
    launched.employees.push(made.employees);
    launched.consumers.push(made.consumers);
    return made;
  };
  return {
    comparison,
    portals,
    campaign,
    config,
    dataDir,
    keys,
    clock,
    clients,
    readCampaigns,
    launch,
    link,
  };
}

function clientsOf(launched: readonly SimulatedPortal[]): PortalClients {
  const chains: ExchangeClient['chains'] = async () => ok(launched.map(({ chain }) => chain));
  const roundOf = ({ campaign, round }: ChainId) =>
    launched.find(({ chain }) => chain.campaign === campaign && chain.round === round);
  return {
    box: {
      chains,
      snapshots: async (id, after) => ok(roundOf(id)?.after(after) ?? []),
      calibration: async (id) => ok(roundOf(id)?.calibration ?? null),
      heartbeat: async (id) => ok(roundOf(id)?.heartbeats.box ?? null),
    },
    roll: {
      chains,
      snapshots: async () => ok([]),
      calibration: async () => ok(null),
      heartbeat: async (id) => ok(roundOf(id)?.heartbeats.roll ?? null),
    },
  };
}

/** Two publications a side of the whole demo: 600 invited in four cohorts, 1 200 through an open link. */
export async function publishDemo(
  demo: DemoComparison,
  leanings: Readonly<Record<Audience, Leaning>> = asymmetric,
  scale = 1,
): Promise<void> {
  const { campaign, portals } = demo;
  const inside = campaign.cohorts.employees.cohorts.map(({ id }) => id);
  const outside = campaign.cohorts.consumers.cohorts.map(({ id }) => id);
  const plan = (share: number) => ({
    employees: {
      seed: 7,
      leaning: leanings.employees,
      cohorts: inside.map((id, index) => ({
        id,
        headcount: [210, 160, 145, 85][index] ?? 60,
        people: Math.round(scale * share * ([150, 38, 90, 18][index] ?? 20)),
        ...(index === 3 ? { state: 'whole-only' as const } : {}),
      })),
    },
    consumers: {
      seed: 11,
      leaning: leanings.consumers,
      cohorts: outside.map((id, index) => ({
        id,
        headcount: null,
        people: Math.round(scale * share * ([420, 380, 260, 140][index] ?? 80)),
      })),
    },
  });
  for (const [share, at] of [
    [0.7, '2026-11-17T12:00:00Z'],
    [1, '2026-11-18T12:00:00Z'],
  ] as const) {
    const { employees, consumers } = plan(share);
    await portals.employees.publish({ ...employees, atClose: share === 1 }, at);
    await portals.consumers.publish(consumers, at);
  }
  await portals.employees.beat(
    beatOf('roll', [40, 85, 110, 60, 35, 20, 15, 10, 15, 20, 10, 5, 5, 5, 0, 5], {
      ...Object.fromEntries(inside.map((id, index) => [id, [210, 160, 145, 85][index] ?? 60])),
    }),
  );
  await portals.employees.beat(
    beatOf('box', [35, 80, 105, 60, 30, 20, 15, 10, 15, 15, 10, 5, 5, 5, 0, 5], null),
  );
  await portals.consumers.beat(
    beatOf('roll', [60, 120, 180, 220, 140, 90, 75, 60, 55, 80, 65, 50, 45, 40, 35, 25], null),
  );
  await portals.consumers.beat(
    beatOf('box', [55, 110, 170, 205, 130, 85, 70, 55, 50, 75, 60, 45, 40, 35, 30, 20], null),
  );
}

function beatOf(
  from: 'roll' | 'box',
  counts: readonly number[],
  headcounts: Record<string, number> | null,
): HeartbeatBody {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const at = '2026-11-18T13:00:00Z';
  const dayOf = (index: number) => new Date(Date.UTC(2026, 10, 2 + index)).toISOString().slice(0, 10);
  if (from === 'box') {
    const days = counts.map((answered, index) => ({ day: dayOf(index), answered }));
    return { from, at, amended: null, answered: total, days, withdrawn: 0 };
  }
  const days = counts.map((opened, index) => ({ day: dayOf(index), opened }));
  const ids = Object.keys(headcounts ?? {});
  const openedByCohort = Object.fromEntries(ids.map((id) => [id, floorToFives(total / ids.length)]));
  return {
    from,
    at,
    amended: null,
    opened: total,
    openedByCohort,
    days,
    weeks: [],
    headcounts,
    replacements: 5,
  };
}
