import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { QuestionView } from '../../contract/question.ts';
import { cohortsFigure } from '../../figures/cohorts/figure.ts';
import { distributionFigure } from '../../figures/distribution/figure.ts';
import { rowsFigure } from '../../figures/rows/figure.ts';
import { rowEvidence } from '../../figures/rows/sentence.ts';
import { leadingRow, questionSentence } from '../../figures/tones/question-sentence.ts';
import { isMissing } from '../app/api.ts';
import { useFormats } from '../app/context.tsx';
import { Filters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { EquivalenceBadge, VerdictBadge } from '../parts/badges.tsx';
import { CohortTable } from '../parts/cohort-table.tsx';
import { Distribution } from '../parts/distribution.tsx';
import { DumbbellList } from '../parts/dumbbell-list.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Wordings } from '../parts/question-detail.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
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
  const row = leadingRow(view);
  const finding = questionSentence({ i18n, format }, view);
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
        {row && <VerdictBadge row={{ ...row, verdict: row.questionVerdict }} />}
        <EquivalenceBadge row={view} />
      </p>
      <Wordings view={view} />
      <Filters />
      <LeftOut basis={view.basis} />
      <section className="grid two">
        <Answers view={view} finding={finding} />
        {view.rows.length > 0 && <Parts view={view} finding={finding} />}
        {view.tone && <ToneCard view={view} />}
        {audiences.map((side) => (
          <ByCohort key={side} side={side} view={view} />
        ))}
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

function Parts({ view, finding }: { view: QuestionView; finding: string }) {
  const { t } = useLingui();
  const figure = rowsFigure(useTelling(), {
    ...view,
    id: `${view.id}-detail`,
    sentence: finding,
    heading: view.rows.length > 1 ? t`Réponse par réponse` : t`Parts, écarts et verdicts`,
  });
  return (
    <ReportFigure figure={figure}>
      <DumbbellList rows={view.rows} open={null} />
    </ReportFigure>
  );
}

function ByCohort({ side, view }: { side: Audience; view: QuestionView }) {
  const figure = cohortsFigure(useTelling(), view, side);
  return (
    figure && (
      <ReportFigure figure={figure}>
        <CohortTable side={side} view={view} />
      </ReportFigure>
    )
  );
}
