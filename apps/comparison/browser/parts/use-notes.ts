import { useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import type { Basis } from '../../server/report/view.ts';
import { useFormats, useFrame } from '../app/context.tsx';
import { useFilters } from '../app/filters.tsx';
import { splitIds } from '../app/search.ts';
import { sideName } from '../words/names.ts';

/** What every export says of itself: campaign, publications, filters, n, method. */
export function useNotes(basis: Basis, method: string): string[] {
  const frame = useFrame();
  const format = useFormats();
  const { i18n, t } = useLingui();
  const [search] = useFilters();
  const round = frame.rounds.find(({ id }) => id === frame.round)?.number ?? 1;
  const campaign = `${frame.organisation}, ${frame.campaign}`;
  const theme = frame.themes.find(({ id }) => id === search.theme)?.title;
  const sides = audiences.map((side) => {
    const chosen = splitIds(side === 'employees' ? search.in : search.out);
    const cohorts = frame.cohorts[side].filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
    const who = `${sideName(i18n, side)} (${cohorts.length > 0 ? cohorts.join(' + ') : t`Ensemble`})`;
    const serial = frame.sides[side].serial ?? 0;
    const n = format.count(basis.n[side]);
    const released = frame.sides[side].releasedAt;
    const when = released ? format.dateTime(released) : '';
    return t`${who} : n = ${n}, publication n° ${serial} du ${when}.`;
  });
  const themes = theme ? t`Thème : ${theme}.` : t`Tous les thèmes.`;
  return [t`${campaign}, manche ${round}. ${themes}`, ...sides, method];
}

/** The sentence of method under every comparison of shares. */
export function useComparisonMethod(family: number): string {
  const { t } = useLingui();
  const format = useFormats();
  const count = format.count(family);
  return t`Intervalles à 95 % de Wilson, écarts de Newcombe ; ${count} comparaisons, fausses découvertes tenues sous 5 % (Benjamini–Hochberg).`;
}
