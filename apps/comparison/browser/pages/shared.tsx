import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type SharedReadings, toldIn } from '../../contract/readings.ts';
import { createFormats } from '../../figures/words/format.ts';
import { personName } from '../../figures/words/people.ts';
import { BrandLine, tabTitle } from '../app/brand.tsx';
import { useApp } from '../app/context.tsx';
import { ReadingCard } from '../readings/reading-card.tsx';

/** What a shared link shows, to whoever holds it: readings as they were when it was made. */
export function SharedPage() {
  const { api } = useApp();
  const { i18n } = useLingui();
  const [token] = useState(() => location.hash.slice(1));
  const locale = toldIn(i18n.locale);
  const shared = useQuery(
    api.trpc.readings.shared.queryOptions({ token, locale }, { enabled: token !== '' }),
  );
  return (
    <main className="shared">
      <p className="sign-in-brand">
        <BrandLine />
      </p>
      {shared.data ? (
        <Shown shared={shared.data} />
      ) : shared.isError || token === '' ? (
        <h1 className="finding">
          <Trans>Ce lien ne s’ouvre pas : il a expiré, a été révoqué, ou est incomplet.</Trans>
        </h1>
      ) : (
        <p role="status">
          <Trans>Chargement…</Trans>
        </p>
      )}
    </main>
  );
}

function Shown({ shared }: { shared: SharedReadings }) {
  const { i18n } = useLingui();
  const { title, madeAt, readings } = shared;
  const setting = readings[0]?.setting;
  const words = { i18n, format: createFormats(i18n, setting?.timeZone) };
  const [at, until] = [words.format.dateTime(madeAt), words.format.dateTime(shared.until)];
  const by = personName(i18n, shared.madeBy);
  useEffect(() => {
    document.title = tabTitle(title);
  }, [title]);
  return (
    <>
      <h1 className="finding">{title}</h1>
      <p className="under">
        {setting && `${setting.organisation}, ${setting.campaign}. `}
        <Trans>
          Lectures figées, partagées par {by} le {at}. Ce lien s’ouvre jusqu’au {until}.
        </Trans>
      </p>
      <section className="readings">
        {readings.map((reading, index) => (
          <ReadingCard key={reading.id} reading={reading} words={words} number={index + 1} />
        ))}
      </section>
    </>
  );
}
