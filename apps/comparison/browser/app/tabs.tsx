import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { keptFilters } from './search.ts';
import { useRight } from './who.ts';

/** The pages that exist. */
export function Tabs() {
  const { t } = useLingui();
  const mayManage = useRight('people');
  const kept = { search: keptFilters };
  const line = useRef<HTMLDivElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // On a phone the tabs are wider than the window: the page that is open is always among those seen.
  useLayoutEffect(() => {
    const current = line.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (line.current && current)
      line.current.scrollLeft = current.offsetLeft - (line.current.clientWidth - current.offsetWidth) / 2;
  }, [path, mayManage]);
  return (
    <nav className="tabs" aria-label={t`Pages`}>
      <div ref={line}>
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
