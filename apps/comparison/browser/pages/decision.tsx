import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Decision, DecisionsView } from '../../contract/decisions.ts';
import { useApp } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { DecisionForm } from '../decisions/decision-form.tsx';
import '../decisions/decisions.css';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Missing } from './missing.tsx';

/** One decision: what it answers, what it says to each side, what it lacks, how both portals will show it. */
export function DecisionPage() {
  const { decision: id } = useParams({ from: '/shell/decisions/$decision' });
  const { api } = useApp();
  const { input } = useReport();
  const { locale, campaign, round } = input;
  const view = useQuery(api.trpc.decisions.list.queryOptions({ locale, campaign, round }));
  if (!view.data) return <Loading failed={view.isError} />;
  const decision = view.data.decisions.find((each) => each.id === id);
  return decision ? <Compose decision={decision} view={view.data} /> : <Missing />;
}

function Compose({ decision, view }: { decision: Decision; view: DecisionsView }) {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Une décision`}
        finding={t`Que décidons-nous, et comment le dire à chacun ?`}
        under={
          <Trans>
            Une seule décision, un texte par côté. Rien n’est lisible dans un portail avant la publication ;
            les deux s’ouvrent à la même minute.
          </Trans>
        }
      >
        <p className="crumbs">
          <Link to="/decisions" search={keptFilters}>
            <Trans>Décisions</Trans>
          </Link>
        </p>
      </PageHead>
      <DecisionForm key={decision.id} decision={decision} view={view} />
    </>
  );
}
