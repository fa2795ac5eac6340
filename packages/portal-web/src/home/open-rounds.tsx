import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@miroir/ui';
import type { ReactElement } from 'react';
import { dayOf, daysUntil } from '../i18n/format.ts';
import type { HomeRound } from './home-lists.ts';
import { placeOf } from './places.ts';
import { StateWords } from './state-words.tsx';

interface Props {
  readonly rounds: readonly HomeRound[];
  readonly locale: string;
  /** The server's now, ms. */
  readonly now: number;
}

/** What is open: until when, what is asked, where the person stands, and the one thing to do about it. */
export function OpenRounds({ rounds, locale, now }: Props): ReactElement | null {
  const { t } = useLingui();
  if (rounds.length === 0) return null;
  return (
    <section className="section">
      <h2>{t`Ouvertes`}</h2>
      <ol className="rounds card">
        {rounds.map((round) => (
          <OpenRound key={round.round} round={round} locale={locale} now={now} />
        ))}
      </ol>
    </section>
  );
}

function OpenRound({ round, locale, now }: { round: HomeRound; locale: string; now: number }): ReactElement {
  const { t } = useLingui();
  const closes = dayOf(round.closes, locale, round.timeZone);
  const days = daysUntil(round.closes, now);
  const { objective, own } = round;
  const { title } = round.campaign;
  const length = t`${plural(round.questions, { one: '# question', other: '# questions' })}`;
  const time = t`${plural(round.minutes, { one: '# minute', other: '# minutes' })}`;
  const does = useDoes(round);
  return (
    <li>
      <p className="when">
        <b>{t`Jusqu’au ${closes}`}</b>
        <span>
          {days === 0
            ? t`moins d’un jour encore`
            : t`${plural(days, { one: 'encore # jour', other: 'encore # jours' })}`}
        </span>
      </p>
      <div className="what">
        <h3>{title}</h3>
        <p>{objective}</p>
        {round.news === null ? null : <p className="news">{round.news}</p>}
        <p className="small">{`${length}, ${time}`}</p>
      </div>
      <StateWords own={own} questions={round.questions} />
      <p className="act">
        <ButtonLink href={placeOf(round, locale)} aria-label={t`${does} : ${title}`}>
          {does}
        </ButtonLink>
      </p>
    </li>
  );
}

function useDoes({ own }: HomeRound): string {
  const { t } = useLingui();
  switch (own.step) {
    case 'nothing':
      return t`Commencer`;
    case 'begun':
      return t`Reprendre`;
    case 'sent':
    case 'leaving':
      return t`Voir mes réponses`;
    case 'withdrawn':
      return t`Voir`;
    default:
      return own satisfies never;
  }
}
