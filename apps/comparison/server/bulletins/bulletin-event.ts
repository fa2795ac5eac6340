import { type Audience, audiences } from '@miroir/basics';
import type { BulletinKindName, HeaderInput, SealedBulletin } from '@miroir/exchange';
import type { BulletinRole, BulletinView, Delivery, DeliveryFault } from '../../contract/bulletins.ts';
import type { Pair } from '../../contract/figure.ts';

/** A process as a key: `employees-box`. */
export type RoleKey = `${Audience}-${'box' | 'space'}`;

/** One side's half, sealed once and served for ever. Its key leaves with the first opening. */
export interface SealedSide extends SealedBulletin {
  readonly header: HeaderInput<'to-portal'>;
}

/** What was sealed for both sides under one number. It never changes. */
export interface SealedEvent {
  readonly campaign: string;
  readonly round: string;
  readonly serial: number;
  readonly kind: BulletinKindName;
  /** The minute it was sealed for, milliseconds. */
  readonly promised: number;
  /** Every process that must store and acknowledge it. */
  readonly roles: readonly RoleKey[];
  readonly sides: Pair<SealedSide>;
}

/** What became of it. Plain JSON; a step is on disk before the next one is taken. */
export interface EventProgress {
  /** The minute both sides open at, milliseconds. */
  readonly opensAt: number;
  readonly postponed: readonly {
    readonly to: number;
    readonly because: readonly { readonly role: RoleKey; readonly fault: DeliveryFault }[];
  }[];
  /** True from before the first opening left: from then on nothing is postponed or cancelled. */
  readonly opening: boolean;
  readonly cancelled: boolean;
  readonly stored: readonly RoleKey[];
  /** When each process first acknowledged it, milliseconds: kept also where it was lost there since. */
  readonly acknowledged: Readonly<Partial<Record<RoleKey, number>>>;
  readonly open: readonly RoleKey[];
}

/** A bulletin of both sides, and what became of it. */
export interface BulletinEvent {
  readonly sealed: SealedEvent;
  readonly progress: EventProgress;
}

/** Before anything became of it. */
export function untold({ promised }: Pick<SealedEvent, 'promised'>): EventProgress {
  return {
    opensAt: promised,
    postponed: [],
    opening: false,
    cancelled: false,
    stored: [],
    acknowledged: {},
    open: [],
  };
}

/** Whether nothing is left to be done of it: it was opened by all, or called off where all have stored it. */
export function isDone({ sealed, progress }: BulletinEvent): boolean {
  const reached = progress.cancelled ? progress.stored : progress.open;
  return sealed.roles.every((role) => reached.includes(role));
}

/** A process by its key. */
export function roleOf(key: RoleKey): BulletinRole {
  const audience = audiences.find((each) => key.startsWith(each)) ?? 'employees';
  return { audience, role: key.endsWith('-space') ? 'space' : 'box' };
}

/** As leads are told it. @param faults what is amiss with a process now */
export function viewOf(
  { sealed, progress }: BulletinEvent,
  faults: ReadonlyMap<RoleKey, DeliveryFault>,
): BulletinView {
  const { campaign, round, serial, kind, promised, roles } = sealed;
  const iso = (instant: number): string => new Date(instant).toISOString();
  const delivered = (role: RoleKey): Delivery => {
    const [stored, open] = [progress.stored.includes(role), progress.open.includes(role)];
    const fault = faults.get(role) ?? (stored ? null : 'waiting');
    return { ...roleOf(role), stored, open, fault: open ? null : fault };
  };
  return {
    ...{ campaign, round, serial, kind },
    state: progress.cancelled ? 'cancelled' : progress.opening ? 'open' : 'waiting',
    promised: iso(promised),
    opensAt: iso(progress.opensAt),
    postponed: progress.postponed.map(({ to, because }) => ({
      to: iso(to),
      because: because.map(({ role, fault }) => ({ ...roleOf(role), fault })),
    })),
    deliveries: roles.map(delivered),
  };
}
