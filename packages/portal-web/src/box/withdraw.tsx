import { useLingui } from '@lingui/react/macro';
import { noteHeld } from '@miroir/participant';
import { Button, Dialog, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { discard } from '../draft/outbox.ts';
import { useBox } from './box-context.ts';

/** Takes everything back, after a question in a dialog of our own. Needs the network, and says so. */
export function Withdraw(): ReactElement {
  const { t } = useLingui();
  const { api, held, shelf, setHeld, refresh } = useBox();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const withdraw = async () => {
    const done = await api.withdraw(held.secret, held.digest);
    if (!done.ok) {
      return setProblem(
        done.error.kind === 'refused'
          ? done.error.message
          : t`Pas de réseau : rien n’a été retiré. Réessayez dès que la connexion revient.`,
      );
    }
    await discard(shelf);
    setHeld(await noteHeld(shelf, held.secret, { digest: done.value.digest, withdrawn: true }));
    setAsking(false);
    await refresh();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>{t`Retirer mes réponses`}</Button>
      <Dialog open={asking} title={t`Retirer toutes vos réponses ?`} onClose={() => setAsking(false)}>
        <p>{t`Votre envoi sera effacé aussitôt, textes compris. Ce qui en est déjà compté sortira des chiffres à une publication où d’autres réponses arrivent, pour que votre retrait ne vous désigne pas. Vous pourrez répondre de nouveau jusqu’à la clôture.`}</p>
        {problem === null ? null : (
          <Notice kind="danger" role="alert">
            {problem}
          </Notice>
        )}
        <div className="actions">
          <Button kind="danger" onClick={() => void withdraw()}>{t`Retirer`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Les laisser`}</Button>
        </div>
      </Dialog>
    </>
  );
}
