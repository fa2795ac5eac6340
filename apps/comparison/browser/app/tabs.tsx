import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { keptFilters } from './search.ts';
import { useRight } from './who.ts';

/** The pages that exist. */
export function Tabs() {
  const { t } = useLingui();
  const mayManage = useRight('people');
  const kept = { search: keptFilters };
  return (
    <nav className="tabs" aria-label={t`Pages`}>
      <div>
        <Link to="/" {...kept} activeOptions={{ exact: true, includeSearch: false }}>
          <Trans>Vue d’ensemble</Trans>
        </Link>
        <Link to="/readings" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Lectures</Trans>
        </Link>
        <Link to="/participation" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Participation</Trans>
        </Link>
        <Link to="/expectations" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Attentes</Trans>
        </Link>
        <Link to="/sentiment" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Sentiment</Trans>
        </Link>
        <Link to="/method" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Méthode</Trans>
        </Link>
        {mayManage && (
          <Link to="/people" {...kept} activeOptions={{ includeSearch: false }}>
            <Trans>Accès</Trans>
          </Link>
        )}
      </div>
    </nav>
  );
}
