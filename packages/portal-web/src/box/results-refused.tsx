import { useLingui } from '@lingui/react/macro';
import type { CallFault } from '@miroir/participant';
import { Button, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { PageTitle } from '../router/page-title.tsx';
import { Link } from '../router/router.tsx';
import { useResultsRule } from './use-results-rule.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly locale: string;
  readonly fault: CallFault;
  readonly onRetry: () => void;
}

/** Why no results are shown: to whom, from when, and what one can do about it; or that nobody could be asked. */
export function ResultsRefused({ boot, locale, fault, onRetry }: Props): ReactElement {
  const { t } = useLingui();
  const code = fault.kind === 'refused' ? fault.code : null;
  // A credential that the box has not met yet (this device was offline) has no answer sent either.
  if (code === 'unknown-credential' || code === 'answer-first' || code === 'credential-needed')
    return <NotYours boot={boot} locale={locale} withdrawn={code === 'answer-first'} />;
  return (
    <main className="page">
      <PageTitle tab={t`Résultats`}>{t`Résultats`}</PageTitle>
      <Notice kind="danger" role="alert">
        {fault.kind === 'refused'
          ? fault.message
          : t`Pas de réseau : les résultats ne sont pas gardés sur cet appareil.`}
      </Notice>
      <div className="actions">
        <Button kind="primary" onClick={onRetry}>{t`Réessayer`}</Button>
      </div>
    </main>
  );
}

/**
 * To somebody without an answer in the box. Before the comparison an answer opens them, as long as one can be sent;
 * from it on, an access does where they are not everybody's.
 */
function NotYours({
  boot,
  locale,
  withdrawn,
}: Pick<Props, 'boot' | 'locale'> & { readonly withdrawn: boolean }): ReactElement {
  const { t } = useLingui();
  const rule = useResultsRule(boot, locale);
  const { comparesAt, state } = boot.status;
  const compared = Date.now() >= Date.parse(comparesAt);
  const answerable = !compared && state !== 'closed';
  const title = answerable ? t`Les résultats, après votre réponse` : t`Résultats`;
  return (
    <main className="page">
      <PageTitle tab={title}>{title}</PageTitle>
      {compared ? (
        <p className="lead">{t`Ils ne sont montrés qu’aux personnes qui ont un accès : sur l’appareil où elles ont commencé, ou avec leur code de reprise.`}</p>
      ) : (
        <p className="lead">
          {answerable && !withdrawn ? (
            <span>{t`Rien n’est encore envoyé de cet appareil : répondez d’abord.`}</span>
          ) : null}{' '}
          <span>{rule.until}</span> <span>{rule.afterwards}</span>
        </p>
      )}
      <div className="actions">
        {answerable ? <Link to="/" className="btn primary">{t`Aller à mes réponses`}</Link> : null}
        <Link to="/code" className="btn quiet">{t`J’ai un code de reprise`}</Link>
      </div>
    </main>
  );
}
