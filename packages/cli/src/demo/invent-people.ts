import type { Campaign } from '@miroir/campaign';
import type { PersonRow } from '@miroir/launch';

/** How the invented company is spread over its sites, in the order of the cohorts. */
const siteShares = [0.2, 0.4, 0.25, 0.15];

/** Employees of the invented company, site by site: those of fewer people are among those of more. */
export function inventPeople(campaign: Campaign, count: number): PersonRow[] {
  const scheme = campaign.cohorts.employees;
  if (scheme.kind !== 'roll') throw new Error('The demonstration invites its employees by name.');
  const sizes = siteShares.map((share) => Math.round(share * count));
  return scheme.cohorts.flatMap(({ id, where }, site) => {
    const columns = Object.fromEntries(
      Object.entries(where).map(([name, values]) => [name, values[0] ?? '']),
    );
    return Array.from({ length: sizes[site] ?? 0 }, (_, index) => ({
      ref: `${id}-${String(index + 1).padStart(4, '0')}@hestia-habitat.example`,
      columns,
    }));
  });
}
