import type { ListedRound } from '@miroir/portal';
import type { OwnState } from './own-state.ts';

/** Where a round's questionnaire, or its way in, is; on the roll for who has nothing of it yet. */
export function placeOf(
  { round, rollStart, own }: Pick<ListedRound, 'round' | 'rollStart'> & { readonly own: OwnState },
  locale: string,
): string {
  const language = `?lang=${encodeURIComponent(locale)}`;
  return own.step === 'nothing' ? `${rollStart}${language}` : `/r/${round}/${language}`;
}

/** A page of a round at the box. */
export function pageOf(
  round: string,
  page: 'results' | 'mirror' | 'decisions' | 'code' | 'calendar.ics',
  locale: string,
): string {
  return `/r/${round}/${page}?lang=${encodeURIComponent(locale)}`;
}
