import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, DayBars } from '@miroir/ui/charts';
import { useQuery } from '@tanstack/react-query';
import type { ParticipationView } from '../../contract/participation.ts';
import { daysFigure } from '../../figures/days/figure.ts';
import { daysHeight, daysSpec } from '../../figures/days/marks.ts';
import { funnelFigure } from '../../figures/funnel/figure.ts';
import { participationNotes, uncounted } from '../../figures/funnel/notes.ts';
import { turnoutFigure } from '../../figures/turnout/figure.ts';
import { answeredFigure, answeredWings, commentsFigure } from '../../figures/voices/figure.ts';
import { sideName } from '../../figures/words/names.ts';
import { useReport } from '../app/use-report.ts';
import { useWholeTelling } from '../app/use-telling.ts';
import { Butterfly } from '../parts/butterfly.tsx';
import { CohortBars } from '../parts/cohort-bars.tsx';
import { FreezeButton } from '../parts/freeze-button.tsx';
import { Funnel } from '../parts/funnel.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';

/** Who took part, and what is counted of it. */
export function ParticipationPage() {
  const { report, input, options } = useReport();
  const view = useQuery(
    report.participation.queryOptions(
      { ...input, theme: null, cohorts: { employees: [], consumers: [] } },
      options,
    ),
  );
  if (!view.data) return <Loading failed={view.isError} />;
  return <Participation view={view.data} />;
}

function Participation({ view }: { view: ParticipationView }) {
  const { t } = useLingui();
  const telling = useWholeTelling();
  const funnel = funnelFigure(telling, view);
  const notes = participationNotes(telling, view);
  return (
    <>
      <PageHead
        basis={view.basis}
        told={telling}
        title={t`Participation`}
        finding={funnel.sentence}
        under={
          <Trans>
            Chaque côté sur sa propre échelle. Une part ne se soustrait pas d’une autre quand l’une compte des
            invités et l’autre des passants.
          </Trans>
        }
      />
      <section className="grid">
        <ReportFigure
          told={telling}
          figure={funnel}
          footer={
            <ul className="small muted lines">
              {uncounted(telling, view).map((line) => (
                <li key={line}>{line}</li>
              ))}
              <li>
                <FreezeButton finding={{ kind: 'participation' }} about={funnel.heading} />
              </li>
            </ul>
          }
        >
          <div className="split">
            {audiences.map((side) => (
              <Funnel key={side} side={side} view={view} />
            ))}
          </div>
        </ReportFigure>
      </section>
      <section className="grid two">
        {audiences.map((side) => (
          <Days key={side} side={side} view={view} notes={notes} />
        ))}
      </section>
      <section className="grid two">
        {audiences.map((side) => (
          <ReportFigure told={telling} key={side} figure={turnoutFigure(telling, view, { side, notes })}>
            <CohortBars side={side} cohorts={view.cohorts[side]} />
          </ReportFigure>
        ))}
      </section>
      <Themes view={view} notes={notes} />
    </>
  );
}

function Days({ side, view, notes }: { side: Audience; view: ParticipationView; notes: readonly string[] }) {
  const telling = useWholeTelling();
  const figure = daysFigure(telling, view, { side, notes });
  const spec = daysSpec(telling, view, side);
  return (
    <ReportFigure
      told={telling}
      figure={figure}
      legend={
        <p className="legend">
          <span>
            <AudienceDot audience={side} />
            {sideName(telling.i18n, side)}
          </span>
        </p>
      }
    >
      {spec.moments.some(({ value }) => (value ?? 0) > 0) ? (
        <DayBars {...spec} label={figure.sentence} height={daysHeight} />
      ) : (
        <Absent state="suppressed" height={24}>
          {figure.sentence}
        </Absent>
      )}
    </ReportFigure>
  );
}

function Themes({ view, notes }: { view: ParticipationView; notes: readonly string[] }) {
  const telling = useWholeTelling();
  const comments = commentsFigure(telling, view, notes);
  const answered = answeredFigure(telling, view, notes);
  return (
    <section className="grid two">
      <ReportFigure told={telling} figure={comments}>
        <Butterfly voices={view.themes.map(({ voice }) => voice)} label={comments.sentence} />
      </ReportFigure>
      <ReportFigure told={telling} figure={answered}>
        <Butterfly voices={answeredWings(view)} label={answered.sentence} unit="percent" />
      </ReportFigure>
    </section>
  );
}
