import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { momentOf } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import { Link } from '../router/router.tsx';
import { NextSteps } from './next-steps.tsx';
import { ReviewGroups } from './review-groups.tsx';

/** Before the opening and after the close nothing can be sent: what is here stays here, and can be read. */
export function ClosedPage(): ReactElement {
  const { t } = useLingui();
  const { boot, locale, draft } = useBox();
  const { status } = boot;
  const early = status.state === 'before';
  const opens = momentOf(status.opensAt, locale, status.timeZone);
  const written = Object.keys({ ...draft.answers, ...draft.comments }).length > 0;
  const title = early ? t`Ce n’est pas encore ouvert` : t`Les réponses sont closes`;
  return (
    <main className="page">
      <PageTitle tab={title}>{title}</PageTitle>
      <p className="lead">
        {early
          ? t`Vous pourrez répondre à partir du ${opens}.`
          : written
            ? t`Plus rien ne peut être envoyé. Ce que vous aviez écrit ici reste sur cet appareil : le voici.`
            : t`Plus rien ne peut être envoyé.`}
      </p>
      {early ? null : (
        <div className="actions">
          <Link to="/results" className="btn primary">{t`Voir les résultats`}</Link>
        </div>
      )}
      {early || !written ? null : <ReviewGroups editable={false} />}
      <section className="section">
        <h2>{t`Et ensuite`}</h2>
        <NextSteps boot={boot} locale={locale} />
      </section>
    </main>
  );
}
