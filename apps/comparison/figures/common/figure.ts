import { msg } from '@lingui/core/macro';
import type { OverviewView } from '../../contract/overview.ts';
import { rowsFigure } from '../rows/figure.ts';
import { fullTitle } from '../rows/full-title.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { quoted } from '../words/names.ts';
import { commonSentence } from './sentence.ts';

/** What both sides can commit to: where both intervals are above the middle; null where nothing is. */
export function commonFigure(
  telling: Telling,
  { common, basis }: Pick<OverviewView, 'common' | 'basis'>,
): FigureValue | null {
  if (common.length === 0) return null;
  const { i18n } = telling;
  const heading = i18n._(msg`Ce à quoi les deux côtés peuvent s’engager`);
  const titles = common.map((row) => quoted(i18n, fullTitle(i18n, row))).join(', ');
  const said = common.map((row) => `${fullTitle(i18n, row)}. ${commonSentence(telling, row)}`);
  return {
    ...rowsFigure(telling, { id: 'common', sentence: said.join(' '), rows: common, basis, heading }),
    sentence: i18n._(msg`Les deux côtés peuvent s’engager sur ${titles}.`),
    say: said.join(' '),
  };
}
