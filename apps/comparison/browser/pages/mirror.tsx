import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MirrorView } from '../../contract/mirror.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import '../decisions/decisions.css';
import { MirrorChoices } from '../mirror/mirror-choices.tsx';
import { MirrorLead } from '../mirror/mirror-lead.tsx';
import { MirrorPreview } from '../mirror/mirror-preview.tsx';
import '../mirror/mirror.css';
import { SignMirror } from '../mirror/sign-mirror.tsx';
import { useMirror } from '../mirror/use-mirror.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** What both sides will see of each other, composed from what is published for good. */
export function MirrorPage() {
  const { api } = useApp();
  const { input } = useReport();
  const view = useQuery(api.trpc.mirror.view.queryOptions(input));
  if (!view.data) return <Loading failed={view.isError} />;
  return <Compose view={view.data} />;
}

function Compose({ view }: { view: MirrorView }) {
  const { t } = useLingui();
  const format = useFormats();
  const mirror = useMirror(view);
  const promised = format.dateTime(view.promised);
  const ready = view.choices.filter(({ refused }) => refused === null).length;
  const all = view.choices.length;
  return (
    <>
      <PageHead
        title={t`Le jour du miroir`}
        finding={
          view.final
            ? t`Ce que les deux côtés verront l’un de l’autre, à la même minute.`
            : t`Le jour du miroir se compose après les deux publications finales.`
        }
        under={
          <Trans>
            Promis pour le {promised}. Comparaisons qui peuvent se montrer : {ready} sur {all}. Rien de
            masqué, d’un seul côté, de trop peu ou de non étalonné n’y entre.
          </Trans>
        }
      >
        <p className="crumbs">
          <Link to="/decisions" search={keptFilters}>
            <Trans>Décisions</Trans>
          </Link>
        </p>
      </PageHead>
      <div className="grid">
        <MirrorChoices view={view} mirror={mirror} />
        <MirrorLead view={view} mirror={mirror} />
        <MirrorPreview view={view} mirror={mirror} />
        <SignMirror view={view} mirror={mirror} />
      </div>
    </>
  );
}
