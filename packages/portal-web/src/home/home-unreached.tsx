import { useLingui } from '@lingui/react/macro';
import { Button, Mark } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../router/page-title.tsx';

/** The home without its list: what happened, that nothing is lost, and the way to try again. */
export function HomeUnreached({ name }: { name: string }): ReactElement {
  const { t } = useLingui();
  const title = t`La liste des campagnes n’a pas pu être chargée`;
  return (
    <div className="frame landing home">
      <header className="top">
        <Mark />
        <b>{name}</b>
      </header>
      <main className="page">
        <PageTitle tab={title}>{title}</PageTitle>
        <p className="lead">{t`Ce que vous avez écrit est sur cet appareil, rien n’est perdu. Vérifiez le réseau, puis réessayez.`}</p>
        <div className="actions">
          <Button kind="primary" onClick={() => location.reload()}>{t`Réessayer`}</Button>
        </div>
      </main>
    </div>
  );
}
