import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { rowsFigure } from '../../figures/rows/figure.ts';
import { capital, measureName } from '../../figures/words/names.ts';
import { useFilters } from '../app/filters.tsx';
import { useTelling } from '../app/use-telling.ts';
import { DumbbellList } from './dumbbell-list.tsx';
import { MeasureBlock } from './measure-block.tsx';
import { ReportFigure } from './report-figure.tsx';

/** The measures of the same item: of a matrix importance and satisfaction, and beside them their difference. */
export function rowsOfItem(rows: readonly ComparisonRow[], { part }: ComparisonRow): ComparisonRow[] {
  const order = ['importance', 'satisfaction', 'shortfall'];
  return rows
    .filter((row) => row.part === part)
    .sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure));
}

const judged = ({ verdict }: ComparisonRow) => verdict !== 'beside';

/** The item the page looks at: each of its measures on its own scale. */
export function ItemCard({
  view,
  row,
  finding,
}: {
  view: QuestionView;
  row: ComparisonRow;
  finding: string;
}) {
  const own = rowsOfItem(view.rows, row);
  const shown = own.some(judged) ? own.filter(judged) : own;
  const figure = rowsFigure(useTelling(), {
    ...view,
    rows: own,
    id: `${view.id}-item`,
    sentence: finding,
    heading: row.part ?? view.label,
  });
  return (
    <ReportFigure figure={figure}>
      <div className="measures">
        {shown.map((each) => (
          <MeasureBlock key={each.id} row={each} evidence={each.id !== row.id} />
        ))}
      </div>
    </ReportFigure>
  );
}

/** Which measure of the item is looked at by cohort, where there are several. */
export function MeasureChoice({ view, row }: { view: QuestionView; row: ComparisonRow }) {
  const { i18n, t } = useLingui();
  const own = rowsOfItem(view.rows, row);
  if (own.length < 2) return null;
  return (
    <nav className="views" aria-label={t`Mesure`}>
      {own.map((each) => (
        <Link
          key={each.id}
          to="."
          search={(kept) => ({ ...kept, row: each.id })}
          replace
          resetScroll={false}
          aria-current={each.id === row.id ? 'true' : undefined}
        >
          {capital(i18n, measureName(i18n, each.measure))}
        </Link>
      ))}
    </nav>
  );
}

/** Every other item, one block each; choosing one makes it the item the page looks at. */
export function OtherItems({
  view,
  row,
  finding,
}: {
  view: QuestionView;
  row: ComparisonRow;
  finding: string;
}) {
  const { t } = useLingui();
  const telling = useTelling();
  const [, change] = useFilters();
  const rows = view.rows.filter(({ part }) => part !== row.part);
  if (rows.length === 0) return null;
  const figure = rowsFigure(telling, {
    ...view,
    rows,
    id: `${view.id}-others`,
    sentence: finding,
    heading: view.quadrant ? t`Les autres sujets` : t`Les autres réponses`,
  });
  const opening = { open: null, controls: '', under: null, onOpen: (id: string) => change({ row: id }) };
  return (
    <ReportFigure figure={figure}>
      {view.quadrant ? (
        <ol className="items">
          {itemsOf(rows).map((first) => (
            <li key={first.id}>
              <div>
                <h3>{first.part}</h3>
                <Link to="." search={(kept) => ({ ...kept, row: first.id })} replace className="small">
                  <Trans>
                    Par cohorte<span className="vh"> : {first.part}</span>
                  </Trans>
                </Link>
              </div>
              <div className="measures">
                {rowsOfItem(rows, first)
                  .filter(judged)
                  .map((each) => (
                    <MeasureBlock key={each.id} row={each} />
                  ))}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <DumbbellList rows={rows} opening={opening} />
      )}
    </ReportFigure>
  );
}

/** One row of each item, the widest gap that is judged first. */
function itemsOf(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const widest = rows.filter(judged).sort((a, b) => b.width - a.width);
  return widest.filter((row, index) => widest.findIndex(({ part }) => part === row.part) === index);
}
