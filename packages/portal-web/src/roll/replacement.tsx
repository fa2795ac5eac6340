import { useLingui } from '@lingui/react/macro';
import type { Admitted } from '@miroir/roll';
import { Button, ButtonLink, Dialog, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { roundPath } from '../router/round-path.ts';
import type { LandingProps } from './landing-props.ts';

interface Props extends LandingProps {
  readonly admitted: Admitted;
  readonly onReplaced: (admitted: Admitted) => void;
}

/** For a lost device without its code: another access, once, and what it costs. */
export function Replacement({ boot, api, admitted, onReplaced }: Props): ReactElement {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const replace = async () => {
    const replaced = await api.replace(admitted.session);
    if (replaced.ok) return onReplaced(replaced.value);
    setProblem(
      replaced.error.kind === 'refused'
        ? replaced.error.message
        : t`Pas de réseau : réessayez dès que la connexion revient. Rien n’a été demandé en votre nom.`,
    );
  };
  return (
    <div className="lost">
      <h2>{t`Vous étiez sur un autre appareil ?`}</h2>
      <div className="go">
        <ButtonLink
          href={`${boot.origins.box}${roundPath(boot)}/code?lang=${boot.locale}`}
        >{t`J’ai un code de reprise`}</ButtonLink>
        {admitted.replacementUsed ? null : (
          <Button
            kind="link"
            onClick={() => setAsking(true)}
          >{t`Je n’ai plus ni l’appareil ni le code`}</Button>
        )}
      </div>
      <Dialog open={asking} title={t`Recommencer avec un nouvel accès ?`} onClose={() => setAsking(false)}>
        <p>{t`C’est possible une seule fois. Ce que vous aviez déjà envoyé continuera de compter : sans le code, ni vous ni nous ne pouvons le retrouver pour le retirer. Le nombre de remplacements est publié, par cinq, car ce sont des doubles possibles.`}</p>
        {problem === null ? null : (
          <Notice kind="danger" role="alert">
            {problem}
          </Notice>
        )}
        <div className="actions">
          <Button kind="primary" onClick={() => void replace()}>{t`Recommencer`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Ne rien changer`}</Button>
        </div>
      </Dialog>
    </div>
  );
}
