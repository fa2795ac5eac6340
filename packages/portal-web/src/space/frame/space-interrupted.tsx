import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import type { SpaceBoot } from '../device/space-types.ts';

/** In place of a page that broke. */
export function SpaceInterrupted({ boot }: { boot: SpaceBoot }): ReactElement {
  const { t } = useLingui();
  const { contact } = boot.organisation;
  return (
    <main className="wide">
      <PageTitle tab={t`La page s’est interrompue`}>{t`La page s’est interrompue`}</PageTitle>
      <p className="lead" role="alert">{t`Rien n’est perdu : ce que vous écriviez est sur cet appareil.`}</p>
      <div className="actions">
        <Button kind="primary" onClick={() => location.reload()}>{t`Continuer`}</Button>
        {contact === '' ? null : (
          <ButtonLink href={`mailto:${contact}`}>{t`Écrire à l’organisateur`}</ButtonLink>
        )}
      </div>
    </main>
  );
}
