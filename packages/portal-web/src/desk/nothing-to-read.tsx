import { useLingui } from '@lingui/react/macro';
import type { DeskView } from '@miroir/desk';
import type { ReactElement } from 'react';
import { dayOf } from '../i18n/format.ts';
import type { Frame } from './desk-api.ts';

/** Why there is no comment, and when there will be. */
export function NothingToRead({
  frame,
  view,
}: {
  readonly frame: Frame;
  readonly view: DeskView;
}): ReactElement {
  const { t, i18n } = useLingui();
  const { fewest, timeZone } = frame;
  const until = dayOf(frame.until, i18n.locale, timeZone);
  if (view.state === 'over')
    return (
      <section className="card nothing">
        <h1>{t`La lecture est terminée.`}</h1>
        <p>{t`Ce que vous avez dit des commentaires est parti vers la comparaison : plus aucun n’est lu.`}</p>
      </section>
    );
  if (view.state === 'waiting')
    return (
      <section className="card nothing">
        <h1>{t`Rien à lire pour l’instant.`}</h1>
        <p>{t`Les commentaires se lisent quand ils sont entrés dans les résultats : après la première publication, ou après la clôture si la campagne invite une liste.`}</p>
      </section>
    );
  const none = view.themes.every(({ comments }) => comments === 0);
  return (
    <section className="card nothing">
      <h2>{none ? t`Rien à lire pour l’instant.` : t`Il n’y a plus rien à lire.`}</h2>
      <p>
        {none
          ? t`Une question s’ouvre à la lecture quand ${fewest} personnes au moins l’ont commentée.`
          : t`Merci. Vous pouvez encore choisir un thème qui n’est pas lu en entier, jusqu’au ${until}.`}
      </p>
    </section>
  );
}
