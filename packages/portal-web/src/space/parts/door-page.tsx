import { useLingui } from '@lingui/react/macro';
import type { Held, Shelf, SpaceClient } from '@miroir/participant';
import { ButtonLink, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { roundPath } from '../../router/round-path.ts';
import { Link, useRouter } from '../../router/router.tsx';
import type { SpaceBoot } from '../device/space-types.ts';
import { AboutView } from './about-page.tsx';
import { OpenByCode } from './open-by-code.tsx';

interface Props {
  readonly boot: SpaceBoot;
  readonly api: SpaceClient;
  readonly shelf: Shelf | null;
  readonly onOpened: (held: Held) => void;
  /** What the space said of this device's own credential; null where it has none. */
  readonly why: string | null;
}

/** In front of a space that is read with a credential: how one comes in. */
export function DoorPage({ why, ...place }: Props): ReactElement {
  const { t } = useLingui();
  const { path } = useRouter();
  const { boot } = place;
  if (path === '/code' || path === '/mine') return <OpenByCode {...place} />;
  if (path === '/about') return <AboutView boot={boot} />;
  return (
    <main className="wide">
      <PageTitle tab={boot.name}>{boot.questionnaire.headline}</PageTitle>
      <p className="lead">{t`On lit et on écrit ici avec un accès à soi, qui ne dit pas qui l’on est. Il se prend depuis votre invitation, et se garde sur cet appareil.`}</p>
      {why === null ? null : (
        <Notice kind="warn" role="alert">
          {why}
        </Notice>
      )}
      <div className="actions">
        <ButtonLink
          kind="primary"
          href={`${boot.origins.roll}${roundPath(boot)}?lang=${boot.locale}`}
        >{t`Prendre mon accès`}</ButtonLink>
        <Link to="/code" className="btn quiet">{t`Ouvrir avec mon code`}</Link>
      </div>
    </main>
  );
}
