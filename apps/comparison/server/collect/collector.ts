import { createHash } from 'node:crypto';
import { type Audience, audiences, type Clock, createTurns } from '@miroir/basics';
import { isAlarm, type ListedChain, type OpenedSnapshot } from '@miroir/exchange';
import type { ComparisonConfig } from '@miroir/exchange/comparison-config';
import type { Pair } from '../../contract/figure.ts';
import type { Place } from '../../contract/place.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { StoredContact, StoredIncident } from '../snapshots/incident-store.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { type ImportOutcome, importInto } from './import-file.ts';
import type { Publication } from './publications.ts';
import { type NoteIncident, type PortalClients, pullRound } from './pull-round.ts';
import { openRound, type RoundMemory } from './round-memory.ts';
import type { Heartbeats, SideData } from './side-data.ts';

/** What comes in from both portals, and what was refused. */
export interface Collector {
  /** Looks for campaigns that came since, then asks both portals once, of every round they have. A portal that is down changes nothing but the note that it is. */
  pull(): Promise<void>;
  /** Takes sealed bytes that a lead brings by hand; checked like any other. */
  importFile(sealed: string): Promise<ImportOutcome>;
  acceptEpoch(audience: Audience, place: Place, epoch: number): Promise<boolean>;
  /** Of the version of the campaign that a round is asked under: as published, else as a portal says; null when neither. */
  fingerprint(place: Place): string | null;
  /** What is held of one side in a round; null before its first publication. */
  side(audience: Audience, place: Place): SideData | null;
  /** What both processes of a side last said of a round, also before its first publication. */
  heartbeats(audience: Audience, place: Place): Heartbeats;
  /** Accepted publications of a side in a round, oldest first. */
  published(audience: Audience, place: Place): readonly Publication[];
  /** A publication of old with all its figures; null for one that never was. */
  held(
    audience: Audience,
    place: Place,
    publication: Pick<Publication, 'epoch' | 'serial'>,
  ): Promise<OpenedSnapshot | null>;
  epoch(audience: Audience, place: Place): number;
  contact(audience: Audience): StoredContact;
  incidents(): Promise<StoredIncident[]>;
}

interface CollectorDeps {
  readonly definitions: Definitions;
  readonly config: ComparisonConfig;
  readonly store: SnapshotStore;
  readonly clients: Pair<PortalClients>;
  readonly clock: Clock;
}

const keyOf = ({ campaign, round }: Place): string => `${campaign}/${round}`;

/** Opens what is stored and makes the collector. @throws Error when stored bytes no longer verify */
export async function createCollector(deps: CollectorDeps): Promise<Collector> {
  const { definitions, store, clock, clients } = deps;
  const rounds = await openRounds(deps);
  const offered = new Map<string, string>();
  const contacts = {
    employees: await store.contact('employees'),
    consumers: await store.contact('consumers'),
  };
  const note: NoteIncident = ({ audience, campaign = null, round = null }, refused, sealed) =>
    store.addIncident(
      {
        ...{ audience, campaign, round },
        kind: isAlarm(refused.reason) ? 'alarm' : 'refused',
        ...refused,
        lastAt: clock.now(),
      },
      createHash('sha256').update(sealed).digest('base64url'),
    );

  async function pullChain(audience: Audience, chain: ListedChain): Promise<string | null> {
    const { campaign, round, fingerprint } = chain;
    if (definitions.byFingerprint(fingerprint) === null) {
      await note(chainOf(audience, chain), { reason: 'unknown-fingerprint', epoch: null }, fingerprint);
      return null;
    }
    offered.set(keyOf(chain), fingerprint);
    const memory = await rounds.open({ campaign, round });
    return pullRound({ round: memory, audience, clients: clients[audience], note });
  }

  async function pullPortal(audience: Audience): Promise<void> {
    const listed = await clients[audience].box.chains();
    const failures: (string | null)[] = [listed.ok ? null : listed.error];
    for (const chain of listed.ok ? listed.value : []) failures.push(await pullChain(audience, chain));
    const failure = failures.find((each) => each !== null) ?? null;
    const change = failure === null ? { failure, reachedAt: clock.now() } : { failure };
    await store.setContact(audience, change);
    contacts[audience] = { ...contacts[audience], ...change };
  }

  const sideOf = (audience: Audience, place: Place) => rounds.opened(place)?.sides[audience] ?? null;
  return {
    async pull() {
      definitions.refresh();
      await Promise.all(audiences.map(pullPortal));
    },
    importFile: (sealed) => importInto(sealed, { definitions, open: rounds.open, note }),
    async acceptEpoch(audience, place, epoch) {
      const side = sideOf(audience, place);
      return side !== null && (await side.chain.restart(epoch)).ok;
    },
    fingerprint: (place) => rounds.opened(place)?.fingerprint() ?? offered.get(keyOf(place)) ?? null,
    side(audience, place) {
      const side = sideOf(audience, place);
      const lastTwo = side?.chain.lastTwo() ?? [];
      const snapshot = lastTwo.at(-1);
      if (side === null || snapshot === undefined) return null;
      const calibration = side.calibration.now();
      return { snapshot, previous: lastTwo.at(-2) ?? null, calibration, ...side.heartbeats.now() };
    },
    heartbeats: (audience, place) => sideOf(audience, place)?.heartbeats.now() ?? { roll: null, box: null },
    published: (audience, place) => sideOf(audience, place)?.chain.published() ?? [],
    held: async (audience, place, publication) =>
      (await sideOf(audience, place)?.chain.held(publication)) ?? null,
    epoch: (audience, place) => sideOf(audience, place)?.chain.state().epoch ?? 1,
    contact: (audience) => contacts[audience],
    incidents: () => store.incidents(),
  };
}

const chainOf = (audience: Audience, { campaign, round }: Place) => ({ audience, campaign, round });

/** The rounds of which something is held, opened: those that are stored now, others when they are first asked for. */
async function openRounds({ definitions, config, store }: CollectorDeps) {
  const inTurn = createTurns();
  const opened = new Map<string, RoundMemory>();
  const opening = new Map<string, Promise<RoundMemory>>();
  const openNow = async (place: Place): Promise<RoundMemory> => {
    const round = await openRound({ definitions, config, store, inTurn }, place);
    opened.set(keyOf(place), round);
    return round;
  };
  const open = (place: Place): Promise<RoundMemory> => {
    const known = opening.get(keyOf(place)) ?? openNow(place);
    opening.set(keyOf(place), known);
    return known;
  };
  for (const place of await store.places()) await open(place);
  return { open, opened: (place: Place) => opened.get(keyOf(place)) ?? null };
}
