import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ExpectationsView } from '../../contract/expectations.ts';
import type { Formats } from '../words/format.ts';
import { isEstablished } from './established.ts';
import { rowTitle } from './sentence.ts';

/** What is said where no question has enough answers on both sides. */
export function nothingCompared(i18n: I18n): string {
  return i18n._(msg`Aucune question n’a encore assez de réponses des deux côtés pour être comparée.`);
}

/** The finding of the expectations page: how many questions part, and the two widest of them; or that none does. */
export function expectationsHeadline(i18n: I18n, view: ExpectationsView, format: Formats): string {
  const { rows, basis } = view;
  const { scope, compared, established, close } = basis.judging;
  if (rows.length === 0) return i18n._(msg`Aucune question à comparer sous ces filtres.`);
  if (scope === 'exploration')
    return i18n._(
      msg`Une réunion de cohortes se regarde sans verdict : voici les écarts et leurs intervalles.`,
    );
  if (compared === 0) return nothingCompared(i18n);
  const widest = rows.filter(isEstablished).sort((a, b) => b.width - a.width);
  const [first, second] = [...new Set(widest.map(rowTitle))];
  const count = format.count(compared);
  const parted = i18n._(
    msg`Sur ${count} questions comparées, ${plural(established, { one: '# s’écarte', other: '# s’écartent' })}`,
  );
  if (first && second) return i18n._(msg`${parted}, surtout « ${first} » et « ${second} ».`);
  if (first) return i18n._(msg`${parted} : « ${first} ».`);
  const near = format.count(close);
  return close > 0
    ? i18n._(
        msg`Aucun écart n’est établi entre les deux côtés ; sur ${near} des ${count} questions comparées, ils sont proches.`,
      )
    : i18n._(msg`Aucun écart n’est établi entre les deux côtés.`);
}
