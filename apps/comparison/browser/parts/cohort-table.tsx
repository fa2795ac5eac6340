import { useLingui } from '@lingui/react';
import { Absent, Picture } from '@miroir/ui/charts';
import { dumbbell } from '@miroir/ui/layout';
import type { CohortFigure, ComparisonRow } from '../../contract/figure.ts';
import { type CohortsInput, cohortCells } from '../../figures/cohorts/cells.ts';
import { departure } from '../../figures/cohorts/departure.ts';
import { cohortDumbbell, cohortWritten } from '../../figures/cohorts/marks.ts';
import { cohortSaid } from '../../figures/cohorts/sentence.ts';
import { absenceName, figureText, saidOf } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';
import { RowAxis } from './dumbbell-list.tsx';

/** One line a cohort on the row's own axis; framed, with an arrow, where it departs from the rest of its side. */
export function CohortTable(input: CohortsInput) {
  const { row, side } = input;
  return (
    <div className="cohort-figures">
      <ol>
        {cohortCells(input).map(({ id, label, cell }) => (
          <CohortLine key={id} row={row} cohort={{ side, label, cell }} />
        ))}
      </ol>
      <div className="cohort-axis">
        <span />
        <RowAxis row={row} />
        <span />
      </div>
    </div>
  );
}

interface CohortLineProps {
  row: ComparisonRow;
  cohort: { side: CohortsInput['side']; label: string; cell: CohortFigure };
}

function CohortLine({ row, cohort }: CohortLineProps) {
  const { i18n } = useLingui();
  const words = { i18n, format: useFormats() };
  const { label, cell } = cohort;
  const { figure } = cell;
  const spec = cohortDumbbell(row, cohort);
  const text = figureText(i18n, figure, { format: words.format, unit: row.unit, only: row.only });
  const said = departure(cell) === null ? text : `${text}, ${cohortSaid(words, row, cell)}`;
  const { value, under } = cohortWritten(words, row, cell);
  return (
    <li data-departs={departure(cell) ?? undefined}>
      <span>{label}</span>
      {spec ? (
        <Picture
          label={saidOf(i18n, label, said)}
          draw={(width) => dumbbell(spec, { width, height: 36 })}
          height={36}
        />
      ) : (
        figure.state !== 'shown' && (
          <Absent state={figure.state}>
            {absenceName(i18n, figure, { format: words.format, only: row.only })}
          </Absent>
        )
      )}
      <span className="num small muted">
        <b>{value}</b> {under}
      </span>
    </li>
  );
}
