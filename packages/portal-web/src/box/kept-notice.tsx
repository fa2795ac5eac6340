import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';

/** Above a page that came from the device because no server answered: what it says of the round may be of before. */
export function KeptNotice(): ReactElement {
  const { t } = useLingui();
  return (
    <Notice kind="warn" role="status" className="aside">
      <div>
        <p>{t`Le serveur n’a pas répondu : cette page est celle que votre appareil a gardée. Vos réponses sont là ; ce qui a changé depuis n’y paraît pas.`}</p>
        <Button kind="link" onClick={() => location.reload()}>{t`Actualiser`}</Button>
      </div>
    </Notice>
  );
}
