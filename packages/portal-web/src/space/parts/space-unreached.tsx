import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../../router/page-title.tsx';

/** In place of a page whose server does not answer. */
export function SpaceUnreached({
  message,
  onAgain,
}: {
  message: string | null;
  onAgain: () => void;
}): ReactElement {
  const { t } = useLingui();
  return (
    <main className="wide">
      <PageTitle tab={t`L’espace ne répond pas`}>{t`L’espace ne répond pas`}</PageTitle>
      <p className="lead" role="alert">
        {message ?? t`Pas de réseau, ou le serveur ne répond pas. Ce que vous écriviez est sur cet appareil.`}
      </p>
      <div className="actions">
        <Button kind="primary" onClick={onAgain}>{t`Réessayer`}</Button>
      </div>
    </main>
  );
}
