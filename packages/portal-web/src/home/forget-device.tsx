import { useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@miroir/ui';
import { type ReactElement, useState } from 'react';

/** Erases what this device knows, after saying what that costs: without its code, a sent answer can change no more. */
export function ForgetDevice({ onForget }: { onForget: () => Promise<void> }): ReactElement {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const forget = async () => {
    await onForget();
    setAsking(false);
  };
  return (
    <>
      <Button kind="link" onClick={() => setAsking(true)}>{t`Oublier ce que sait cet appareil`}</Button>
      <Dialog open={asking} title={t`Oublier ce que sait cet appareil ?`} onClose={() => setAsking(false)}>
        <p>{t`Vos brouillons et vos accès seront effacés d’ici, pour toutes les campagnes. Ce que vous avez envoyé reste compté.`}</p>
        <p>{t`Sans le code de reprise, vous ne pourrez plus ni changer ni retirer ce que vous avez envoyé, ni reprendre ce qui est commencé.`}</p>
        <div className="actions">
          <Button onClick={() => setAsking(false)}>{t`Tout garder`}</Button>
          <Button kind="danger" onClick={() => void forget()}>{t`Oublier`}</Button>
        </div>
      </Dialog>
    </>
  );
}
