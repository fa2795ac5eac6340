import type { BulletinClient, BulletinState } from '@miroir/exchange';
import type { DeliveryFault } from '../../contract/bulletins.ts';
import { type BulletinEvent, type RoleKey, roleOf } from './bulletin-event.ts';

/** How far one process has come. */
export interface Reached {
  readonly role: RoleKey;
  /** Serials that are on its disk. */
  readonly stored: number;
  /** Serials that it has opened; null where it could not be asked. */
  readonly open: readonly number[] | null;
  /** The last it held when it was asked, before anything was sent; null where it could not be asked. */
  readonly held: number | null;
  readonly fault: DeliveryFault | null;
  /** Number of the bulletin that it would not take, or holds in another text; null without a refusal. */
  readonly refused: number | null;
}

/** What one process is brought up to. */
export interface Bringing {
  readonly campaign: string;
  readonly role: RoleKey;
  readonly client: BulletinClient;
  readonly now: number;
}

/**
 * Asks one process what it holds and sends it what is missing, in order. One that was down, or was restored from an older
 * backup, thereby catches up; one that holds another past is told and sent nothing.
 */
export async function pushBulletins(
  events: readonly BulletinEvent[],
  { campaign, role, client, now }: Bringing,
): Promise<Reached> {
  const asked = await client.state(campaign, now);
  if (!asked.ok) return unasked(role, knownOf(events, role), asked.error);
  const state = asked.value;
  const known = { role, open: state.opened, held: state.serial };
  const clash = clashWith(state, events, role);
  if (clash !== null) return { ...known, stored: 0, fault: clash, refused: state.serial };
  let { serial } = state;
  for (const { sealed } of events.filter((event) => event.sealed.serial > state.serial)) {
    const answer = await client.push(campaign, sideOf(sealed, role).sealed);
    if (!answer.ok) return { ...known, stored: serial, fault: answer.error, refused: null };
    if (!answer.value.stored)
      return { ...known, stored: serial, fault: answer.value.reason, refused: sealed.serial };
    serial = sealed.serial;
  }
  return { ...known, stored: serial, fault: state.clock === 'off' ? 'clock-off' : null, refused: null };
}

/** Of a process that could not be asked: what it had acknowledged is believed on. */
export function unasked(role: RoleKey, stored: number, fault: DeliveryFault): Reached {
  return { role, stored, open: null, held: null, fault, refused: null };
}

/** One side's half of what was sealed for both. */
export const sideOf = ({ sides }: BulletinEvent['sealed'], role: RoleKey) => sides[roleOf(role).audience];

/** Of a process that does not answer: what it had acknowledged. */
const knownOf = (events: readonly BulletinEvent[], role: RoleKey): number =>
  events.findLast(({ progress }) => progress.stored.includes(role))?.sealed.serial ?? 0;

/** Whether what a process holds is no part of what was sealed here. */
function clashWith(
  { serial, hash }: BulletinState,
  events: readonly BulletinEvent[],
  role: RoleKey,
): DeliveryFault | null {
  if (serial === 0) return null;
  const same = events.find(({ sealed }) => sealed.serial === serial);
  if (same !== undefined) return sideOf(same.sealed, role).hash === hash ? null : 'equivocation';
  // After a lost disk the first that was sealed here follows what the portals hold.
  const first = events[0]?.sealed;
  const follows = first !== undefined && sideOf(first, role).header.previous === hash;
  return follows ? null : 'broken-chain';
}
