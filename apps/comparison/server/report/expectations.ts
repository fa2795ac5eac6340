import type { ExpectationsView } from '../../contract/expectations.ts';
import { basisOfTheme, type Told } from './analysis.ts';

/** Every comparison of the campaign, or of one theme; the family stays the whole campaign's. */
export function expectationsOf(told: Told): ExpectationsView {
  const { theme } = told.filters;
  return {
    basis: theme === null ? told.basis : basisOfTheme(told, theme),
    rows: told.rows.filter((row) => theme === null || row.theme === theme),
  };
}
