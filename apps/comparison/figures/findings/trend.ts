import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import type { FindingOf } from '../../contract/finding.ts';
import { releaseName } from '../changes/sentence.ts';
import { fullTitle } from '../rows/full-title.ts';
import { trendFigure } from '../trend/figure.ts';
import { countsSaid, isMoved, moveSentence, trendMethod } from '../trend/sentence.ts';
import type { Telling } from '../value/telling.ts';
import { measureName, saidOf, sideName, verdictName } from '../words/names.ts';
import type { ToldFinding } from './told-finding.ts';

/** One question over the publications. */
export function trendFinding(telling: Telling, found: FindingOf<'trend'>, basis: Basis): ToldFinding {
  const { i18n, format } = telling;
  const { line, family, from } = found;
  const figure = trendFigure(telling, { basis, lines: [line], family });
  const sure = audiences.find((side) => isMoved(line, side)) ?? 'employees';
  const move = line.moves?.[sure] ?? null;
  const since = from ? releaseName(telling, from) : '';
  return {
    id: `${line.row.id}-trend`,
    sentence: `${fullTitle(i18n, line.row)}. ${figure.sentence}`,
    verdict: move && move.verdict !== 'not-comparable' ? verdictName(i18n, move.verdict) : '',
    solid: isMoved(line, sure),
    gap: null,
    evidence: from ? i18n._(msg`Mouvements depuis : ${since}.`) : '',
    under: `${fullTitle(i18n, line.row)} · ${measureName(i18n, line.row.measure)}`,
    sides: audiences.map((side) =>
      saidOf(
        i18n,
        sideName(i18n, side),
        `${moveSentence(telling, line, side)} ${countsSaid(telling, line.points, side)}`,
      ),
    ),
    figures: [figure],
    method: trendMethod(i18n, format.count(family)),
  };
}
