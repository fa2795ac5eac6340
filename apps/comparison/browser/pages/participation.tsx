import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { DayBars } from '@miroir/ui/charts';
import { useQuery } from '@tanstack/react-query';
import type { ParticipationView } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { Butterfly } from '../parts/butterfly.tsx';
import { CohortBars } from '../parts/cohort-bars.tsx';
import { Funnel } from '../parts/funnel.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import { useNotes } from '../parts/use-notes.ts';
import { useReport } from '../parts/use-report.ts';
import { answeredTable, cohortsTable, daysTable, funnelTable } from '../tables/participation-tables.ts';
import { voiceTable } from '../tables/voice-table.ts';
import { sideName } from '../words/names.ts';
import { participationHeadline } from '../words/page-sentences.ts';
import { voiceSentence } from '../words/voice-sentence.ts';

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
  const { i18n, t } = useLingui();
  const format = useFormats();
  const finding = participationHeadline(i18n, view, format);
  const uncounted = useUncounted(view);
  const notes = useNotes(
    view.basis,
    t`Comptes exacts pour les réponses publiées ; tous les autres sont arrondis au multiple de cinq inférieur et ne s’additionnent pas.`,
  );
  return (
    <>
      <PageHead
        title={t`Participation`}
        finding={finding}
        under={
          <Trans>
            Chaque côté sur sa propre échelle. Une part ne se soustrait pas d’une autre quand l’une compte des
            invités et l’autre des passants.
          </Trans>
        }
      />
      <section className="grid">
        <ReportFigure
          heading={t`De l’invitation aux résultats`}
          finding={finding}
          table={funnelTable(i18n, view, format)}
          notes={[...notes, ...uncounted]}
          fileName="miroir-participation"
          method="participation"
          footer={
            <ul className="small muted lines">
              {uncounted.map((line) => (
                <li key={line}>{line}</li>
              ))}
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
          <Cohorts key={side} side={side} view={view} notes={notes} />
        ))}
      </section>
      <Themes view={view} notes={notes} />
    </>
  );
}

/** What no bar shows: who waits or is counted nowhere, who counts in the whole only, which accesses were replaced. */
function useUncounted(view: ParticipationView): string[] {
  const { i18n, t } = useLingui();
  const format = useFormats();
  return audiences.flatMap((side) => {
    const name = sideName(i18n, side);
    const told = view.replacements[side];
    const replaced = told === null ? '' : format.count(told);
    const people = format.count(view.left[side].people);
    const wholeOnly = format.count(view.wholeOnly[side]);
    const left = view.left[side].final
      ? t`${name} : ${wholeOnly} comptés seulement dans l’ensemble, environ ${people} réponses comptées nulle part.`
      : t`${name} : ${wholeOnly} comptés seulement dans l’ensemble, environ ${people} réponses attendent.`;
    return told === null
      ? [left]
      : [left, t`${name} : environ ${replaced} accès remplacés (doubles possibles).`];
  });
}

function Days({ side, view, notes }: { side: Audience; view: ParticipationView; notes: readonly string[] }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const days = view.days[side];
  const name = sideName(i18n, side);
  const busiest = [...days].sort((a, b) => b.count - a.count)[0];
  const day = busiest ? format.day(busiest.day) : '';
  const count = busiest ? format.count(busiest.count) : '';
  const finding =
    busiest && busiest.count > 0
      ? t`${name} : le jour le plus suivi est le ${day}, environ ${count} personnes.`
      : t`${name} : pas encore assez de personnes par jour pour être montrées.`;
  const what =
    view.daysCount[side] === 'opened'
      ? t`Ont ouvert leur accès, par jour, environ`
      : t`Ont répondu, par jour, environ`;
  return (
    <ReportFigure
      heading={t`${name}, jour après jour`}
      say={what}
      finding={finding}
      table={daysTable(i18n, days, format)}
      notes={notes}
      fileName={`miroir-jours-${side}`}
      method="participation"
      legend={
        <p className="legend">
          <span>
            <AudienceDot audience={side} />
            {name}
          </span>
        </p>
      }
    >
      <DayBars
        side={side}
        moments={days.map((moment) => ({ label: format.day(moment.day), value: moment.count }))}
        label={finding}
        format={format.count}
      />
    </ReportFigure>
  );
}

function Cohorts({
  side,
  view,
  notes,
}: {
  side: Audience;
  view: ParticipationView;
  notes: readonly string[];
}) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const name = sideName(i18n, side);
  const say =
    view.admissions[side] === 'invitation'
      ? t`Réponses comptées dans la cohorte, pour cent personnes de la liste. Le fond clair : qui n’a rien envoyé, attend, ou ne compte que dans l’ensemble.`
      : t`Nombre de réponses publiées ; sans liste, il n’y a pas de part.`;
  return (
    <ReportFigure
      heading={t`${name}, par cohorte`}
      say={say}
      finding={t`${name} : participation par cohorte`}
      table={cohortsTable(i18n, view.cohorts[side], format)}
      notes={notes}
      fileName={`miroir-cohortes-${side}`}
      method="participation"
    >
      <CohortBars side={side} cohorts={view.cohorts[side]} />
    </ReportFigure>
  );
}

function Themes({ view, notes }: { view: ParticipationView; notes: readonly string[] }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const voices = view.themes.map(({ voice }) => voice);
  const spoken = voiceSentence(i18n, voices, format);
  const answered = view.themes.map(({ theme, title, answered: shares }) => ({
    theme,
    title,
    figures: { employees: shown(shares.employees), consumers: shown(shares.consumers) },
    comments: { employees: null, consumers: null },
    verdict: 'not-comparable' as const,
  }));
  return (
    <section className="grid two">
      <ReportFigure
        heading={t`Commentaires, par thème`}
        say={spoken}
        finding={spoken}
        table={voiceTable(i18n, voices, format)}
        notes={notes}
        fileName="miroir-prise-de-parole"
        method="voice"
      >
        <Butterfly voices={voices} label={spoken} />
      </ReportFigure>
      <ReportFigure
        heading={t`Questions répondues, par thème`}
        say={
          <Trans>
            Part des questions du thème, posées à tous, qui ont reçu une réponse, un « je ne sais pas » ou un
            « je préfère ne pas répondre ».
          </Trans>
        }
        finding={t`Questions répondues, par thème`}
        table={answeredTable(i18n, view.themes, format)}
        notes={notes}
        fileName="miroir-themes-repondus"
        method="participation"
      >
        <Butterfly voices={answered} label={t`Questions répondues, par thème`} unit="percent" />
      </ReportFigure>
    </section>
  );
}

function shown(value: number | null) {
  return value === null
    ? ({ state: 'not-asked' } as const)
    : ({ state: 'shown', value, low: value, high: value, n: 0 } as const);
}
