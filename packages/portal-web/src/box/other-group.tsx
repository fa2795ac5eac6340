import { useLingui } from '@lingui/react/macro';
import { forgetDraw } from '@miroir/participant';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { roundPath } from '../router/round-path.ts';

/**
 * Behind an open link a person says which group they are of, and may have said it wrongly: until something is sent, the
 * access leaves this device, what was written stays, and another group's access takes it along.
 */
export function OtherGroup(): ReactElement | null {
  const { t } = useLingui();
  const { boot, held, shelf, delivery, locale, questionnaire } = useBox();
  const several = questionnaire.cohorts.cohorts.length > 1;
  const unsent = held.digest === null && held.proof !== null && delivery.state === 'nothing';
  if (boot.admission !== 'open-link' || !several || !unsent || boot.status.state !== 'open') return null;
  const choose = async () => {
    await forgetDraw(shelf, held.secret);
    location.assign(`${boot.origins.roll}${roundPath(boot)}?lang=${locale}`);
  };
  return (
    <p className="muted">
      <span>{t`Ce n’est pas votre groupe ?`}</span>{' '}
      <Button kind="link" onClick={() => void choose()}>{t`En choisir un autre`}</Button>{' '}
      <span>{t`Ce que vous avez écrit reste sur cet appareil.`}</span>
    </p>
  );
}
