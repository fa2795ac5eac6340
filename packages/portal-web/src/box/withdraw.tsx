import { useLingui } from '@lingui/react/macro';
import { learnState, noteHeld } from '@miroir/participant';
import { Button, Dialog, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useBox } from '../around/box-context.ts';
import { discard } from '../draft/post.ts';

/** Takes everything back, after a question in a dialog of our own. Needs the network, and says so. */
export function Withdraw({ counted }: { counted: boolean | null }): ReactElement {
  const { t } = useLingui();
  const { api, held, shelf, setHeld, dispatch, refresh } = useBox();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** Another device was quicker: its withdrawal is this one's too, its answers are shown before they go. */
  const takeOver = async (): Promise<boolean> => {
    const learnt = await learnState(shelf, api, () => false);
    if (learnt.kind === 'nothing') return false;
    setHeld(learnt.held);
    if (learnt.kind === 'withdrawn') setAsking(false);
    else {
      const { answers, comments } = learnt.sheet;
      dispatch({ type: 'load', answers, comments });
      setProblem(
        t`D’autres réponses ont été envoyées entre-temps, d’un autre appareil. Elles sont maintenant ici aussi : retirez-les si c’est bien ce que vous voulez.`,
      );
    }
    await refresh();
    return true;
  };
  const withdraw = async () => {
    const done = await api.withdraw(held.secret, held.digest);
    if (!done.ok) {
      const moved = done.error.kind === 'refused' && done.error.code === 'stale-amendment';
      if (moved && (await takeOver())) return;
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
        <p>{t`Votre envoi sera effacé aussitôt, textes compris.`}</p>
        <p>
          {counted === true
            ? t`Il est déjà entré dans les résultats : ce qui est publié garde ce qu’il en a compté, sans lien avec vous, pour que votre retrait ne vous désigne pas. Le retrait est définitif : vous ne pourrez plus répondre à cette étape.`
            : t`S’il n’est pas encore entré dans les résultats, il ne comptera nulle part, et vous pourrez répondre de nouveau jusqu’à la clôture. S’il vient d’y entrer, ce qui est publié le garde, et le retrait est définitif.`}
        </p>
        {problem === null ? null : (
          <Notice kind="danger" role="alert">
            {problem}
          </Notice>
        )}
        <div className="actions">
          <Button kind="danger" onClick={() => void withdraw()}>{t`Retirer`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Les garder`}</Button>
        </div>
      </Dialog>
    </>
  );
}
