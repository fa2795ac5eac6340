import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useEffect } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';

/** Above what a device kept: of which day it is, and that it may be otherwise now; asks again once there is a network. */
export function KeptNotice({ day, onAgain }: { day: string; onAgain: () => void }): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const readOn = dayInWords(day, locale);
  useEffect(() => {
    addEventListener('online', onAgain);
    return () => removeEventListener('online', onAgain);
  }, [onAgain]);
  return (
    <Notice kind="warn" role="status">
      <div>
        <p>{t`Ce que vous aviez lu le ${readOn}, gardé par votre appareil. Depuis, des textes ont pu paraître, changer ou être retirés.`}</p>
        <Button kind="link" onClick={onAgain}>{t`Réessayer`}</Button>
      </div>
    </Notice>
  );
}
