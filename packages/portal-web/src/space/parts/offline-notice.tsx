import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useEffect } from 'react';

/** Above pages that this device opened by itself; asks again as soon as there is a network. */
export function OfflineNotice({ onAgain }: { onAgain: () => void }): ReactElement {
  const { t } = useLingui();
  useEffect(() => {
    addEventListener('online', onAgain);
    return () => removeEventListener('online', onAgain);
  }, [onAgain]);
  return (
    <Notice kind="warn" role="status" className="wide">
      <div>
        <p>{t`Le serveur n’a pas répondu : ces pages s’ouvrent avec ce que votre appareil a gardé. Ce que vous écrivez reste ici, et partira tout seul.`}</p>
        <Button kind="link" onClick={onAgain}>{t`Réessayer`}</Button>
      </div>
    </Notice>
  );
}
