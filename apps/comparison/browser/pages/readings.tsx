import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readingLocales } from '../../contract/readings.ts';
import { readingsHeadline, thenAndNow } from '../../figures/readings/sentence.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useRight } from '../app/who.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReadingActs } from '../readings/reading-acts.tsx';
import { ReadingCard } from '../readings/reading-card.tsx';
import { ShareForm } from '../readings/share-form.tsx';

/** What leads froze: comparisons as they were, with what was written beside them. */
export function ReadingsPage() {
  const { api } = useApp();
  const { i18n, t } = useLingui();
  const words = { i18n, format: useFormats() };
  const mayShare = useRight('share');
  const locale = readingLocales.find((each) => each === i18n.locale) ?? 'fr';
  const readings = useQuery(api.trpc.readings.list.queryOptions({ locale }));
  if (!readings.data) return <Loading failed={readings.isError} />;
  return (
    <>
      <PageHead
        title={t`Lectures`}
        finding={readingsHeadline(words, readings.data)}
        under={
          <Trans>
            Une lecture figée garde ses chiffres, ses publications et ses filtres : rien de ce qui vient après
            ne la change, et chacun peut la recompter.
          </Trans>
        }
      />
      <p className="filters">
        <Link to="/aloud" search={keptFilters} className="menu as-button">
          <Trans>Lire à voix haute, deux minutes</Trans>
        </Link>
      </p>
      {readings.data.length === 0 && (
        <section className="card nothing">
          <p className="say">
            <Trans>
              Sous chaque lecture de la vue d’ensemble, « Figer cette lecture » la garde ici telle qu’elle
              est.
            </Trans>{' '}
            <Link to="/" search={keptFilters}>
              <Trans>Vue d’ensemble</Trans>
            </Link>
          </p>
        </section>
      )}
      <section className="readings" aria-label={t`Lectures figées`}>
        {readings.data.map((reading, index) => (
          <ReadingCard
            key={reading.id}
            reading={reading}
            words={words}
            number={index + 1}
            today={thenAndNow(words, reading)}
          >
            <ReadingActs reading={reading} />
          </ReadingCard>
        ))}
      </section>
      {mayShare && readings.data.length > 0 && (
        <section className="grid">
          <ShareForm readings={readings.data} />
        </section>
      )}
    </>
  );
}
