import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import { sideName } from '../words/names.ts';
import type { Telling } from './telling.ts';

/** What every export says of itself: campaign, publications, filters, n, method. */
export function figureNotes(telling: Telling, basis: Basis, method: string): string[] {
  const { frame, i18n, filters } = telling;
  const round = frame.rounds.find(({ id }) => id === frame.round)?.number ?? 1;
  const campaign = `${frame.organisation}, ${frame.campaign}`;
  const theme = frame.themes.find(({ id }) => id === filters.theme)?.title;
  const themes = theme ? i18n._(msg`Thème : ${theme}.`) : i18n._(msg`Tous les thèmes.`);
  return [i18n._(msg`${campaign}, manche ${round}. ${themes}`), ...sideNotes(telling, basis), method];
}

function sideNotes({ frame, i18n, format, filters }: Telling, basis: Basis): string[] {
  return audiences.map((side) => {
    const cohorts = frame.cohorts[side]
      .filter(({ id }) => filters.cohorts[side].includes(id))
      .map(({ label }) => label);
    const of = cohorts.length > 0 ? cohorts.join(' + ') : i18n._(msg`Ensemble`);
    const who = `${sideName(i18n, side)} (${of})`;
    const serial = frame.sides[side].serial ?? 0;
    const n = format.count(basis.n[side]);
    const released = frame.sides[side].releasedAt;
    const when = released ? format.dateTime(released) : '';
    return i18n._(msg`${who} : n = ${n}, publication n° ${serial} du ${when}.`);
  });
}
