import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { keptFilters } from '../app/search.ts';

/** The ways to look at what both sides expect: one list, or one map with every cohort. */
export function ExpectationsViews() {
  const { t } = useLingui();
  const exact = { exact: true, includeSearch: false };
  return (
    <nav className="views" aria-label={t`Vues des attentes`}>
      <Link to="/expectations" search={keptFilters} activeOptions={exact}>
        <Trans>Liste</Trans>
      </Link>
      <Link to="/expectations/map" search={keptFilters} activeOptions={exact}>
        <Trans>Carte</Trans>
      </Link>
    </nav>
  );
}
