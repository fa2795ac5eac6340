import type { Basis } from '../../contract/figure.ts';
import type { FindingOf } from '../../contract/finding.ts';
import { departure } from '../cohorts/departure.ts';
import { cohortsFigure, withinMethod } from '../cohorts/figure.ts';
import { cohortWritten } from '../cohorts/marks.ts';
import { rowMeasure } from '../rows/measure.ts';
import { rowTitle } from '../rows/sentence.ts';
import type { Telling } from '../value/telling.ts';
import { rowVerdictName, saidOf, sideName } from '../words/names.ts';
import { sideLine } from './comparison.ts';
import type { ToldFinding } from './told-finding.ts';

/** Cohorts named beside the figure; the figure and its table have them all. */
const most = 6;

/** The cohorts of one side on one row; its figure is absent where the side has a single one. */
export function withinFinding(telling: Telling, found: FindingOf<'within'>, basis: Basis): ToldFinding {
  const { i18n } = telling;
  const { side, row, cohorts, family } = found;
  const none = { employees: [], consumers: [] };
  const view = {
    ...{ id: row.question, only: row.only, rows: [row], basis, withinFamily: family },
    cohorts: { ...none, [side]: cohorts.map(({ id, label, cell }) => ({ id, label, figures: [cell] })) },
  };
  const figure = cohortsFigure(telling, { view, side, row });
  const parted = cohorts.filter(({ cell }) => departure(cell) !== null);
  const first = parted[0]?.cell.within ?? null;
  const named = (parted.length > 0 ? parted : cohorts).slice(0, most);
  return {
    id: `${row.id}-${side}`,
    sentence: figure?.sentence ?? '',
    verdict: first ? rowVerdictName(i18n, { ...row, verdict: first.verdict }) : '',
    solid: first !== null,
    gap: null,
    evidence: '',
    under: [
      ...(row.part ? [row.label] : []),
      `${rowTitle(row)}, ${rowMeasure(telling, row)}`,
      sideName(i18n, side),
    ].join(' · '),
    sides: [
      sideLine(telling, row, side),
      ...named.flatMap(({ label, cell }) => {
        const { value, under } = cohortWritten(telling, row, cell);
        return value === '' ? [] : [saidOf(i18n, label, `${value} ${under}`)];
      }),
    ],
    figures: figure ? [figure] : [],
    method: withinMethod(telling, { view, side }),
  };
}
