import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';

/** The other way in: to the campaign's space, whether or not one answers. */
export function SpaceOffer({ busy, onEnter }: { busy: boolean; onEnter: () => void }): ReactElement {
  const { t } = useLingui();
  return (
    <div className="go">
      <Button aria-disabled={busy || undefined} onClick={onEnter}>{t`Entrer dans l’espace d’idées`}</Button>
      <span className="muted small">
        {t`On y propose et on y réagit, sans compte, avec un accès à part : rien de ce que nous gardons ne le relie à vos réponses.`}
      </span>
    </div>
  );
}
