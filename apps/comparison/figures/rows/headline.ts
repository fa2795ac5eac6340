import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ExpectationsView } from '../../contract/expectations.ts';
import type { Formats } from '../words/format.ts';
import { rowTitle } from './sentence.ts';

/** The finding of the expectations page: the two widest established gaps, or that there is none. */
export function expectationsHeadline(i18n: I18n, view: ExpectationsView, format: Formats): string {
  const established = view.rows
    .filter(({ verdict }) => verdict === 'established')
    .sort((a, b) => b.width - a.width);
  const [first, second] = [...new Set(established.map(rowTitle))];
  if (first && second)
    return i18n._(msg`C’est sur « ${first} » et sur « ${second} » que les deux côtés s’écartent le plus.`);
  if (first) return i18n._(msg`Un seul écart est établi entre les deux côtés : « ${first} ».`);
  const close = view.rows.filter(({ verdict }) => verdict === 'close').length;
  const count = format.count(view.rows.length);
  if (view.rows.length === 0) return i18n._(msg`Aucune question à comparer sous ces filtres.`);
  return close > 0
    ? i18n._(
        msg`Aucun écart n’est établi entre les deux côtés ; sur ${close} des ${count} comparaisons, ils sont proches.`,
      )
    : i18n._(msg`Aucun écart n’est établi entre les deux côtés.`);
}
