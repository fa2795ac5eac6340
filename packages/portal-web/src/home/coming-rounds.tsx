import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { dayOf } from '../i18n/format.ts';
import type { HomeRound } from './home-lists.ts';
import { pageOf } from './places.ts';

/** What is to come: nobody here has an address to write to, so a person's own calendar reminds them. */
export function ComingRounds({
  rounds,
  locale,
}: {
  rounds: readonly HomeRound[];
  locale: string;
}): ReactElement | null {
  const { t } = useLingui();
  if (rounds.length === 0) return null;
  return (
    <section className="section">
      <h2>{t`À venir`}</h2>
      <p>{t`Rien ne vous sera rappelé d’ici : c’est votre agenda qui peut le faire.`}</p>
      <ol className="rounds soon card">
        {rounds.map((round) => {
          const opens = dayOf(round.opens, locale, round.timeZone);
          const closes = dayOf(round.closes, locale, round.timeZone);
          return (
            <li key={round.round}>
              <p className="when">
                <b>{t`Du ${opens} au ${closes}`}</b>
              </p>
              <div className="what">
                <h3>{round.campaign.title}</h3>
                <p>{round.objective}</p>
                {round.news === null ? null : <p className="news">{round.news}</p>}
                <p className="small">{t`${plural(round.questions, { one: '# question', other: '# questions' })}`}</p>
              </div>
              <p className="act">
                <a
                  className="aside"
                  href={pageOf(round.round, 'calendar.ics', locale)}
                  aria-label={t`Ajouter à mon agenda : ${round.campaign.title}`}
                >{t`Ajouter à mon agenda`}</a>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
