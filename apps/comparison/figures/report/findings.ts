import type { ComparisonRow } from '../../contract/figure.ts';
import { distributionFigure } from '../distribution/figure.ts';
import { comparisonFinding } from '../findings/comparison.ts';
import type { ToldFinding } from '../findings/told-finding.ts';
import type { Telling } from '../value/telling.ts';
import type { ReportPages } from './page-figures.ts';

/** The strongest comparisons of the overview, each with its figures. */
export function findingsOf(telling: Telling, pages: ReportPages): ToldFinding[] {
  return pages.overview.findings.map((row) => findingOf(telling, pages, row));
}

/** The comparison, then the whole distribution of its question where there is one. */
function findingOf(telling: Telling, pages: ReportPages, row: ComparisonRow): ToldFinding {
  const told = comparisonFinding(telling, row, pages.overview.basis);
  const view = pages.questions.find(({ id }) => id === row.question);
  const whole = view ? distributionFigure(telling, view, told.sentence) : null;
  return whole ? { ...told, figures: [...told.figures, whole] } : told;
}
