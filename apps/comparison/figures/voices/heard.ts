import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { Words } from '../value/telling.ts';
import { saidOf, sideName } from '../words/names.ts';

/** How many people are behind a side's figures and, where they were invited by name, of how many. */
export function heardSaid(
  { i18n, format }: Words,
  side: Audience,
  heard: { readonly n: number; readonly invited: number | null },
): string {
  const n = format.count(heard.n);
  const name = sideName(i18n, side);
  if (heard.invited === null)
    return saidOf(i18n, name, i18n._(msg`${n} réponses publiées, par une porte ouverte`));
  const of = format.count(heard.invited);
  const rate = heard.invited > 0 ? format.percent((100 * heard.n) / heard.invited) : '—';
  return saidOf(i18n, name, i18n._(msg`${n} réponses publiées sur ${of} invités, soit ${rate}`));
}
