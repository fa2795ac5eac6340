import { useLingui } from '@lingui/react/macro';
import { Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Link } from '../router/router.tsx';

/** Offered from the first question: without it, a lost device is a lost participation. */
export function CodeOffer(): ReactElement {
  const { t } = useLingui();
  return (
    <Notice className="offer">
      <p>
        <span>{t`Vous pouvez vous arrêter et reprendre quand vous voulez. Pour continuer sur un autre appareil, gardez votre code de reprise.`}</span>{' '}
        <Link to="/code">{t`Voir mon code`}</Link>
      </p>
    </Notice>
  );
}
