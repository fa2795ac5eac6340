import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ThemeView } from '../../contract/theme.ts';
import { rowsFigure } from '../../figures/rows/figure.ts';
import { expectationsHeadline } from '../../figures/rows/headline.ts';
import { comparisonMethod } from '../../figures/rows/notes.ts';
import { equivalenceName } from '../../figures/words/names.ts';
import { isMissing } from '../app/api.ts';
import { useFormats } from '../app/context.tsx';
import { Filters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { DumbbellList } from '../parts/dumbbell-list.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { ToneCard } from '../parts/tone-card.tsx';
import { Missing } from './missing.tsx';

/** One theme: its questions, its tone, and the way down to each question. */
export function ThemePage() {
  const { theme } = useParams({ from: '/shell/themes/$theme' });
  const { report, input } = useReport();
  const view = useQuery(report.theme.queryOptions({ ...input, theme }));
  if (isMissing(view.error)) return <Missing />;
  if (!view.data) return <Loading failed={view.isError} />;
  return <Theme view={view.data} />;
}

function Theme({ view }: { view: ThemeView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const finding = expectationsHeadline(i18n, { basis: view.basis, rows: view.rows }, format);
  const telling = useTelling();
  const figure = rowsFigure(telling, { ...view, sentence: finding });
  return (
    <>
      <PageHead
        basis={view.basis}
        title={view.title}
        finding={`${view.title}. ${finding}`}
        under={view.summary}
      >
        <p className="crumbs">
          <Link to="/expectations" search={keptFilters}>
            <Trans>Attentes</Trans>
          </Link>
        </p>
      </PageHead>
      <Filters />
      <LeftOut basis={view.basis} />
      <section className="grid cols">
        {view.rows.length > 0 && (
          <ReportFigure
            figure={figure}
            headless
            footer={
              <p className="small muted screen-only">{comparisonMethod(telling, view.basis.judging)}</p>
            }
          >
            <DumbbellList rows={view.rows} />
          </ReportFigure>
        )}
        <div className="stack">
          <QuestionLinks view={view} />
          <ToneCard view={view} />
        </div>
      </section>
    </>
  );
}

function QuestionLinks({ view }: { view: ThemeView }) {
  const { i18n } = useLingui();
  return (
    <Card>
      <h2>
        <Trans>Questions du thème</Trans>
      </h2>
      <ul className="links">
        {view.questions.map((question) => (
          <li key={question.id}>
            <Link to="/questions/$question" params={{ question: question.id }} search={keptFilters}>
              {question.label}
            </Link>
            <span className="small faint">{equivalenceName(i18n, question)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
