import { useLingui } from '@lingui/react';
import type { Audience } from '@miroir/basics';
import { Absent, Picture } from '@miroir/ui/charts';
import { axis, dumbbell, quarters } from '@miroir/ui/layout';
import type { ComparisonRow, Figure } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { cohortBlockTitle, cohortDumbbell } from '../../figures/cohorts/marks.ts';
import { rowDomain } from '../../figures/rows/marks.ts';
import { absenceName, figureText, saidOf } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';
import { useTelling } from '../app/use-telling.ts';

/** One block a measure, named, with its own axis; in it one line a cohort. */
export function CohortTable({ side, view }: { side: Audience; view: QuestionView }) {
  const telling = useTelling();
  return (
    <div className="cohort-figures">
      {view.rows.map((row, index) => (
        <div key={row.id}>
          {view.rows.length > 1 && <h3>{cohortBlockTitle(telling, row)}</h3>}
          <CohortAxis row={row} />
          <ol>
            {view.cohorts[side].map(({ id, label, figures }) => (
              <CohortLine
                key={id}
                row={row}
                cohort={{ side, label, figure: figures[index] ?? { state: 'not-asked' } }}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function CohortAxis({ row }: { row: ComparisonRow }) {
  const format = useFormats();
  const domain = rowDomain(row);
  const scale = { domain, ticks: quarters(domain) };
  return (
    <div className="cohort-axis">
      <span />
      <Picture
        draw={(width) =>
          axis(scale, width, (tick, last) => (last ? format.figure(tick, row.unit) : format.decimal(tick)))
        }
        height={18}
      />
      <span />
    </div>
  );
}

function CohortLine({
  row,
  cohort,
}: {
  row: ComparisonRow;
  cohort: { side: Audience; label: string; figure: Figure };
}) {
  const { i18n } = useLingui();
  const format = useFormats();
  const { label, figure } = cohort;
  const spec = cohortDumbbell(row, cohort);
  const text = figureText(i18n, figure, { format, unit: row.unit, only: row.only });
  return (
    <li>
      <span>{label}</span>
      {spec ? (
        <Picture
          label={saidOf(i18n, label, text)}
          draw={(width) => dumbbell(spec, { width, height: 28 })}
          height={28}
        />
      ) : (
        figure.state !== 'shown' && (
          <Absent state={figure.state}>{absenceName(i18n, figure, { format, only: row.only })}</Absent>
        )
      )}
      <span className="num small muted">
        {figure.state === 'shown' ? `${text} · n\u00a0=\u00a0${format.count(figure.n)}` : ''}
      </span>
    </li>
  );
}
