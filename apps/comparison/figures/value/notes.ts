import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import { sideName } from '../words/names.ts';
import type { Telling } from './telling.ts';

/** What every export says of itself: campaign, publications, filters, n, method. */
export function figureNotes(telling: Telling, basis: Basis, method: string): string[] {
  return [...basisNotes(telling, basis), method];
}

/** Campaign, round and theme, then who is looked at on each side: n and publication. */
export function basisNotes(telling: Telling, basis: Basis): string[] {
  const { frame, i18n } = telling;
  const round = frame.rounds.find(({ id }) => id === frame.round)?.number ?? 1;
  const campaign = `${frame.organisation}, ${frame.campaign}`;
  const themes = themeNote(telling);
  return [i18n._(msg`${campaign}, manche ${round}. ${themes}`), ...sideNotes(telling, basis)];
}

function themeNote({ frame, i18n, filters }: Telling): string {
  const theme = frame.themes.find(({ id }) => id === filters.theme)?.title;
  return theme ? i18n._(msg`Thème : ${theme}.`) : i18n._(msg`Tous les thèmes.`);
}

/** Who is looked at on a side: `Salariés (Atelier de Dole + Siège)`. */
export function whoIsShown({ frame, i18n, filters }: Telling, side: Audience): string {
  const cohorts = frame.cohorts[side]
    .filter(({ id }) => filters.cohorts[side].includes(id))
    .map(({ label }) => label);
  const of = cohorts.length > 0 ? cohorts.join(' + ') : i18n._(msg`Ensemble`);
  return `${sideName(i18n, side)} (${of})`;
}

/** A finding as it may travel alone: of cohorts, it begins with whose it is. */
export function ofCohorts(telling: Telling, sentence: string): string {
  const filtered = audiences.some((side) => telling.filters.cohorts[side].length > 0);
  if (!filtered || sentence === '') return sentence;
  return `${audiences.map((side) => whoIsShown(telling, side)).join(', ')}. ${sentence}`;
}

/** Theme and cohorts looked at, in one line. */
export function filterNote(telling: Telling): string {
  return `${themeNote(telling)} ${audiences.map((side) => whoIsShown(telling, side)).join(', ')}.`;
}

function sideNotes(telling: Telling, basis: Basis): string[] {
  const { frame, i18n, format } = telling;
  return audiences.map((side) => {
    const who = whoIsShown(telling, side);
    const serial = frame.sides[side].serial ?? 0;
    const n = format.count(basis.n[side]);
    const released = frame.sides[side].releasedAt;
    const when = released ? format.dateTime(released) : '';
    return i18n._(msg`${who} : n = ${n}, publication n° ${serial} du ${when}.`);
  });
}
