import { audiences } from '@miroir/basics';
import type { Basis, ComparisonRow } from '../../contract/figure.ts';
import { isEstablished } from '../rows/established.ts';
import { rowsFigure } from '../rows/figure.ts';
import { rowUnder } from '../rows/marks.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { rowEvidence, rowSentence, rowTitle } from '../rows/sentence.ts';
import { writtenGap } from '../rows/written-gap.ts';
import { ofCohorts } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { figureText, rowVerdictName, saidOf, sideName } from '../words/names.ts';
import type { ToldFinding } from './told-finding.ts';

/** A comparison of both sides. */
export function comparisonFinding(telling: Telling, row: ComparisonRow, basis: Basis): ToldFinding {
  const { i18n, format } = telling;
  const sentence = ofCohorts(telling, rowSentence(i18n, row, format));
  const gap = writtenGap(row);
  const own = rowsFigure(telling, {
    ...{ id: `finding-${row.id}`, sentence, basis },
    rows: [row],
    heading: rowTitle(row),
  });
  return {
    id: row.id,
    sentence,
    verdict: rowVerdictName(i18n, row),
    solid: isEstablished(row) || row.verdict === 'close',
    gap: gap ? format.gap(gap.value, row.unit, row.decimals) : null,
    evidence: rowEvidence(i18n, row, format),
    under: `${row.label} · ${rowUnder(telling, { ...row, part: null })}`,
    sides: audiences.map((side) => sideLine(telling, row, side)),
    figures: [own],
    method: comparisonMethod(telling, basis.judging),
  };
}

/** `Salariés : 52 % [45 ; 59] · n = 270`. */
export function sideLine(
  { i18n, format }: Telling,
  row: ComparisonRow,
  side: 'employees' | 'consumers',
): string {
  const figure = row.figures[side];
  const { unit, only, decimals: digits } = row;
  const text = figureText(i18n, figure, { format, unit, only, digits });
  const n = figure.state === 'shown' ? ` · n\u00a0=\u00a0${format.count(figure.n)}` : '';
  return saidOf(i18n, sideName(i18n, side), `${text}${n}`);
}
