import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ExpectationsView } from '../../contract/expectations.ts';
import type { ComparisonRow, RowVerdict } from '../../contract/figure.ts';
import { rowsFigure } from '../../figures/rows/figure.ts';
import { expectationsHeadline } from '../../figures/rows/headline.ts';
import { comparisonMethod } from '../../figures/rows/notes.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { Filters, useFilters } from '../app/filters.tsx';
import type { SortOrder } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { DumbbellList } from '../parts/dumbbell-list.tsx';
import { ExpectationViews } from '../parts/expectation-views.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QuestionDetail } from '../parts/question-detail.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { useWide } from '../parts/use-wide.ts';

/** Every question side by side. */
export function ExpectationsPage() {
  const { report, input, options } = useReport();
  const view = useQuery(report.expectations.queryOptions(input, options));
  if (!view.data) return <Loading failed={view.isError} />;
  return <Expectations view={view.data} />;
}

const detailId = 'row-detail';

function Expectations({ view }: { view: ExpectationsView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const [search, change] = useFilters();
  const rows = sorted(view.rows, search.sort ?? 'gap');
  const wide = useWide();
  // Beside the list there is always one open; under it, only what was asked for.
  const open = rows.find(({ id }) => id === search.row) ?? (wide ? rows[0] : undefined);
  const detail = open && <QuestionDetail row={open} id={detailId} />;
  const opening = {
    open: open?.id ?? null,
    controls: detailId,
    under: wide ? null : detail,
    onOpen: (row: string) => change({ row: !wide && row === open?.id ? undefined : row }),
  };
  const finding = expectationsHeadline(i18n, view, format);
  const { ofInside } = useSides();
  const telling = useTelling();
  const { basis } = view;
  const figure = rowsFigure(telling, { id: 'expectations', sentence: finding, rows, basis });
  return (
    <>
      <PageHead
        basis={view.basis}
        title={t`Attentes`}
        finding={finding}
        under={
          <Trans>
            Sous chaque question, ce qui est compté ; sous chaque trait, son échelle. La bande pâle est
            l’intervalle à 95 % ; un écart positif penche du côté {ofInside}.
          </Trans>
        }
      />
      <ExpectationViews />
      <Filters theme sort />
      <LeftOut basis={view.basis} />
      {rows.length > 0 && (
        <section className="grid cols">
          <ReportFigure
            figure={figure}
            headless
            footer={<p className="small muted screen-only">{comparisonMethod(telling, basis.judging)}</p>}
          >
            <DumbbellList rows={rows} opening={opening} />
          </ReportFigure>
          {wide && detail}
        </section>
      )}
    </>
  );
}

const solidity: Readonly<Record<RowVerdict, number>> = {
  established: 0,
  'established-small': 1,
  close: 2,
  maybe: 3,
  undecided: 4,
  exploration: 4,
  'too-few': 5,
  beside: 6,
  uncalibrated: 6,
  'engines-differ': 7,
  'not-comparable': 7,
};

/** Rows without a gap, or without a verdict of their own, come last in every order but the questionnaire's. */
export function sorted(rows: readonly ComparisonRow[], order: SortOrder): readonly ComparisonRow[] {
  if (order === 'order') return rows;
  const beside = ({ verdict }: ComparisonRow) => Number(verdict === 'beside');
  const byGap = [...rows].sort((a, b) => beside(a) - beside(b) || b.width - a.width);
  return order === 'gap'
    ? byGap
    : byGap.sort((a, b) => solidity[a.verdict] - solidity[b.verdict] || b.surest - a.surest);
}
