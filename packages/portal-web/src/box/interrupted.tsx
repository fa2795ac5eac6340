import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../router/page-title.tsx';

interface Props {
  /** Where one's answers are; null on a page that holds none. */
  readonly saved: ReactElement | null;
  /** Where to write; null where nobody said. */
  readonly contact: string | null;
}

/** In place of a page that broke: the answers are on the device since the last key, a reload leads back to the same question. */
export function Interrupted({ saved, contact }: Props): ReactElement {
  const { t } = useLingui();
  return (
    <main className="page">
      <PageTitle tab={t`La page s’est interrompue`}>{t`La page s’est interrompue`}</PageTitle>
      <p className="lead" role="alert">
        {saved === null
          ? t`Rien n’est perdu. Continuez : la page sera rechargée.`
          : t`Continuez : la page sera rechargée au même endroit, avec ce qui est gardé sur cet appareil.`}
      </p>
      {saved === null ? null : <p>{saved}</p>}
      <div className="actions">
        <Button kind="primary" onClick={() => location.reload()}>{t`Continuer`}</Button>
        {contact === null ? null : (
          <ButtonLink href={`mailto:${contact}`}>{t`Écrire à l’organisateur`}</ButtonLink>
        )}
      </div>
    </main>
  );
}
