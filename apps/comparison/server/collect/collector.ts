import { createHash } from 'node:crypto';
import { type Audience, audiences, type Clock, createTurns, type InTurn } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import {
  acceptHeartbeat,
  type ChainId,
  type ExchangeClient,
  isAlarm,
  type OpenedHeartbeat,
  openSealed,
  type RefusalReason,
} from '@miroir/exchange';
import type { ComparisonConfig } from '@miroir/exchange/comparison-config';
import type { SnapshotStore, StoredContact, StoredIncident } from '../snapshots/snapshot-store.ts';
import { type CalibrationMemory, openCalibrations } from './calibration-memory.ts';
import { type ChainMemory, openChain } from './chain-memory.ts';
import type { Publication } from './rounds.ts';
import type { Heartbeats, SideData } from './side-data.ts';

/** How the two processes of a portal are reached. */
export interface PortalClients {
  readonly box: ExchangeClient;
  readonly roll: ExchangeClient;
}

/** What an imported file came to. */
export type ImportOutcome =
  | { readonly accepted: true; readonly audience: Audience }
  | { readonly accepted: false; readonly reason: RefusalReason };

/** What comes in from both portals, and what was refused. */
export interface Collector {
  /** Asks both portals once. A portal that is down changes nothing but the note that it is. */
  pull(): Promise<void>;
  /** Takes sealed bytes that a lead brings by hand; checked like any other. */
  importFile(sealed: string): Promise<ImportOutcome>;
  acceptEpoch(audience: Audience, epoch: number): Promise<boolean>;
  /** What is held of one side in a round; null before its first publication. */
  side(audience: Audience, round: string): SideData | null;
  /** What both processes of a side last said of a round, also before its first publication. */
  heartbeats(audience: Audience, round: string): Heartbeats;
  published(audience: Audience, round: string): ReturnType<ChainMemory['published']>;
  held(
    audience: Audience,
    publication: Pick<Publication, 'epoch' | 'serial'>,
  ): ReturnType<ChainMemory['held']>;
  epoch(audience: Audience): number;
  contact(audience: Audience): StoredContact;
  incidents(): Promise<StoredIncident[]>;
}

interface CollectorDeps {
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly config: ComparisonConfig;
  readonly store: SnapshotStore;
  readonly clients: Readonly<Record<Audience, PortalClients>>;
  readonly clock: Clock;
}

interface Portal {
  readonly chain: ChainMemory;
  readonly calibrations: CalibrationMemory;
  contact: StoredContact;
  readonly heartbeats: Record<'roll' | 'box', OpenedHeartbeat | null>;
}

/** Opens what is stored and makes the collector. */
export async function createCollector(deps: CollectorDeps): Promise<Collector> {
  const { store, clock } = deps;
  const inTurn = createTurns();
  const portals = {
    employees: await openPortal(deps, 'employees', inTurn),
    consumers: await openPortal(deps, 'consumers', inTurn),
  };
  const noteIncident = (
    audience: Audience,
    refused: { reason: RefusalReason; epoch: number | null },
    sealed: string,
  ) =>
    store.addIncident(
      { audience, kind: isAlarm(refused.reason) ? 'alarm' : 'refused', ...refused, lastAt: clock.now() },
      digestOf(sealed),
    );

  async function pullHeartbeat(
    audience: Audience,
    role: 'roll' | 'box',
    id: ChainId,
  ): Promise<string | null> {
    const answer = await deps.clients[audience][role].heartbeat(id);
    if (!answer.ok) return answer.error;
    if (answer.value === null) return null;
    const refused = await takeHeartbeat(deps, portals[audience], { audience, role, sealed: answer.value });
    if (refused) await noteIncident(audience, { reason: refused, epoch: null }, answer.value);
    return null;
  }

  async function pullRound(audience: Audience, id: ChainId): Promise<(string | null)[]> {
    const { box } = deps.clients[audience];
    return [
      await pullSnapshots({ box, id }, portals[audience].chain, noteIncident),
      await pullCalibration({ box, id }, portals[audience], noteIncident),
      await pullHeartbeat(audience, 'box', id),
      await pullHeartbeat(audience, 'roll', id),
    ];
  }

  async function pullPortal(audience: Audience): Promise<void> {
    const listed = await deps.clients[audience].box.chains();
    const failures: (string | null)[] = [listed.ok ? null : listed.error];
    for (const chain of listed.ok ? listed.value : []) {
      if (chain.campaign === deps.campaign.id) failures.push(...(await pullRound(audience, chain)));
    }
    const failure = failures.find((each) => each !== null) ?? null;
    const change = failure === null ? { failure, reachedAt: clock.now() } : { failure };
    await store.setContact(audience, change);
    portals[audience].contact = { ...portals[audience].contact, ...change };
  }

  return {
    async pull() {
      await Promise.all(audiences.map(pullPortal));
    },
    importFile: (sealed) => importInto(portals, sealed, noteIncident),
    acceptEpoch: async (audience, epoch) => (await portals[audience].chain.restart(epoch)).ok,
    side(audience, round) {
      const { chain, heartbeats, calibrations } = portals[audience];
      const lastTwo = chain.lastTwo(round);
      const snapshot = lastTwo.at(-1);
      if (snapshot === undefined) return null;
      const calibration = calibrations.of(round);
      return { snapshot, previous: lastTwo.at(-2) ?? null, calibration, ...heartbeats };
    },
    heartbeats: (audience, round) => ofRound(portals[audience].heartbeats, round),
    published: (audience, round) => portals[audience].chain.published(round),
    held: (audience, publication) => portals[audience].chain.held(publication),
    epoch: (audience) => portals[audience].chain.state().epoch,
    contact: (audience) => portals[audience].contact,
    incidents: () => store.incidents(),
  };
}

/** The heartbeats that are a round's. */
function ofRound({ roll, box }: Heartbeats, round: string): Heartbeats {
  const of = (heartbeat: OpenedHeartbeat | null) => (heartbeat?.header.round === round ? heartbeat : null);
  return { roll: of(roll), box: of(box) };
}

type NoteIncident = (
  audience: Audience,
  refused: { reason: RefusalReason; epoch: number | null },
  sealed: string,
) => Promise<void>;

/** A round, where its box is reached. */
interface RoundOfBox {
  readonly box: ExchangeClient;
  readonly id: ChainId;
}

/** Takes what a box published since; gives why it could not be asked. */
async function pullSnapshots(
  { box, id }: RoundOfBox,
  chain: ChainMemory,
  note: NoteIncident,
): Promise<string | null> {
  for (;;) {
    const { epoch, head, restarting } = chain.state();
    // After a restore the portal is asked for its new epoch only: it still holds the old one, which is refused.
    const after = restarting ? { epoch, serial: 0 } : head && { epoch, serial: head.header.serial };
    const answer = await box.snapshots(id, after);
    if (!answer.ok) return answer.error;
    let news = 0;
    for (const sealed of answer.value) {
      const taken = await chain.take(sealed);
      if (taken.ok) news += taken.value.news ? 1 : 0;
      else await note(chain.audience, taken.error, sealed);
      if (!taken.ok) return null;
    }
    if (news === 0) return null;
  }
}

/** Asked for on every pull: a box that sealed a second one must not go unnoticed. */
async function pullCalibration(
  { box, id }: RoundOfBox,
  { chain, calibrations }: Pick<Portal, 'chain' | 'calibrations'>,
  note: NoteIncident,
): Promise<string | null> {
  const answer = await box.calibration(id);
  if (!answer.ok) return answer.error;
  if (answer.value === null) return null;
  const taken = await calibrations.take(answer.value);
  if (!taken.ok) await note(chain.audience, taken.error, answer.value);
  return null;
}

/** A file does not say whose it is until a seal fits: each side's keys are tried, and only a fitting refusal is noted. */
async function importInto(
  portals: Readonly<Record<Audience, Portal>>,
  sealed: string,
  note: NoteIncident,
): Promise<ImportOutcome> {
  let reason: RefusalReason = 'malformed';
  for (const audience of audiences) {
    const { chain, calibrations } = portals[audience];
    const release = await chain.take(sealed);
    const isOther = !release.ok && release.error.reason === 'wrong-type';
    const taken = isOther ? await calibrations.take(sealed) : release;
    if (taken.ok) return { accepted: true, audience };
    reason = taken.error.reason;
    if (reason === 'bad-signature' || reason === 'malformed') continue;
    await note(audience, taken.error, sealed);
    return { accepted: false, reason };
  }
  return { accepted: false, reason };
}

async function openPortal(
  { campaign, fingerprint, config, store }: CollectorDeps,
  audience: Audience,
  inTurn: InTurn,
): Promise<Portal> {
  const source = config.portals[audience];
  const chain = await openChain({ audience, campaign, fingerprint, source, store, inTurn });
  const lastOf = (round: string) => chain.lastTwo(round).at(-1) ?? null;
  const portal: Portal = {
    chain,
    calibrations: await openCalibrations({ audience, campaign, source, store, lastOf, inTurn }),
    contact: await store.contact(audience),
    heartbeats: { roll: null, box: null },
  };
  for (const role of ['roll', 'box'] as const) {
    const sealed = await store.heartbeat(audience, role);
    if (sealed === null) continue;
    const keys = role === 'box' ? source.boxKeys : source.rollKeys;
    const opened = await openSealed(sealed, keys, { audience, campaign: campaign.id });
    if (opened.ok && opened.value.kind === 'heartbeat') portal.heartbeats[role] = opened.value;
  }
  return portal;
}

async function takeHeartbeat(
  { campaign, config, store }: CollectorDeps,
  portal: Portal,
  heartbeat: { audience: Audience; role: 'roll' | 'box'; sealed: string },
): Promise<RefusalReason | null> {
  const { audience, role, sealed } = heartbeat;
  const keys = config.portals[audience][role === 'box' ? 'boxKeys' : 'rollKeys'];
  const opened = await openSealed(sealed, keys, { audience, campaign: campaign.id });
  if (!opened.ok) return opened.error;
  if (opened.value.kind !== 'heartbeat') return 'wrong-type';
  const last = portal.heartbeats[role];
  // Only a box has epochs that a person accepts; a roll's heartbeats go on in its own.
  const epoch = role === 'box' ? portal.chain.state().epoch : opened.value.header.epoch;
  const decided = acceptHeartbeat(last, opened.value, {
    from: role,
    epoch,
    cohorts: campaign.cohorts[audience].cohorts.map(({ id }) => id),
  });
  if (!decided.ok) return decided.error;
  if (decided.value.news) await store.setHeartbeat(audience, role, sealed);
  portal.heartbeats[role] = decided.value.heartbeat;
  return null;
}

function digestOf(sealed: string): string {
  return createHash('sha256').update(sealed).digest('base64url');
}
