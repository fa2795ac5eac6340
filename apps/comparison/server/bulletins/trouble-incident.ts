import type { NewIncident } from '../snapshots/incident-store.ts';
import { type BulletinEvent, roleOf } from './bulletin-event.ts';
import type { BulletinTrouble } from './deliver.ts';

/** What a lead reads of it on the page of the method, and the name under which it is counted rather than repeated. */
export function incidentOf(
  { role: key, serial, reason }: BulletinTrouble,
  of: { readonly campaign: string; readonly events: readonly BulletinEvent[]; readonly now: number },
): [NewIncident, string] {
  const { campaign, events, now } = of;
  const { audience, role } = roleOf(key);
  const round =
    (events.find(({ sealed }) => sealed.serial === serial) ?? events.at(-1))?.sealed.round ?? null;
  // Another past than the one that was sealed here: waiting will not mend it.
  const isPast = reason === 'other-bulletin' || reason === 'equivocation' || reason === 'broken-chain';
  return [
    {
      ...{ audience, campaign, round, kind: isPast ? 'alarm' : 'refused', reason },
      ...{ epoch: null, bulletin: { role, serial }, lastAt: now },
    },
    `bulletin-${role}-${serial}`,
  ];
}
