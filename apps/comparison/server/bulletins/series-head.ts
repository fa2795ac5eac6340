import { type Audience, audiences, err, ok, type Result } from '@miroir/basics';
import type { SealFault } from '../../contract/bulletins.ts';
import type { Pair } from '../../contract/figure.ts';
import type { BulletinClients } from './bulletin-clients.ts';
import type { BulletinEvent } from './bulletin-event.ts';

/** What the next bulletin of both sides follows. */
export interface SeriesHead {
  /** 0 before the first. */
  readonly serial: number;
  readonly hashes: Pair<string | null>;
}

/** The last one that was sealed here. */
export function headOf(events: readonly BulletinEvent[]): SeriesHead {
  const last = events.at(-1)?.sealed;
  return {
    serial: last?.serial ?? 0,
    hashes: { employees: last?.sides.employees.hash ?? null, consumers: last?.sides.consumers.hash ?? null },
  };
}

/**
 * What the next one follows: the last that was sealed here or, where a comparison lost its disk, the last that both portals hold,
 * of which all their processes must say the same. Two texts under one number would be an equivocation.
 */
export async function nextHead(
  own: SeriesHead,
  clients: Pair<BulletinClients>,
  asked: { readonly campaign: string; readonly now: number },
): Promise<Result<SeriesHead, SealFault>> {
  const held = {
    employees: await statesOf(clients.employees, asked),
    consumers: await statesOf(clients.consumers, asked),
  };
  const ahead = audiences.find((audience) => held[audience].some(({ serial }) => serial > own.serial));
  if (ahead === undefined) return ok(own);
  const [employees, consumers] = [agreed(held.employees), agreed(held.consumers)];
  if (employees === null || employees.serial !== consumers?.serial)
    return err({ fault: 'portal-ahead', audience: ahead });
  return ok({
    serial: employees.serial,
    hashes: { employees: employees.hash, consumers: consumers.hash },
  });
}

interface Held {
  readonly serial: number;
  readonly hash: string | null;
}

/** What the processes of a side that answer hold. */
async function statesOf(
  { box, space }: Pair<BulletinClients>[Audience],
  { campaign, now }: { readonly campaign: string; readonly now: number },
): Promise<Held[]> {
  const states = await Promise.all(
    [box, ...(space === null ? [] : [space])].map((client) => client.state(campaign, now)),
  );
  return states.flatMap((state) => (state.ok ? [state.value] : []));
}

/** What all of them hold; null when they do not say the same, or none answers. */
function agreed(held: readonly Held[]): Held | null {
  const [first, ...others] = held;
  if (first === undefined) return null;
  return others.every(({ serial, hash }) => serial === first.serial && hash === first.hash) ? first : null;
}
