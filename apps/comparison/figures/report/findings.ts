import { audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import { distributionFigure } from '../distribution/figure.ts';
import { rowsFigure } from '../rows/figure.ts';
import { rowUnder } from '../rows/marks.ts';
import { rowEvidence, rowSentence, rowTitle } from '../rows/sentence.ts';
import type { Telling } from '../value/telling.ts';
import { figureText, rowVerdictName, saidOf, sideName } from '../words/names.ts';
import type { ReportPages } from './page-figures.ts';
import type { Finding } from './report-value.ts';

/** The strongest comparisons of the overview, each with its figures. */
export function findingsOf(telling: Telling, pages: ReportPages): Finding[] {
  return pages.overview.findings.map((row) => findingOf(telling, pages, row));
}

function findingOf(telling: Telling, pages: ReportPages, row: ComparisonRow): Finding {
  const { i18n, format } = telling;
  const sentence = rowSentence(i18n, row, format);
  const { basis } = pages.overview;
  const view = pages.questions.find(({ id }) => id === row.question);
  const own = rowsFigure(telling, {
    id: `finding-${row.id}`,
    sentence,
    rows: [row],
    basis,
    heading: rowTitle(row),
  });
  const whole = view ? distributionFigure(telling, view, sentence) : null;
  return {
    id: row.id,
    sentence,
    verdict: rowVerdictName(i18n, row),
    gap: row.gap ? format.gap(row.gap.value, row.unit) : null,
    evidence: rowEvidence(i18n, row, format),
    under: `${row.label} · ${rowUnder(telling, { ...row, part: null })}`,
    sides: audiences.map((side) => sideLine(telling, row, side)),
    figures: whole ? [own, whole] : [own],
  };
}

/** `Salariés : 52 % [45 ; 59], n = 270`. */
function sideLine({ i18n, format }: Telling, row: ComparisonRow, side: 'employees' | 'consumers'): string {
  const figure = row.figures[side];
  const text = figureText(i18n, figure, { format, unit: row.unit, only: row.only });
  const n = figure.state === 'shown' ? ` · n\u00a0=\u00a0${format.count(figure.n)}` : '';
  return saidOf(i18n, sideName(i18n, side), `${text}${n}`);
}
