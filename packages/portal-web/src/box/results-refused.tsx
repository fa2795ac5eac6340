import { useLingui } from '@lingui/react/macro';
import type { CallFault } from '@miroir/participant';
import { Button, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { momentOf } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import { Link } from '../router/router.tsx';
import type { BoxBoot } from './box-boot.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly locale: string;
  readonly fault: CallFault;
  readonly onRetry: () => void;
}

/** Why no results are shown: to whom, from when, and what one can do about it; or that nobody could be asked. */
export function ResultsRefused({ boot, locale, fault, onRetry }: Props): ReactElement {
  const { t } = useLingui();
  const { comparesAt, timeZone, state } = boot.status;
  const code = fault.kind === 'refused' ? fault.code : null;
  // A credential that the box has not met yet (this device was offline) has no answer sent either.
  const unmet = code === 'unknown-credential';
  const later = unmet || code === 'answer-first' || code === 'credential-needed';
  const title = later ? t`Les résultats, après votre réponse` : t`Résultats`;
  const wordsOf = (): string => {
    if (unmet) return t`Rien n’est encore envoyé de cet appareil : répondez d’abord.`;
    if (fault.kind === 'refused') return fault.message;
    return t`Pas de réseau : les résultats ne sont pas gardés sur cet appareil.`;
  };
  const words = wordsOf();
  return (
    <main className="page">
      <PageTitle tab={title}>{title}</PageTitle>
      {later ? (
        <p className="lead">
          <span>{words}</span>{' '}
          <span>{t`La comparaison des deux côtés s’ouvre le ${momentOf(comparesAt, locale, timeZone)}.`}</span>
        </p>
      ) : (
        <Notice kind="danger" role="alert">
          {words}
        </Notice>
      )}
      <div className="actions">
        {later ? null : <Button kind="primary" onClick={onRetry}>{t`Réessayer`}</Button>}
        {later && state !== 'closed' ? (
          <Link to="/" className="btn primary">{t`Aller à mes réponses`}</Link>
        ) : null}
        {later ? <Link to="/code" className="btn quiet">{t`J’ai un code de reprise`}</Link> : null}
      </div>
    </main>
  );
}
