import { createHash } from 'node:crypto';
import { type Audience, audiences, type Clock, createTurns } from '@miroir/basics';
import {
  type ExchangeClient,
  isAlarm,
  type ListedChain,
  type OpenedSpaceSnapshot,
  type OpenedSpaceTexts,
  spaceRound,
} from '@miroir/exchange';
import type { ComparisonConfig } from '@miroir/exchange/comparison-config';
import type { Pair } from '../../contract/figure.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { Refused } from '../collect/chain-memory.ts';
import type { Collector } from '../collect/collector.ts';
import type { IncidentStore } from '../snapshots/incident-store.ts';
import { pullSpace } from './pull-space.ts';
import { openSpaceMemory, type SpaceMemory } from './space-memory.ts';
import type { SpaceId, SpaceStore } from './space-store.ts';

/** What is held of one side's space: either may be missing still. */
export interface SpaceData {
  readonly counts: OpenedSpaceSnapshot | null;
  readonly texts: OpenedSpaceTexts | null;
  /** The day on which each idea was first counted here, by id. */
  readonly since: Readonly<Record<string, string>>;
}

/** What comes in from both spaces. */
export interface SpaceCollector {
  /** Asks both spaces once, of every campaign they have. One that is down changes nothing but the note that it is. */
  pull(): Promise<void>;
  side(id: SpaceId): SpaceData;
  epoch(id: SpaceId): number;
  acceptEpoch(id: SpaceId, epoch: number): Promise<boolean>;
  /** What the last pull failed with; null when it answered, or has no space. */
  failure(audience: Audience): string | null;
}

interface SpaceCollectorDeps {
  readonly definitions: Definitions;
  readonly config: Pick<ComparisonConfig, 'portals'>;
  readonly store: SpaceStore;
  readonly incidents: Pick<IncidentStore, 'addIncident'>;
  /** How a side's space is reached; null where it has none. */
  readonly clients: Pair<ExchangeClient | null>;
  readonly clock: Clock;
}

const keyOf = ({ campaign, audience }: SpaceId): string => `${campaign}/${audience}`;

/** The collector of rounds, of which a space's chain is asked like one: it has epochs, which a person accepts. */
export function withSpaces(collector: Collector, spaces: SpaceCollector): Collector {
  return {
    ...collector,
    epoch: (audience, place) =>
      place.round === spaceRound
        ? spaces.epoch({ campaign: place.campaign, audience })
        : collector.epoch(audience, place),
    acceptEpoch: (audience, place, epoch) =>
      place.round === spaceRound
        ? spaces.acceptEpoch({ campaign: place.campaign, audience }, epoch)
        : collector.acceptEpoch(audience, place, epoch),
  };
}

/** Opens what is stored. @throws Error when stored counts no longer verify */
export async function createSpaceCollector(deps: SpaceCollectorDeps): Promise<SpaceCollector> {
  const { definitions, clients, clock } = deps;
  const memories = await openMemories(deps);
  const failures: Record<Audience, string | null> = { employees: null, consumers: null };

  const note = ({ campaign, audience }: SpaceId, { reason, epoch }: Refused, sealed: string): Promise<void> =>
    deps.incidents.addIncident(
      {
        ...{ audience, campaign, reason, epoch },
        round: spaceRound,
        kind: isAlarm(reason) ? 'alarm' : 'refused',
        lastAt: clock.now(),
      },
      createHash('sha256').update(sealed).digest('base64url'),
    );

  async function pullChain(
    audience: Audience,
    client: ExchangeClient,
    { campaign, fingerprint }: ListedChain,
  ): Promise<string | null> {
    const id = { campaign, audience };
    if (definitions.byFingerprint(fingerprint) === null) {
      await note(id, { reason: 'unknown-fingerprint', epoch: null }, fingerprint);
      return null;
    }
    const memory = await memories.open(id);
    return pullSpace(memory, client, (refused, sealed) => note(id, refused, sealed));
  }

  async function pullSide(audience: Audience): Promise<void> {
    const client = clients[audience];
    if (client === null) return;
    const listed = await client.chains();
    const found: (string | null)[] = [listed.ok ? null : listed.error];
    for (const chain of listed.ok ? listed.value : [])
      if (chain.round === spaceRound) found.push(await pullChain(audience, client, chain));
    failures[audience] = found.find((each) => each !== null) ?? null;
  }

  return {
    async pull() {
      await Promise.all(audiences.map(pullSide));
    },
    side(id) {
      const memory = memories.get(id);
      const since = memory?.since() ?? {};
      return { counts: memory?.counts() ?? null, texts: memory?.texts() ?? null, since };
    },
    epoch: (id) => memories.get(id)?.state().epoch ?? 1,
    acceptEpoch: async (id, epoch) => (await memories.get(id)?.restart(epoch))?.ok ?? false,
    failure: (audience) => failures[audience],
  };
}

/** What is stored of spaces, opened; others are when they are first heard of. */
async function openMemories({ definitions, config, store }: SpaceCollectorDeps) {
  const inTurn = createTurns();
  const memories = new Map<string, SpaceMemory>();
  async function open(id: SpaceId): Promise<SpaceMemory> {
    const known = memories.get(keyOf(id));
    if (known !== undefined) return known;
    const questionnaires = () =>
      new Map(
        definitions.of(id.campaign).map((each) => [each.fingerprint, each.questionnaires[id.audience]]),
      );
    const keys = config.portals[id.audience].space?.keys ?? [];
    const made = await openSpaceMemory({ id, keys, store, questionnaires, inTurn });
    memories.set(keyOf(id), made);
    return made;
  }
  for (const id of await store.spaces()) if (config.portals[id.audience].space !== undefined) await open(id);
  return { open, get: (id: SpaceId) => memories.get(keyOf(id)) };
}
