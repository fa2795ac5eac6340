import type { ExpectationsView } from '../../contract/expectations.ts';
import type { Told } from './analysis.ts';

/** Every comparison of the campaign, or of one theme; the family stays the whole campaign's. */
export function expectationsOf(told: Told): ExpectationsView {
  const { theme } = told.filters;
  const rows = told.rows.filter((row) => theme === null || row.theme === theme);
  return {
    basis: told.basis,
    rows,
    family: told.page.family,
    established: rows.filter(({ verdict }) => verdict === 'established').length,
  };
}
