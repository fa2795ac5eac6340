import { type BulletinClient, type RefusalReason, refusalReasons, sealOpening } from '@miroir/exchange';
import type { BulletinTroubleReason, DeliveryFault } from '../../contract/bulletins.ts';
import { type BulletinEvent, type EventProgress, isDone, type RoleKey } from './bulletin-event.ts';
import type { EventStore } from './event-store.ts';
import { nextMinute } from './next-minute.ts';
import { pushBulletins, type Reached, sideOf, unasked } from './push-bulletins.ts';

/** What a delivery is made with. */
export interface Delivering {
  readonly store: EventStore;
  readonly client: (role: RoleKey) => BulletinClient | null;
  readonly clock: { readonly now: () => number };
  /** PKCS #8 PEM of the comparison's seal. */
  readonly sealKey: string;
}

/** Something a person must be told of: a process refused a bulletin, or no longer holds one that it had acknowledged. */
export interface BulletinTrouble {
  readonly role: RoleKey;
  readonly serial: number;
  readonly reason: BulletinTroubleReason;
}

/** What became of one delivery. */
export interface Delivered {
  /** What is amiss with each process now. */
  readonly faults: ReadonlyMap<RoleKey, DeliveryFault>;
  readonly troubles: readonly BulletinTrouble[];
}

/**
 * Does what is due of a campaign's bulletins: brings every process up to date, postpones both sides of one whose minute came
 * before all had acknowledged, opens those whose minute came. Each step is on disk before the next: killed anywhere, the next
 * delivery goes on.
 */
export async function deliver(campaign: string, deps: Delivering): Promise<Delivered> {
  const faults = new Map<RoleKey, DeliveryFault>();
  let events = await deps.store.of(campaign);
  const roles = [...new Set(events.flatMap(({ sealed }) => sealed.roles))];
  const reached = await Promise.all(roles.map((role) => bringUp(events, { campaign, role, deps })));
  for (const { role, fault } of reached) if (fault !== null) faults.set(role, fault);
  const troubles = reached.flatMap((each) => troublesOf(events, each));
  events = await noteReached(events, reached, deps);
  for (const event of events) await openDue(event, { faults, troubles, deps });
  return { faults, troubles };
}

/** What a process would not take, and what it had acknowledged and holds no more. */
function troublesOf(
  events: readonly BulletinEvent[],
  { role, held, fault, refused }: Reached,
): BulletinTrouble[] {
  const lost = events.filter(
    ({ sealed, progress }) => held !== null && sealed.serial > held && progress.stored.includes(role),
  );
  const reason = fault === null ? null : refusalOf(fault);
  return [
    ...lost.map(({ sealed }) => ({ role, serial: sealed.serial, reason: 'lost-bulletin' as const })),
    ...(reason === null || refused === null ? [] : [{ role, serial: refused, reason }]),
  ];
}

/** A fault that is a refusal: not that somebody could not be reached. */
function refusalOf(fault: DeliveryFault): RefusalReason | null {
  return refusalReasons.find((each) => each === fault) ?? null;
}

function bringUp(
  events: readonly BulletinEvent[],
  { campaign, role, deps }: { campaign: string; role: RoleKey; deps: Delivering },
): Promise<Reached> {
  const client = deps.client(role);
  const own = events.filter(({ sealed }) => sealed.roles.includes(role));
  if (client === null) return Promise.resolve(unasked(role, 0, 'unreachable'));
  return pushBulletins(own, { campaign, role, client, now: deps.clock.now() });
}

/** Keeps who has stored and opened what, also where a process holds less than before: it was restored. */
async function noteReached(
  events: readonly BulletinEvent[],
  reached: readonly Reached[],
  deps: Delivering,
): Promise<BulletinEvent[]> {
  const noted: BulletinEvent[] = [];
  for (const { sealed, progress } of events) {
    const of = (has: (each: Reached) => boolean): RoleKey[] =>
      reached.filter((each) => sealed.roles.includes(each.role) && has(each)).map(({ role }) => role);
    const stored = of((each) => each.stored >= sealed.serial);
    const open = of((each) => each.open?.includes(sealed.serial) ?? progress.open.includes(each.role));
    const now = deps.clock.now();
    const acknowledged = {
      ...Object.fromEntries(stored.map((role) => [role, now])),
      ...progress.acknowledged,
    };
    const next = { ...progress, stored, acknowledged, open };
    if (!sameRoles(stored, progress.stored) || !sameRoles(open, progress.open))
      await deps.store.note(sealed, next);
    noted.push({ sealed, progress: next });
  }
  return noted;
}

const sameRoles = (a: readonly RoleKey[], b: readonly RoleKey[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));

interface Due {
  readonly faults: Map<RoleKey, DeliveryFault>;
  readonly troubles: BulletinTrouble[];
  readonly deps: Delivering;
}

async function openDue(event: BulletinEvent, due: Due): Promise<void> {
  const { faults, deps } = due;
  const { sealed, progress } = event;
  if (progress.cancelled || isDone(event)) return;
  const now = deps.clock.now();
  if (now < progress.opensAt) return;
  let next: EventProgress = progress;
  if (!progress.opening) {
    const because = notReady(event, faults);
    next =
      because.length === 0
        ? { ...progress, opening: true }
        : {
            ...progress,
            opensAt: nextMinute(now),
            postponed: [...progress.postponed, { to: nextMinute(now), because }],
          };
    // Before the first opening leaves: afterwards neither side is ever postponed.
    await deps.store.note(sealed, next);
  }
  if (next.opening) await sendOpenings({ sealed, progress: next }, due);
}

/** Who has not acknowledged, or would show nothing. */
function notReady(
  { sealed, progress }: BulletinEvent,
  faults: ReadonlyMap<RoleKey, DeliveryFault>,
): EventProgress['postponed'][number]['because'] {
  return sealed.roles.flatMap((role) => {
    const fault = faults.get(role);
    if (progress.stored.includes(role)) return fault === 'clock-off' ? [{ role, fault }] : [];
    return [{ role, fault: fault ?? 'waiting' }];
  });
}

async function sendOpenings(
  { sealed, progress }: BulletinEvent,
  { faults, troubles, deps }: Due,
): Promise<void> {
  const waiting = sealed.roles.filter(
    (role) => progress.stored.includes(role) && !progress.open.includes(role),
  );
  const answers = await Promise.all(
    waiting.map(async (role) => ({ role, fault: await sendOpening({ sealed, progress }, role, deps) })),
  );
  const opened = answers.filter(({ fault }) => fault === null).map(({ role }) => role);
  for (const { role, fault } of answers) {
    if (fault !== null) faults.set(role, fault);
    const reason = fault === null ? null : refusalOf(fault);
    if (reason !== null) troubles.push({ role, serial: sealed.serial, reason });
  }
  if (opened.length > 0) await deps.store.note(sealed, { ...progress, open: [...progress.open, ...opened] });
}

/** Sends the key, sealed for this one sending; null once the process has opened. */
async function sendOpening(
  { sealed, progress }: BulletinEvent,
  role: RoleKey,
  { client, clock, sealKey }: Delivering,
): Promise<DeliveryFault | null> {
  const { header, hash, key } = sideOf(sealed, role);
  const opening = await sealOpening(sealKey, {
    header,
    bulletin: { hash, key },
    notBefore: progress.opensAt,
    at: clock.now(),
  });
  const answer = await client(role)?.open(sealed.campaign, opening);
  if (answer === undefined) return 'unreachable';
  if (!answer.ok) return answer.error;
  return answer.value.stored ? null : answer.value.reason;
}
