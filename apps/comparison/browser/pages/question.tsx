import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { cohortsFigure } from '../../figures/cohorts/figure.ts';
import { distributionFigure } from '../../figures/distribution/figure.ts';
import { rowMeasure } from '../../figures/rows/measure.ts';
import { cautions } from '../../figures/rows/notes.ts';
import { rowEvidence, rowSentence, rowTitle } from '../../figures/rows/sentence.ts';
import { leadingRow, questionSentence } from '../../figures/tones/question-sentence.ts';
import { isMissing } from '../app/api.ts';
import { useFormats } from '../app/context.tsx';
import { Filters, useFilters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { UnknownRow } from '../app/unknown-asked.tsx';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { DecideButton } from '../decisions/decide-button.tsx';
import { EquivalenceBadge, QuestionVerdictBadge } from '../parts/badges.tsx';
import { CohortTable } from '../parts/cohort-table.tsx';
import { Distribution } from '../parts/distribution.tsx';
import { FreezeButton } from '../parts/freeze-button.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QuadrantCard } from '../parts/quadrant-card.tsx';
import { Wordings } from '../parts/question-detail.tsx';
import { ItemCard, MeasureChoice, OtherItems } from '../parts/question-items.tsx';
import { QuestionTrend } from '../parts/question-trend.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { SilenceCard } from '../parts/silence-card.tsx';
import { ToneCard } from '../parts/tone-card.tsx';
import { Missing } from './missing.tsx';

/** One question: both wordings, all answers, every cohort that has a figure of its own. */
export function QuestionPage() {
  const { question } = useParams({ from: '/shell/questions/$question' });
  const { report, input } = useReport();
  const view = useQuery(report.question.queryOptions({ ...input, question }));
  if (isMissing(view.error)) return <Missing />;
  if (!view.data) return <Loading failed={view.isError} />;
  return <Question view={view.data} />;
}

function Question({ view }: { view: QuestionView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const [search] = useFilters();
  const leading = leadingRow(view);
  const row = view.rows.find(({ id }) => id === search.row) ?? leading;
  const finding = row ? rowSentence(i18n, row, format) : questionSentence({ i18n, format }, view);
  const cautioned = cautions({ i18n, format }, view.basis.judging);
  return (
    <>
      <PageHead
        basis={view.basis}
        title={view.label}
        finding={finding}
        under={row ? rowEvidence(i18n, row, format) : undefined}
      >
        <p className="crumbs">
          <Link to="/expectations" search={keptFilters}>
            <Trans>Attentes</Trans>
          </Link>
          <Link to="/themes/$theme" params={{ theme: view.theme.id }} search={keptFilters}>
            {view.theme.title}
          </Link>
        </p>
      </PageHead>
      <p className="badges">
        {row && <QuestionVerdictBadge row={row} />}
        <EquivalenceBadge row={view} />
        {row && <span className="small muted">{cautioned.join(' ')}</span>}
        {row && <DecideButton source={{ kind: 'gap', row: row.id }} about={rowTitle(row)} />}
        {row && <FreezeButton finding={{ kind: 'comparison', row: row.id }} about={rowTitle(row)} />}
      </p>
      <UnknownRow rows={view.rows} />
      <Wordings view={view} />
      <Filters />
      <LeftOut basis={view.basis} />
      <section className="grid">
        <QuadrantCard view={view} />
        {row && <ItemCard view={view} row={row} finding={finding} />}
        <Answers view={view} finding={finding} />
        {row && <SilenceCard row={row} basis={view.basis} />}
        {row && <Cohorts view={view} row={row} />}
        {row && <OtherItems view={view} row={row} finding={finding} />}
        {view.tone && <ToneCard view={view} />}
        <QuestionTrend question={view.id} />
      </section>
    </>
  );
}

function Answers({ view, finding }: { view: QuestionView; finding: string }) {
  const figure = distributionFigure(useTelling(), view, finding);
  return (
    figure && (
      <ReportFigure figure={figure}>
        <Distribution view={view} />
      </ReportFigure>
    )
  );
}

/** Both sides cohort by cohort, on the measure that is looked at. */
function Cohorts({ view, row }: { view: QuestionView; row: ComparisonRow }) {
  const telling = useTelling();
  const figures = audiences.flatMap((side) => {
    const figure = cohortsFigure(telling, { view, side, row });
    return figure ? [{ side, figure }] : [];
  });
  if (figures.length === 0) return null;
  return (
    <div className="by-cohort">
      <h2>
        <Trans>
          Par cohorte : {rowTitle(row)}, {rowMeasure(telling, row)}
        </Trans>
      </h2>
      <MeasureChoice view={view} row={row} />
      <div className="grid two">
        {figures.map(({ side, figure }) => (
          <ReportFigure
            key={side}
            figure={figure}
            footer={<FreezeButton finding={{ kind: 'within', side, row: row.id }} about={figure.heading} />}
          >
            <CohortTable view={view} side={side} row={row} />
          </ReportFigure>
        ))}
      </div>
    </div>
  );
}
