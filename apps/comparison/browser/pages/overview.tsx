import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OverviewView } from '../../contract/overview.ts';
import { voicesFigure } from '../../figures/voices/figure.ts';
import { overviewHeadline } from '../../figures/voices/sentence.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { Filters, useFilters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { Butterfly } from '../parts/butterfly.tsx';
import { CommonCard } from '../parts/common-card.tsx';
import { FaceToFace } from '../parts/face-to-face.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { FreezeButton } from '../parts/freeze-button.tsx';
import { LeftOut } from '../parts/left-out.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { SinceCard } from '../parts/since-card.tsx';
import { UnknownCard } from '../parts/unknown-card.tsx';

/** The strongest findings, who spoke, what is not known, what changed. */
export function OverviewPage() {
  const { report, input, options } = useReport();
  const [{ since = null }] = useFilters();
  const view = useQuery(report.overview.queryOptions({ ...input, since }, options));
  if (!view.data) return <Loading failed={view.isError} />;
  return <Overview view={view.data} />;
}

function Overview({ view }: { view: OverviewView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const { manyInside, manyOutside } = useSides();
  const { established, scope } = view.basis.judging;
  const compared = format.count(view.basis.judging.compared);
  const n = format.count(view.basis.n.employees);
  const m = format.count(view.basis.n.consumers);
  return (
    <>
      <PageHead
        basis={view.basis}
        title={t`Vue d’ensemble`}
        finding={overviewHeadline(i18n, view, format)}
        under={
          scope !== 'exploration' &&
          view.basis.judging.compared > 0 && (
            <Trans>
              {n} {manyInside} et {m} {manyOutside} :{' '}
              <Plural
                value={established}
                _0="aucune question ne s’écarte"
                one="# question s’écarte"
                other="# questions s’écartent"
              />{' '}
              sur {compared}, fausses découvertes tenues sous 5 %.
            </Trans>
          )
        }
      />
      <Filters legend={false} />
      <LeftOut basis={view.basis} />
      <Voices view={view} />
      <section className="grid reads" aria-label={t`Lectures`}>
        {view.findings.map((row) => (
          <FindingCard key={row.id} row={row} />
        ))}
      </section>
      {view.findings.length === 0 && view.basis.judging.compared > 0 && scope !== 'exploration' && (
        <section className="card nothing">
          <h2>
            <Trans>Aucune lecture établie</Trans>
          </h2>
          <p className="say">
            <Trans>
              Aucun écart ne résiste à la correction, et aucun n’est assez étroit pour dire que les deux côtés
              sont proches.
            </Trans>{' '}
            <Link to="/expectations" search={keptFilters}>
              <Trans>Voir toutes les questions</Trans>
            </Link>
          </p>
        </section>
      )}
      <section className="grid two">
        <UnknownCard unknowns={view.unknowns} />
        <div className="stack">
          <CommonCard common={view.common} />
          <SinceCard since={view.since} />
        </div>
      </section>
    </>
  );
}

function Voices({ view }: { view: OverviewView }) {
  const figure = voicesFigure(useTelling(), view);
  return (
    <section className="grid">
      <ReportFigure
        figure={figure}
        footer={
          <p className="note">
            {(view.invited.employees === null) !== (view.invited.consumers === null) && (
              <Trans>
                Une liste d’invités connue d’un côté, une porte ouverte de l’autre : ces deux taux ne se
                soustraient pas.
              </Trans>
            )}{' '}
            <Trans>Les commentaires sont ramenés à 100 participants.</Trans>{' '}
            <FreezeButton finding={{ kind: 'voices' }} about={figure.heading} />
          </p>
        }
      >
        <FaceToFace basis={view.basis} invited={view.invited} />
        <Butterfly voices={view.voices} label={figure.sentence} />
      </ReportFigure>
    </section>
  );
}
