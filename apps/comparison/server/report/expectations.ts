import type { ExpectationsView } from '../../contract/expectations.ts';
import type { Told } from './analysis.ts';

/** Every comparison of the campaign, or of one theme; the family stays the whole campaign's. */
export function expectationsOf(told: Told): ExpectationsView {
  const { theme } = told.filters;
  const rows = told.rows.filter((row) => theme === null || row.theme === theme);
  const questions = told.page.questions.filter((view) => theme === null || view.theme === theme);
  return {
    basis: told.basis,
    rows,
    family: told.page.family,
    established: questions.filter(({ verdict }) => verdict?.state === 'established').length,
  };
}
