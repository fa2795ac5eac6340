import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { AudienceDot } from '@miroir/ui';
import { mapStrength } from '@miroir/ui/layout';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MapView } from '../../contract/map.ts';
import { mapFigure, withinMethodOf } from '../../figures/map/figure.ts';
import { outlierSaid } from '../../figures/map/sentence.ts';
import { sideName } from '../../figures/words/names.ts';
import { Filters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { ExpectationViews } from '../parts/expectation-views.tsx';
import { FreezeButton } from '../parts/freeze-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { SideMap } from '../parts/side-map.tsx';

/** All questions by all cohorts of both sides, and who departs from their own side. */
export function MapPage() {
  const { report, input, options } = useReport();
  const view = useQuery(report.map.queryOptions(input, options));
  if (!view.data) return <Loading failed={view.isError} />;
  return <SidesMap view={view.data} />;
}

function SidesMap({ view }: { view: MapView }) {
  const { t } = useLingui();
  const telling = useTelling();
  // Every cohort is on the map, whatever is chosen elsewhere.
  const whole = { ...telling, filters: { ...telling.filters, cohorts: { employees: [], consumers: [] } } };
  const figure = mapFigure(telling, view);
  const { compared, established } = view.basis.judging;
  const count = telling.format.count(compared);
  return (
    <>
      <PageHead
        basis={view.basis}
        told={whole}
        title={t`Carte des attentes`}
        finding={figure.sentence}
        under={
          <>
            <Trans>
              La couleur dit le côté, sa force la valeur sur l’échelle de la ligne, égale des deux côtés.
            </Trans>{' '}
            {compared > 0 && (
              <Plural
                value={established}
                _0={`Entre les deux côtés, aucune question sur ${count} ne s’écarte.`}
                one={`Entre les deux côtés, # question sur ${count} s’écarte.`}
                other={`Entre les deux côtés, # questions sur ${count} s’écartent.`}
              />
            )}
          </>
        }
      />
      <ExpectationViews />
      <Filters theme cohorts={false} />
      {view.rows.length > 0 && (
        <section className="grid">
          <ReportFigure
            told={whole}
            figure={figure}
            headless
            footer={<p className="small muted screen-only">{withinMethodOf(telling, view)}</p>}
          >
            <SideMap view={view} caption={figure.heading} />
            <MapLegend />
            <LinesLeft lines={view.linesLeft} />
          </ReportFigure>
          {view.outliers.length > 0 && <Outliers view={view} />}
        </section>
      )}
    </>
  );
}

const steps = [0, 0.25, 0.5, 0.75, 1];

/** The scale of lightness of both sides, and what frames, hatching and dashes mean. */
function MapLegend() {
  const { i18n } = useLingui();
  return (
    <p className="legend map-legend">
      {(['employees', 'consumers'] as const).map((side) => (
        <span key={side}>
          {steps.map((share) => (
            <i
              key={share}
              className="swatch"
              style={{
                background: `color-mix(in srgb, var(--${side === 'employees' ? 'inside' : 'outside'}) calc(${100 * mapStrength(side, share)}% * var(--map-depth)), var(--surface))`,
              }}
            />
          ))}
          {sideName(i18n, side)}
        </span>
      ))}
      <span>
        <Trans>du bas au haut de l’échelle</Trans>
      </span>
      <span>
        <i className="swatch framed" />
        <Trans>s’écarte du reste de son côté, établi : ▲ plus haut, ▼ plus bas</Trans>
      </span>
      <span>
        <i className="swatch hatch" />
        <Trans>masqué</Trans>
      </span>
      <span>
        <i className="swatch few" />
        <Trans>trop peu de réponses</Trans>
      </span>
      <span>
        <Trans>— pas posée à ce côté</Trans>
      </span>
    </p>
  );
}

/** Lines that are left out are counted: a map that ends must not look like all there is. */
function LinesLeft({ lines }: { lines: number }) {
  if (lines === 0) return null;
  return (
    <p className="small muted">
      <Plural
        value={lines}
        one="# autre ligne, où une cohorte s’écarte, n’est pas montrée : choisissez un thème, ou ouvrez la question."
        other="# autres lignes, où une cohorte s’écarte, ne sont pas montrées : choisissez un thème, ou ouvrez la question."
      />
    </p>
  );
}

/** Each cohort that departs, in a sentence with both figures, n and how sure. */
function Outliers({ view }: { view: MapView }) {
  const telling = useTelling();
  const more = view.departures.all - view.outliers.length;
  return (
    <section className="card">
      <h2>
        <Trans>Ce qui sort du rang</Trans>
      </h2>
      <ul className="plain">
        {view.outliers.map((outlier) => {
          const { subject, said } = outlierSaid(telling, outlier);
          return (
            <li key={`${outlier.side}/${outlier.cohort}/${outlier.row.id}`}>
              <span className="mark-cell">
                <AudienceDot audience={outlier.side} />
              </span>
              <span>
                <Link
                  to="/questions/$question"
                  params={{ question: outlier.row.question }}
                  search={(kept) => ({ ...keptFilters(kept), row: outlier.row.id })}
                >
                  <b>{subject}</b>
                </Link>{' '}
                <span className="num muted">{said}</span>{' '}
                <FreezeButton
                  finding={{ kind: 'within', side: outlier.side, row: outlier.row.id }}
                  about={subject}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className="small muted">
          <Plural value={more} one="et # autre écart, moins sûr" other="et # autres écarts, moins sûrs" />
        </p>
      )}
    </section>
  );
}
