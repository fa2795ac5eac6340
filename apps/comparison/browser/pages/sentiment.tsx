import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { Badge } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import type { ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import { heatFigure } from '../../figures/heat/figure.ts';
import { tonesFigure } from '../../figures/tones/figure.ts';
import { sentimentDetail, sentimentHeadline } from '../../figures/tones/sentence.ts';
import { sideName } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';
import { Filters, useFilters } from '../app/filters.tsx';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { AgainstTone } from '../parts/against-tone.tsx';
import { Heat, HeatLegend } from '../parts/heat.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { PolarityLegend, ToneRows } from '../parts/tone-pair.tsx';

/** The measured tone of comments, both sides: counts, never texts. */
export function SentimentPage() {
  const { report, input, options } = useReport();
  const view = useQuery(report.sentiment.queryOptions(input, options));
  if (!view.data) return <Loading failed={view.isError} />;
  return <Sentiment view={view.data} />;
}

function Sentiment({ view }: { view: SentimentView }) {
  const { i18n, t } = useLingui();
  const [search] = useFilters();
  const format = useFormats();
  const inTheme = (row: Pick<ToneRow, 'theme'>) => !search.theme || row.theme === search.theme;
  return (
    <>
      <PageHead
        basis={view.basis}
        title={t`Sentiment`}
        finding={sentimentHeadline(i18n, view, format)}
        under={
          <>
            {sentimentDetail(i18n, view, format)}{' '}
            <Trans>
              Part de commentaires négatifs, neutres et positifs parmi ceux qui ont été lus ; les autres sont
              comptés à part. Aucun texte ne quitte un portail.
            </Trans>
          </>
        }
      />
      <Calibration rows={view.themes} />
      <Filters theme />
      <LeftOut basis={view.basis} />
      <ToneFigure rows={view.themes.filter(inTheme)} view={view} by="theme" />
      <ToneFigure rows={view.questions.filter(inTheme)} view={view} by="question" />
      <AgainstTone rows={view.againstTone.filter(inTheme)} basis={view.basis} />
      <section className="grid two">
        {audiences.map((side) => (
          <CohortHeat key={side} side={side} view={view} />
        ))}
      </section>
    </>
  );
}

/** Whether people's reading corrects what the engine read, before any figure of it. */
function Calibration({ rows }: { rows: readonly ToneRow[] }) {
  if (rows.some(({ calibrated }) => calibrated !== null))
    return (
      <p className="small muted">
        <Trans>
          Là où des personnes ont relu assez de commentaires des deux côtés, les parts sont celles qu’elles
          liraient dans tous, et l’écart est jugé. Ailleurs, il dit ce que le moteur a vu, sans verdict.
        </Trans>
      </p>
    );
  return (
    <p className="badges">
      <Badge kind="weak">
        <Trans>sentiment non étalonné</Trans>
      </Badge>
      <span className="small muted">
        <Trans>
          Aucune relecture humaine ne corrige encore cette mesure : les écarts disent ce que le moteur a vu,
          et aucun n’est un constat.
        </Trans>
      </span>
    </p>
  );
}

function ToneFigure({
  rows,
  view,
  by,
}: {
  rows: readonly ToneRow[];
  view: SentimentView;
  by: 'theme' | 'question';
}) {
  const figure = tonesFigure(useTelling(), { by, rows, basis: view.basis });
  if (rows.length === 0) return null;
  return (
    <section className="grid">
      <ReportFigure figure={figure} legend={<PolarityLegend />}>
        <ToneRows rows={rows} to={by} />
      </ReportFigure>
    </section>
  );
}

function CohortHeat({ side, view }: { side: Audience; view: SentimentView }) {
  const { i18n, t } = useLingui();
  const name = sideName(i18n, side);
  const figure = heatFigure(useTelling(), view, side);
  const fewest = useFormats().count(view.commentsK);
  if (!figure) {
    const wholeOnly = view.heat[side].some(({ cells }) =>
      cells.some((cell) => cell.state === 'suppressed' && cell.reason === 'whole-audience-only'),
    );
    return (
      <section className="card">
        <h2>{t`${name}, par cohorte`}</h2>
        <p className="say hatched">
          <span>
            {wholeOnly ? (
              <Trans>
                Publié pour l’ensemble seulement : les commentaires ne se comptent par cohorte que si chacune
                réunit au moins 200 personnes, ou par une porte ouverte.
              </Trans>
            ) : (
              <Trans>
                Aucune cohorte n’a encore de chiffre sur ses commentaires : il en faut {fewest} à un thème.
              </Trans>
            )}
          </span>
        </p>
      </section>
    );
  }
  return (
    <ReportFigure figure={figure}>
      <Heat heat={view.heat[side]} caption={figure.heading} />
      <HeatLegend />
    </ReportFigure>
  );
}
