import { useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@miroir/ui';
import type { ReactElement } from 'react';
import { dayOf } from '../i18n/format.ts';
import type { HomeRound } from './home-lists.ts';
import { pageOf } from './places.ts';

interface Props {
  readonly rounds: readonly HomeRound[];
  readonly locale: string;
}

/** What has ended: when, whether the person took part, and the results where they may see them. */
export function ClosedRounds({ rounds, locale }: Props): ReactElement | null {
  const { t } = useLingui();
  if (rounds.length === 0) return null;
  return (
    <section className="section">
      <h2>{t`Terminées`}</h2>
      <ol className="rounds ended card">
        {rounds.map((round) => (
          <ClosedRound key={round.round} round={round} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

function ClosedRound({ round, locale }: { round: HomeRound; locale: string }): ReactElement {
  const { t } = useLingui();
  const opened = dayOf(round.opens, locale, round.timeZone);
  const closed = dayOf(round.closes, locale, round.timeZone);
  const compared = dayOf(round.compares, locale, round.timeZone);
  const taken = round.own.step === 'sent';
  const together = round.state === 'compared';
  const shown = taken || (together && round.resultsFor === 'everyone');
  return (
    <li>
      <p className="when">
        <b>{t`Du ${opened} au ${closed}`}</b>
        <span>{taken ? t`vous avez envoyé vos réponses` : t`aucune réponse depuis cet appareil`}</span>
      </p>
      <div className="what">
        <h3>{round.campaign.title}</h3>
        <p>
          {together
            ? t`Les deux côtés se sont ouverts au même moment, le ${compared}.`
            : t`Les deux côtés s’ouvrent le ${compared}, au même moment.`}
        </p>
        {round.news === null ? null : <p className="news">{round.news}</p>}
      </div>
      <p className="act">
        {shown ? (
          <>
            {together ? (
              <>
                <ButtonLink
                  href={pageOf(round.round, 'mirror', locale)}
                  aria-label={t`Voir les deux côtés, face à face : ${round.campaign.title}`}
                >{t`Voir les deux côtés, face à face`}</ButtonLink>
                <ButtonLink
                  href={pageOf(round.round, 'decisions', locale)}
                  aria-label={t`Ce qui est décidé : ${round.campaign.title}`}
                >{t`Ce qui est décidé`}</ButtonLink>
              </>
            ) : null}
            <ButtonLink
              href={pageOf(round.round, 'results', locale)}
              aria-label={t`Voir les résultats : ${round.campaign.title}`}
            >{t`Voir les résultats`}</ButtonLink>
          </>
        ) : (
          <span className="small muted">
            {round.resultsFor === 'everyone' ? t`résultats le ${compared}` : t`résultats pour qui a répondu`}
          </span>
        )}
      </p>
    </li>
  );
}
