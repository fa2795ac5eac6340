import { useQuery } from '@tanstack/react-query';
import { questionTrendFigure } from '../../figures/trend/figure.ts';
import { useFilters } from '../app/filters.tsx';
import { useReport } from '../app/use-report.ts';
import { useWholeTelling } from '../app/use-telling.ts';
import { ReportFigure } from './report-figure.tsx';
import { TrendLineView } from './trend-line.tsx';

/** One question over rounds and publications, on its own page: the whole of both sides. Nothing before there are two of them. */
export function QuestionTrend({ question }: { question: string }) {
  const { report, input } = useReport();
  const [{ since = null }] = useFilters();
  const telling = useWholeTelling();
  const view = useQuery(report.trend.queryOptions({ ...input, since, lines: [question] }));
  // Of a question without a line others are told.
  const line = view.data?.lines.find(({ row }) => row.question === question);
  if (!view.data || !line) return null;
  const figure = questionTrendFigure(telling, { ...view.data, lines: [line] });
  return (
    figure && (
      <ReportFigure told={telling} figure={figure}>
        <TrendLineView line={line} since={view.data.since?.from.key ?? null} />
      </ReportFigure>
    )
  );
}
