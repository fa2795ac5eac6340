import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { keptFilters } from './search.ts';
import { useRight } from './who.ts';

/** On a phone the tabs are wider than the window: the page that is open is always among those seen. */
function showCurrent(line: HTMLElement | null): void {
  const current = line?.querySelector<HTMLElement>('[aria-current="page"]');
  if (line && current) line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
}

/** The pages that exist. */
export function Tabs() {
  const { i18n, t } = useLingui();
  const mayManage = useRight('people');
  const kept = { search: keptFilters };
  const line = useRef<HTMLDivElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // The language changes the widths too.
  useLayoutEffect(() => {
    const show = () => showCurrent(line.current);
    show();
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, [path, mayManage, i18n.locale]);
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
        <Link to="/ideas" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Idées</Trans>
        </Link>
        <Link to="/decisions" {...kept} activeOptions={{ includeSearch: false }}>
          <Trans>Décisions</Trans>
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
