import { useLingui } from '@lingui/react/macro';
import type { SideNames } from '@miroir/campaign';
import type { BoxApi, Held } from '@miroir/participant';
import { ButtonLink } from '@miroir/ui';
import type { Dispatch, ReactElement } from 'react';
import type { BoxBoot, Device } from '../around/box-boot.ts';
import type { DraftAction } from '../draft/draft.ts';
import { PageTitle } from '../router/page-title.tsx';
import { Link, useRouter } from '../router/router.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { CodeEntry } from './code-entry.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { PublicResults } from './results-page.tsx';

interface Props {
  readonly boot: BoxBoot;
  readonly api: BoxApi;
  readonly device: Device;
  /** How the two sides are called, in the page's language. */
  readonly names: SideNames;
  readonly locale: string;
  readonly onOpened: (held: Held) => Promise<void>;
  readonly dispatch: Dispatch<DraftAction>;
}

/** The box's pages for a device that holds no participation: what can be read, and the ways in. */
export function NothingHere(props: Props): ReactElement {
  const { boot, api, device, names, locale } = props;
  const { t } = useLingui();
  const { path } = useRouter();
  if (path === '/privacy') return <PrivacyPage boot={boot} names={names} api={api} locale={locale} />;
  if (path === '/accessibility') return <AccessibilityPage boot={boot} />;
  if (path === '/results') return <PublicResults boot={boot} names={names} api={api} locale={locale} />;
  if (path === '/code') return <CodeEntry {...props} />;
  const waiting = device.holding?.step === 'pending';
  const title = waiting ? t`Votre accès n’est pas encore arrivé` : t`Rien n’est commencé sur cet appareil`;
  return (
    <main className="page">
      <PageTitle tab={title}>{title}</PageTitle>
      <p className="lead">
        {boot.admission === 'open-link'
          ? t`Commencez depuis la page d’accueil, ou reprenez avec le code que vous avez gardé.`
          : waiting
            ? t`Rouvrez le lien de votre invitation : ce qui était commencé ici reprendra où vous en étiez.`
            : t`Pour commencer, rouvrez le lien de votre invitation. Si vous aviez commencé ailleurs, ou ici avant que cet appareil n’oublie, seul votre code de reprise rouvre vos réponses.`}
      </p>
      <div className="actions">
        <ButtonLink
          kind="primary"
          href={`${boot.origins.roll}/?lang=${locale}`}
        >{t`Aller à l’accueil`}</ButtonLink>
        <Link to="/code" className="btn quiet">{t`J’ai un code de reprise`}</Link>
      </div>
    </main>
  );
}
