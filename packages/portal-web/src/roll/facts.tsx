import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { RollApi } from '@miroir/participant';
import type { Participation } from '@miroir/roll';
import { type ReactElement, useEffect, useState } from 'react';
import { count, dayOf, daysUntil } from '../i18n/format.ts';
import type { RollBoot } from './landing-props.ts';

/** Participation ("environ": floored to fives), how long it takes, how long is left. */
export function Facts({ boot, api }: { boot: RollBoot; api: RollApi }): ReactElement {
  const { t } = useLingui();
  const [told, setTold] = useState<{ participation: Participation; now: string } | null>(null);
  useEffect(() => {
    void api.status().then((found) => found.ok && setTold(found.value));
  }, [api]);
  const { status, locale } = boot;
  // By the server's clock: a device whose own is wrong would be told another day.
  const days = told === null ? null : daysUntil(status.closesAt, Date.parse(told.now));
  const opens = dayOf(status.opensAt, locale, status.timeZone);
  return (
    <dl className="facts">
      <div>
        <dt>{t`Ont ouvert leur accès, compté une fois par jour`}</dt>
        <dd className="num">
          {told === null ? '…' : <Turnout participation={told.participation} locale={locale} />}
        </dd>
      </div>
      <div>
        <dt>{t`Pour répondre`}</dt>
        <dd className="num">{t`${plural(boot.landing.minutes, { one: '# minute', other: '# minutes' })}`}</dd>
      </div>
      {status.state === 'before' ? (
        <div>
          <dt>{t`Ouverture`}</dt>
          <dd>{opens}</dd>
        </div>
      ) : (
        <div>
          <dt>{status.state === 'closed' || status.state === 'grace' ? t`Clôture` : t`Fin dans`}</dt>
          <dd className="num">
            {status.state === 'open'
              ? days === null
                ? '…'
                : days === 0
                  ? t`moins d’un jour`
                  : t`${plural(days, { one: '# jour', other: '# jours' })}`
              : dayOf(status.closesAt, locale, status.timeZone)}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Turnout({ participation, locale }: { participation: Participation; locale: string }): ReactElement {
  const { t } = useLingui();
  const { about, invited } = participation;
  if (about === null) return <span>{t`moins de 5`}</span>;
  const some = count(about, locale);
  if (invited === null) return <span>{t`environ ${some}`}</span>;
  const all = count(invited, locale);
  return <span>{t`environ ${some} sur ${all}`}</span>;
}
