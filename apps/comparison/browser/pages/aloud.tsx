import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OverviewView } from '../../contract/overview.ts';
import { aloudParts } from '../../figures/aloud/sentence.ts';
import { overviewHeadline } from '../../figures/voices/sentence.ts';
import { useFilters } from '../app/filters.tsx';
import { keptFilters } from '../app/search.ts';
import { UnknownAsked } from '../app/unknown-asked.tsx';
import { useReport } from '../app/use-report.ts';
import { useTelling } from '../app/use-telling.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** The overview as a lead reads it aloud, in two minutes. */
export function AloudPage() {
  const { report, input, options } = useReport();
  const [{ since = null }] = useFilters();
  const view = useQuery(report.overview.queryOptions({ ...input, since }, options));
  if (!view.data) return <Loading failed={view.isError} />;
  return (
    <>
      {!view.isPlaceholderData && <UnknownAsked from={view.data.since?.from.key ?? null} />}
      <Aloud view={view.data} />
    </>
  );
}

function Aloud({ view }: { view: OverviewView }) {
  const { t } = useLingui();
  const telling = useTelling();
  return (
    <article className="aloud">
      <PageHead
        basis={view.basis}
        title={t`Lire à voix haute`}
        finding={overviewHeadline(telling.i18n, view, telling.format)}
      >
        <p className="crumbs">
          <Link to="/readings" search={keptFilters}>
            <Trans>Lectures</Trans>
          </Link>
        </p>
      </PageHead>
      {aloudParts(telling, view).map(({ heading, sentences }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{sentences.join(' ')}</p>
        </section>
      ))}
    </article>
  );
}
