/** When this device was last here, in local days of the campaign: kept here alone, and told to nobody. */
export interface Visit {
  readonly last: string;
  /** The visit before that day's; null for a first one. */
  readonly before: string | null;
}

export const visitRecord = 'visit';

/** A visit noted, and the day since which everything is new; a second visit of one day still tells what the first did. */
export function noteVisit(
  kept: Visit | undefined,
  today: string,
): { readonly visit: Visit; readonly since: string | null } {
  if (kept === undefined) return { visit: { last: today, before: null }, since: null };
  // A device whose clock went back, or a campaign told in another zone: what is kept stays.
  if (kept.last >= today) return { visit: kept, since: kept.before };
  return { visit: { last: today, before: kept.last }, since: kept.last };
}
