import { type Audience, type Clock, createTurns, err, ok, type Random, type Result } from '@miroir/basics';
import type { BulletinClient } from '@miroir/exchange';
import type { BulletinView, CancelFault, DeliveryFault, SealFault } from '../../contract/bulletins.ts';
import type { Pair } from '../../contract/figure.ts';
import type { Place } from '../../contract/place.ts';
import type { Definition } from '../campaigns/definitions.ts';
import type { IncidentStore } from '../snapshots/incident-store.ts';
import type { BulletinClients } from './bulletin-clients.ts';
import { type BulletinEvent, isDone, type RoleKey, roleOf, viewOf } from './bulletin-event.ts';
import { deliver } from './deliver.ts';
import type { EventStore } from './event-store.ts';
import { type BulletinBeat, newBeats } from './heartbeat-trouble.ts';
import { type EventDraft, sealEvent } from './seal-event.ts';
import { headOf, nextHead } from './series-head.ts';
import { incidentOf } from './trouble-incident.ts';

/** Bulletins of both sides: sealed once, delivered until each process has opened. */
export interface Bulletins {
  /** Seals a bulletin for both sides; from then on it is delivered. What a lead previewed is what is given here. */
  seal(draft: EventDraft): Promise<Result<BulletinView, SealFault>>;
  /** A campaign's, in their order. */
  list(campaign: string): Promise<readonly BulletinView[]>;
  /** Calls one off before its first opening. It keeps its number, and is never opened. */
  cancel(event: { readonly campaign: string; readonly serial: number }): Promise<Result<null, CancelFault>>;
  /** Does what is due: called every few seconds, it asks portals only when something waits or a pull is due. */
  tick(): Promise<void>;
}

/** What the bulletins of a comparison are put together from. */
export interface BulletinsDeps {
  readonly store: EventStore;
  readonly clients: Pair<BulletinClients>;
  /** The version that a round is read by; null for none. */
  readonly definitionOf: (place: Place) => Definition | null;
  /** PKCS #8 PEM, read when something is sealed. @throws Error when there is none */
  readonly sealKey: () => string;
  readonly clock: Clock;
  readonly random: Random;
  /** What the boxes of both sides last said of a campaign's bulletins. */
  readonly beatsOf: (campaign: string) => readonly (BulletinBeat & { readonly audience: Audience })[];
  readonly incidents: Pick<IncidentStore, 'addIncident'>;
  /** Seconds between two looks at portals that have everything. */
  readonly everySeconds: number;
}

/** See {@link Bulletins}. */
export function createBulletins(deps: BulletinsDeps): Bulletins {
  const { store, clients, clock } = deps;
  const inTurn = createTurns();
  const faults = new Map<string, ReadonlyMap<RoleKey, DeliveryFault>>();
  /** When each campaign was last delivered, and is to be next. */
  const turns = new Map<string, { readonly at: number; readonly next: number }>();
  const beats = newBeats(deps.beatsOf);
  const client = (key: RoleKey): BulletinClient | null => {
    const { audience, role } = roleOf(key);
    return clients[audience][role];
  };
  const view = (event: BulletinEvent): BulletinView =>
    viewOf(event, faults.get(event.sealed.campaign) ?? new Map());

  async function deliverNow(campaign: string): Promise<void> {
    const delivered = await deliver(campaign, { store, client, clock, sealKey: deps.sealKey() });
    faults.set(campaign, delivered.faults);
    const events = await store.of(campaign);
    for (const trouble of [...delivered.troubles, ...beats.troublesOf(campaign, events)])
      await deps.incidents.addIncident(...incidentOf(trouble, { campaign, events, now: clock.now() }));
    const now = clock.now();
    const minutes = events
      .filter((event) => !isDone(event) && !event.progress.cancelled)
      .map(({ progress }) => progress.opensAt)
      .filter((minute) => minute > now);
    turns.set(campaign, { at: now, next: Math.min(now + deps.everySeconds * 1000, ...minutes) });
  }

  /** A minute came since, the last delivery is long ago, or the clock was set back. */
  function isDue(campaign: string): boolean {
    const turn = turns.get(campaign);
    return turn === undefined || clock.now() >= turn.next || clock.now() < turn.at;
  }

  return {
    seal: (draft) =>
      inTurn(async () => {
        const { place } = draft;
        const definition = deps.definitionOf(place);
        if (definition === null) return err({ fault: 'unknown-round' });
        const before = await store.of(place.campaign);
        const asked = { campaign: place.campaign, now: clock.now() };
        const head = await nextHead(headOf(before), clients, asked);
        if (!head.ok) return head;
        const sealing = {
          definition,
          head: head.value,
          hasSpace: (audience: Audience) => clients[audience].space !== null,
          sealKey: deps.sealKey(),
          random: deps.random,
        };
        const sealed = await sealEvent(draft, sealing);
        if (!sealed.ok) return sealed;
        await store.add(sealed.value);
        await deliverNow(place.campaign);
        const made = (await store.of(place.campaign)).at(-1);
        if (made === undefined) throw new Error('What was sealed a moment ago is not in the store.');
        return ok(view(made));
      }),
    list: async (campaign) => (await store.of(campaign)).map(view),
    cancel: ({ campaign, serial }) =>
      inTurn(async () => {
        const events = await store.of(campaign);
        const event = cancellable(events, serial);
        if (!event.ok) return event;
        const { sealed, progress } = event.value;
        await store.note(sealed, { ...progress, cancelled: true });
        return ok(null);
      }),
    tick: () =>
      inTurn(async () => {
        for (const campaign of await store.campaigns()) if (isDue(campaign)) await deliverNow(campaign);
      }),
  };
}

/** The bulletin of that number, if it may be called off. */
function cancellable(events: readonly BulletinEvent[], serial: number): Result<BulletinEvent, CancelFault> {
  const event = events.find(({ sealed }) => sealed.serial === serial);
  if (event === undefined || event.progress.opening) return err('too-late');
  const tells = ({ sealed, progress }: BulletinEvent): boolean =>
    sealed.kind === 'decisions' && sealed.serial > serial && !progress.cancelled;
  return event.sealed.kind === 'decisions' && events.some(tells) ? err('told-by-later') : ok(event);
}
