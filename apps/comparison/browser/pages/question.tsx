import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ComparisonRow, QuestionView } from '../../server/report/view.ts';
import { isMissing } from '../app/api.ts';
import { useFormats } from '../app/context.tsx';
import { Filters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
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
import { useComparisonMethod, useNotes } from '../parts/use-notes.ts';
import { useReport } from '../parts/use-report.ts';
import { cohortFiguresTable } from '../tables/cohort-figures-table.ts';
import { distributionTable } from '../tables/distribution-table.ts';
import { rowsTable } from '../tables/rows-table.ts';
import { sideName } from '../words/names.ts';
import { toneSentence } from '../words/page-sentences.ts';
import { effectSentence, rowEvidence, rowSentence } from '../words/row-sentence.ts';
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

function headline(rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  return [...rows].sort((a, b) => b.width - a.width)[0];
}

function Question({ view }: { view: QuestionView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const row = headline(view.rows);
  const finding = row
    ? rowSentence(i18n, row, format)
    : view.tone
      ? toneSentence(i18n, view.tone, format)
      : view.label;
  return (
    <>
      <PageHead title={view.label} finding={finding} under={row ? rowEvidence(i18n, row, format) : undefined}>
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
        {row && <VerdictBadge verdict={row.verdict} />}
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
  const { i18n, t } = useLingui();
  const format = useFormats();
  const method = useComparisonMethod(view.family);
  const notes = useNotes(view.basis, method);
  if (view.parts.length === 0) return null;
  const say = view.effect
    ? effectSentence(i18n, view.effect, format)
    : view.conditional
      ? t`Question posée selon une réponse précédente : publiée pour l’ensemble.`
      : undefined;
  return (
    <ReportFigure
      heading={t`Toutes les réponses`}
      {...(say ? { say } : {})}
      finding={finding}
      table={distributionTable(i18n, view, format)}
      notes={say ? [...notes, say] : notes}
      fileName={`miroir-${view.id}`}
      method="gaps"
    >
      <Distribution view={view} />
    </ReportFigure>
  );
}

function Parts({ view, finding }: { view: QuestionView; finding: string }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const method = useComparisonMethod(view.family);
  const notes = useNotes(view.basis, method);
  return (
    <ReportFigure
      heading={view.rows.length > 1 ? t`Réponse par réponse` : t`Parts, écarts et verdicts`}
      finding={finding}
      table={rowsTable(i18n, view.rows, format)}
      notes={notes}
      fileName={`miroir-${view.id}-detail`}
      method="gaps"
    >
      <DumbbellList rows={view.rows} open={null} />
    </ReportFigure>
  );
}

function ByCohort({ side, view }: { side: Audience; view: QuestionView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const method = useComparisonMethod(view.family);
  const notes = useNotes(view.basis, method);
  if ((view.only && view.only !== side) || view.rows.length === 0 || view.cohorts[side].length < 2)
    return null;
  const name = sideName(i18n, side);
  return (
    <ReportFigure
      heading={t`${name}, par cohorte`}
      say={
        <Trans>
          Chaque chiffre avec son intervalle à 95 % ; une cohorte sans chiffre à elle est comptée dans
          l’ensemble.
        </Trans>
      }
      finding={t`${name}, par cohorte : ${view.label}`}
      table={cohortFiguresTable(i18n, { view, side, format })}
      notes={notes}
      fileName={`miroir-${view.id}-${side}`}
      method="gaps"
    >
      <CohortTable side={side} view={view} />
    </ReportFigure>
  );
}
