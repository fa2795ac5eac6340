import { audiences } from '@miroir/basics';
import type { Basis, ComparisonRow } from '../../contract/figure.ts';
import { rowMeasure } from '../rows/measure.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { rowTitle } from '../rows/sentence.ts';
import { silenceCaption, silenceFigure } from '../silence/figure.ts';
import { ofCohorts } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import type { ToldFinding } from './told-finding.ts';

/** What silence could change of a comparison. */
export function silenceFinding(telling: Telling, row: ComparisonRow, basis: Basis): ToldFinding {
  const figure = silenceFigure(telling, row, basis);
  return {
    id: `${row.id}-silence`,
    sentence: ofCohorts(telling, figure?.sentence ?? ''),
    verdict: '',
    solid: false,
    gap: null,
    evidence: '',
    under: [figure?.heading ?? '', row.label, rowTitle(row), rowMeasure(telling, row)]
      .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
      .join(' · '),
    sides: audiences.map((side) => silenceCaption(telling, row, side)),
    figures: figure ? [figure] : [],
    method: comparisonMethod(telling, basis.judging),
  };
}
