import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@miroir/ui';
import { Component, type ReactElement, type ReactNode } from 'react';
import { PageTitle } from '../router/page-title.tsx';

interface Props {
  readonly children: ReactNode;
  /** Where one's answers are; null on a page that holds none. */
  readonly saved: ReactElement | null;
  readonly contact: string;
}

/**
 * A page that broke (an extension or a translator took its elements away) is replaced by what can be said: the answers
 * are on the device since the last key, and a reload leads back to the same question.
 */
export class PageGuard extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, saved, contact } = this.props;
    return this.state.broken ? <Interrupted saved={saved} contact={contact} /> : children;
  }
}

function Interrupted({ saved, contact }: Omit<Props, 'children'>): ReactElement {
  const { t } = useLingui();
  return (
    <main className="page">
      <PageTitle tab={t`La page s’est interrompue`}>{t`La page s’est interrompue`}</PageTitle>
      <p className="lead" role="alert">
        {saved === null
          ? t`Rien n’est perdu. Continuez : la page sera rechargée.`
          : t`Ce que vous avez répondu reste sur cet appareil. Continuez : la page sera rechargée au même endroit.`}
      </p>
      {saved === null ? null : <p>{saved}</p>}
      <div className="actions">
        <Button kind="primary" onClick={() => location.reload()}>{t`Continuer`}</Button>
        <ButtonLink href={`mailto:${contact}`}>{t`Écrire à l’organisateur`}</ButtonLink>
      </div>
    </main>
  );
}
