import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';

/** Whether what is written is on the device: always visible while one writes. */
export function SavedHere(): ReactElement {
  const { t } = useLingui();
  const { saving } = useSpace();
  const words = {
    saved: t`Gardé sur cet appareil`,
    saving: t`Enregistrement…`,
    failed: t`Cet appareil ne garde pas ce que vous écrivez : ne fermez pas cette page`,
  };
  return (
    <span className={saving === 'failed' ? 'saved wrong' : 'saved'} role="status">
      {words[saving]}
    </span>
  );
}
