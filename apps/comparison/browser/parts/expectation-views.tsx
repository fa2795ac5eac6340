import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { keptFilters } from '../app/search.ts';

/** The ways to look at all questions. */
export function ExpectationViews() {
  const { t } = useLingui();
  const kept = { search: keptFilters, activeOptions: { exact: true, includeSearch: false } };
  return (
    <nav className="views" aria-label={t`Façons de voir`}>
      <Link to="/expectations" {...kept}>
        <Trans>Liste</Trans>
      </Link>
      <Link to="/expectations/map" {...kept}>
        <Trans>Carte</Trans>
      </Link>
      <Link to="/expectations/trend" {...kept}>
        <Trans>Évolution</Trans>
      </Link>
    </nav>
  );
}
