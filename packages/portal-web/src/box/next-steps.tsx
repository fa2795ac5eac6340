import { useLingui } from '@lingui/react/macro';
import type { BootOfRound } from '@miroir/portal';
import type { ReactElement } from 'react';
import { dayOf } from '../i18n/format.ts';

/** What happens next, with its dates: only those that are set. */
export function NextSteps({ boot, locale }: { boot: BootOfRound; locale: string }): ReactElement {
  const { t } = useLingui();
  const { closesAt, timeZone, comparesAt, decidesAt } = boot.status;
  const closes = dayOf(closesAt, locale, timeZone);
  const compared = dayOf(comparesAt, locale, timeZone);
  const over = boot.status.state === 'closed' || boot.status.state === 'grace';
  const shown = Date.parse(comparesAt) <= Date.now();
  const decided = decidesAt === null ? null : dayOf(decidesAt, locale, timeZone);
  return (
    <ol className="steps">
      <li>
        <b>{over ? t`Le ${closes}` : t`Jusqu’au ${closes}`}</b>
        <span>
          {over
            ? t`, les réponses ont été closes : plus rien ne se change ni ne se retire.`
            : boot.releases === 'once'
              ? t`, vous répondez, à votre rythme. Vous pouvez changer d’avis, ou tout retirer.`
              : t`, vous répondez, à votre rythme. Vous pouvez changer vos réponses tant qu’elles ne sont pas dans les résultats, et les retirer jusqu’à la clôture.`}
        </span>
      </li>
      <li>
        <b>{t`Le ${compared}`}</b>
        <span>
          {shown
            ? t`, les résultats des deux côtés se sont ouverts au même moment.`
            : t`, les résultats des deux côtés s’ouvrent au même moment.`}
        </span>
      </li>
      {decided === null ? null : (
        <li>
          <b>{t`Le ${decided}`}</b>
          <span>{t`, nos décisions, une par une, avec leur raison.`}</span>
        </li>
      )}
    </ol>
  );
}
