import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import { personName } from '../../figures/words/people.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { actName, objectName } from './names.ts';

/** What was done, by whom, newest first. */
export function Journal() {
  const { api } = useApp();
  const { i18n, t } = useLingui();
  const format = useFormats();
  const journal = useQuery(api.trpc.people.journal.queryOptions());
  return (
    <Card>
      <h2>
        <Trans>Journal</Trans>
      </h2>
      <p className="say">
        <Trans>
          Les 200 derniers actes sur les accès, les partages et ce qui entre ici. Chacun est gardé 400 jours ;
          aucun ne s’efface à la main.
        </Trans>
      </p>
      <ul className="journal">
        {(journal.data ?? []).map(({ id, at, by, act, on }) => (
          <li key={id}>
            <span className="num faint">{format.dateTime(at)}</span>{' '}
            <span>
              <b>{by === null ? t`La commande` : personName(i18n, by)}</b> · {actName(i18n, act)}
              {on && ` · ${objectName(i18n, { act, on })}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
