import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { TrendView } from '../../contract/trend.ts';
import { changesFigure } from '../../figures/changes/figure.ts';
import { trendFigure } from '../../figures/trend/figure.ts';
import { trendHeadline } from '../../figures/trend/sentence.ts';
import { useFilters } from '../app/filters.tsx';
import { joinIds, splitIds } from '../app/search.ts';
import { UnknownAsked } from '../app/unknown-asked.tsx';
import { useReport } from '../app/use-report.ts';
import { useWholeTelling } from '../app/use-telling.ts';
import { DataTableView } from '../parts/data-table-view.tsx';
import { ExpectationViews } from '../parts/expectation-views.tsx';
import { LineMenu } from '../parts/line-menu.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReleaseMenu } from '../parts/release-menu.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { TrendLineView } from '../parts/trend-line.tsx';

/** Questions over the publications, and what changed since the one a lead chose. */
export function TrendPage() {
  const { report, input, options } = useReport();
  const [{ since = null, lines }] = useFilters();
  const view = useQuery(
    report.trend.queryOptions({ ...input, since, lines: splitIds(lines).slice(0, 3) }, options),
  );
  if (!view.data) return <Loading failed={view.isError} />;
  const { data } = view;
  const questions = data.questions.map(({ id }) => id);
  return (
    <>
      {!view.isPlaceholderData && <UnknownAsked from={data.since?.from.key ?? null} questions={questions} />}
      <Trend view={data} />
    </>
  );
}

function Trend({ view }: { view: TrendView }) {
  const { t } = useLingui();
  const [, change] = useFilters();
  // Its figures are the whole of both sides, whatever is filtered elsewhere: notes and files say so.
  const telling = useWholeTelling();
  const { since, lines } = view;
  return (
    <>
      <PageHead
        basis={view.basis}
        told={telling}
        title={t`Évolution`}
        finding={trendHeadline(telling, view)}
        under={
          <Trans>
            L’ensemble des deux côtés, publication après publication. Un fil ne relie que des questions
            restées les mêmes ; une question reformulée est coupée.
          </Trans>
        }
      />
      <div className="filters">
        <ExpectationViews />
        <LineMenu
          questions={view.questions}
          chosen={lines.map(({ row }) => row.question)}
          onChange={(ids) => change({ lines: joinIds(ids) })}
        />
        <ReleaseMenu
          releases={view.releases}
          chosen={since?.from.key ?? null}
          onChange={(key) => change({ since: key })}
        />
      </div>
      <section className="grid">
        <ReportFigure told={telling} figure={trendFigure(telling, view)}>
          <div className="trend-lines">
            {lines.map((line) => (
              <TrendLineView key={line.row.id} line={line} since={since?.from.key ?? null} />
            ))}
          </div>
        </ReportFigure>
      </section>
      {since && <Changes view={view} since={since} />}
    </>
  );
}

function Changes({ view, since }: { view: TrendView; since: NonNullable<TrendView['since']> }) {
  const telling = useWholeTelling();
  const figure = changesFigure(telling, since, view.basis);
  return (
    <section className="grid">
      <ReportFigure told={telling} figure={figure} tabular={since.changes.length > 0}>
        <p>{figure.sentence}</p>
        {since.changes.length > 0 && <DataTableView table={figure.table} />}
      </ReportFigure>
    </section>
  );
}
