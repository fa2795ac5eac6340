import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mostInReport, toldIn } from '../../contract/readings.ts';
import { readingsHeadline, thenAndNow } from '../../figures/readings/sentence.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useRight } from '../app/who.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReadingActs } from '../readings/reading-acts.tsx';
import { ReadingCard } from '../readings/reading-card.tsx';
import { ShareForm } from '../readings/share-form.tsx';
import { TakeReadings } from '../readings/take-readings.tsx';

/** What leads froze: comparisons as they were, with what was written beside them. */
export function ReadingsPage() {
  const { api } = useApp();
  const { i18n, t } = useLingui();
  const words = { i18n, format: useFormats() };
  const [mayShare, mayExport] = [useRight('share'), useRight('export')];
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const locale = toldIn(i18n.locale);
  const readings = useQuery(api.trpc.readings.list.queryOptions({ locale }));
  if (!readings.data) return <Loading failed={readings.isError} />;
  const chosen = readings.data.map(({ id }) => id).filter((id) => !left.has(id));
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
              Sous chaque constat, d’écart, de ton, de participation ou d’évolution, « Figer cette lecture »
              le garde ici tel qu’il est.
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
            choice={<Choice id={reading.id} left={left} leave={leave} />}
            today={thenAndNow(words, reading)}
          >
            <ReadingActs reading={reading} />
          </ReadingCard>
        ))}
      </section>
      {(mayShare || mayExport) && readings.data.length > 0 && (
        <p className="small muted screen-only" role="status">
          <ChosenSaid chosen={chosen.length} all={readings.data.length} />
        </p>
      )}
      {(mayShare || mayExport) && readings.data.length > 0 && (
        <section className="grid two screen-only">
          {mayExport && <TakeReadings ids={chosen} locale={locale} />}
          {mayShare && <ShareForm ids={chosen} />}
        </section>
      )}
    </>
  );
}

/** Whether a reading goes into what is taken away or shared. */
function Choice({
  id,
  left,
  leave,
}: {
  id: string;
  left: ReadonlySet<string>;
  leave(left: ReadonlySet<string>): void;
}) {
  const change = (on: boolean) => {
    const others = [...left].filter((each) => each !== id);
    leave(new Set(on ? others : [...others, id]));
  };
  return (
    <label className="reading-choice small screen-only">
      <input type="checkbox" checked={!left.has(id)} onChange={({ target }) => change(target.checked)} />
      <Trans>À emporter ou à partager</Trans>
    </label>
  );
}

function ChosenSaid({ chosen, all }: { chosen: number; all: number }) {
  const format = useFormats();
  const [count, of, most] = [format.count(chosen), format.count(all), format.count(mostInReport)];
  return chosen > mostInReport ? (
    <Trans>
      Lectures choisies : {count} sur {of}. Un document en porte {most} au plus : décochez-en.
    </Trans>
  ) : (
    <Trans>
      Lectures choisies : {count} sur {of}.
    </Trans>
  );
}
