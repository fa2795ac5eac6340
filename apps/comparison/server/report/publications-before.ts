import type { Audience } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';

/** Each side as it was before its last publication; null when both have one only. */
export function publicationsBefore(data: Pair<SideData>): Pair<SideData> | null {
  if (!data.employees.previous && !data.consumers.previous) return null;
  const before = (audience: Audience) => ({
    ...data[audience],
    snapshot: data[audience].previous ?? data[audience].snapshot,
    previous: null,
  });
  return { employees: before('employees'), consumers: before('consumers') };
}
