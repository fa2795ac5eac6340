import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { Badge } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import type { SentimentView, ToneRow } from '../../server/report/view.ts';
import { useFormats, useFrame } from '../app/context.tsx';
import { Filters, useFilters } from '../app/filters.tsx';
import { Heat, HeatLegend } from '../parts/heat.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { PolarityLegend, ToneRows } from '../parts/tone-pair.tsx';
import { useNotes } from '../parts/use-notes.ts';
import { useReport } from '../parts/use-report.ts';
import { useToneMethod } from '../parts/use-tone-method.ts';
import { heatTable, toneTable } from '../tables/tone-table.ts';
import { sideName } from '../words/names.ts';
import { sentimentHeadline } from '../words/page-sentences.ts';

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
  const inTheme = (row: ToneRow) => !search.theme || row.theme === search.theme;
  return (
    <>
      <PageHead
        title={t`Sentiment`}
        finding={sentimentHeadline(i18n, view)}
        under={
          <Trans>
            Part de commentaires négatifs, neutres et positifs, mesurée par un lexique en français et en
            anglais. Aucun texte ne quitte un portail.
          </Trans>
        }
      />
      <p className="badges">
        <Badge kind="weak">
          <Trans>sentiment non étalonné</Trans>
        </Badge>
        <span className="small muted">
          <Trans>
            Aucune relecture humaine ne corrige encore cette mesure : les écarts disent ce que le lexique a
            vu.
          </Trans>
        </span>
      </p>
      <Filters theme />
      <LeftOut basis={view.basis} />
      <ToneFigure rows={view.themes.filter(inTheme)} view={view} heading={t`Par thème`} by="theme" />
      <ToneFigure
        rows={view.questions.filter(inTheme)}
        view={view}
        heading={t`Par question ouverte et par commentaire`}
        by="question"
      />
      <section className="grid two">
        {audiences.map((side) => (
          <CohortHeat key={side} side={side} view={view} />
        ))}
      </section>
    </>
  );
}

function ToneFigure({
  rows,
  view,
  heading,
  by,
}: {
  rows: readonly ToneRow[];
  view: SentimentView;
  heading: string;
  by: 'theme' | 'question';
}) {
  const { i18n } = useLingui();
  const format = useFormats();
  const finding = sentimentHeadline(i18n, { ...view, themes: rows, questions: [] });
  const notes = useNotes(view.basis, useToneMethod(view.commentsK));
  if (rows.length === 0) return null;
  return (
    <section className="grid">
      <ReportFigure
        heading={heading}
        finding={finding}
        legend={<PolarityLegend />}
        table={toneTable(i18n, rows, format)}
        notes={notes}
        fileName={`miroir-sentiment-${by}`}
        method="sentiment"
      >
        <ToneRows rows={rows} to={by} />
      </ReportFigure>
    </section>
  );
}

function CohortHeat({ side, view }: { side: Audience; view: SentimentView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const { themes } = useFrame();
  const notes = useNotes(view.basis, useToneMethod(view.commentsK));
  const heat = view.heat[side];
  const name = sideName(i18n, side);
  const heading = t`${name}, par cohorte`;
  const shown = heat.some(({ cells }) => cells.some(({ state }) => state === 'shown'));
  if (!shown) {
    return (
      <section className="card">
        <h2>{heading}</h2>
        <p className="say hatched">
          <span>
            <Trans>
              Publié pour l’ensemble seulement : les commentaires ne se comptent par cohorte que si chacune
              réunit au moins 200 personnes, ou par une porte ouverte.
            </Trans>
          </span>
        </p>
      </section>
    );
  }
  const few = format.count(view.commentsK);
  return (
    <ReportFigure
      heading={heading}
      say={
        <Trans>
          Part négative. Hachuré : masqué, moins de {few} commentaires. Contour pointillé : trop peu pour
          conclure.
        </Trans>
      }
      finding={t`${name} : part négative par cohorte et par thème`}
      table={heatTable(i18n, { heat, themes, format })}
      notes={notes}
      fileName={`miroir-sentiment-${side}`}
      method="sentiment"
    >
      <Heat heat={heat} caption={heading} />
      <HeatLegend />
    </ReportFigure>
  );
}
