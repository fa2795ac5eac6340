import { useLingui } from '@lingui/react';
import type { Audience } from '@miroir/basics';
import { Absent, Dumbbell } from '@miroir/ui/charts';
import type { QuestionView } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { absenceName, figureText } from '../words/names.ts';
import { rowTitle } from '../words/row-sentence.ts';
import { rowDomain } from './dumbbell-row.tsx';

/** One line a cohort, on the question's own scale, measure by measure. */
export function CohortTable({ side, view }: { side: Audience; view: QuestionView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <div className="cohort-figures">
      {view.rows.map((row, index) => (
        <div key={row.id}>
          {view.rows.length > 1 && <h3>{rowTitle(row)}</h3>}
          <ol>
            {view.cohorts[side].map(({ id, label, figures }) => {
              const figure = figures[index] ?? { state: 'not-asked' as const };
              const text = figureText(i18n, figure, { format, unit: row.unit, only: row.only });
              return (
                <li key={id}>
                  <span>{label}</span>
                  {figure.state === 'shown' ? (
                    <Dumbbell
                      label={`${label} : ${text}`}
                      employees={side === 'employees' ? figure : null}
                      consumers={side === 'consumers' ? figure : null}
                      domain={rowDomain(row)}
                      height={28}
                    />
                  ) : (
                    <Absent state={figure.state}>
                      {absenceName(i18n, figure, { format, only: row.only })}
                    </Absent>
                  )}
                  <span className="num small muted">
                    {figure.state === 'shown' ? `${text} · n\u00a0=\u00a0${format.count(figure.n)}` : ''}
                  </span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </div>
  );
}
