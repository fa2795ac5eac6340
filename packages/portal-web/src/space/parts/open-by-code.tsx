import { useLingui } from '@lingui/react/macro';
import { decodeRecoveryCode, type RecoveryCodeFault, secretText } from '@miroir/credential';
import type { Held, Shelf, SpaceClient } from '@miroir/participant';
import { Button, Dialog, Notice } from '@miroir/ui';
import { type FormEvent, type ReactElement, useState } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { roundPath } from '../../router/round-path.ts';
import { useRouter } from '../../router/router.tsx';
import { holdsAnother, takeOver } from '../device/forget-space.ts';
import type { SpaceBoot } from '../device/space-types.ts';

interface Props {
  readonly boot: SpaceBoot;
  readonly api: Pick<SpaceClient, 'mine'>;
  readonly shelf: Shelf | null;
  readonly onOpened: (held: Held) => void;
}

/** A space opened on another device: the code is checked here before anything is sent. */
export function OpenByCode({ boot, api, shelf, onOpened }: Props): ReactElement {
  const { t } = useLingui();
  const { go } = useRouter();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const wordsOf = useFaultWords();
  const open = async (sure: boolean) => {
    const decoded = decodeRecoveryCode(typed, { audience: boot.audience, purpose: 'space' });
    if (!decoded.ok) return setProblem(wordsOf[decoded.error]);
    if (shelf === null)
      return setProblem(t`Cette fenêtre ne garde rien. Ouvrez cette page dans votre navigateur habituel.`);
    const secret = secretText(decoded.value);
    if (!sure && (await holdsAnother(shelf, secret))) return setAsking(true);
    setAsking(false);
    setBusy(true);
    const found = await api.mine(secret);
    setBusy(false);
    if (!found.ok) {
      const { error } = found;
      return setProblem(
        error.kind === 'refused' ? error.message : t`Pas de réseau : réessayez dès que la connexion revient.`,
      );
    }
    const nothing = { proof: null, registered: true, cohort: null, digest: null, withdrawn: false };
    const held: Held = { step: 'held', secret, ...nothing };
    const taken = await takeOver(shelf, held);
    // What this page still has in memory of the other one's goes with the page.
    if (sure) return location.assign(`${roundPath(boot)}/mine?lang=${boot.locale}`);
    onOpened(taken);
    return go('/mine', { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(false);
  };
  return (
    <main className="wide">
      <PageTitle tab={t`Ouvrir l’espace avec un code`}>{t`Ouvrir l’espace avec un code`}</PageTitle>
      <p className="lead">{t`Le code de reprise de l’espace est un autre que celui de vos réponses. Majuscules, tirets et espaces n’ont pas d’importance.`}</p>
      <form onSubmit={submit} noValidate autoComplete="off" className="stack field">
        <label htmlFor="code" className="strong">{t`Code de reprise de l’espace`}</label>
        <input
          id="code"
          className="text code"
          value={typed}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          aria-invalid={problem !== null || undefined}
          aria-describedby="code-problem"
          onChange={(event) => setTyped(event.target.value)}
        />
        <div id="code-problem" role="alert">
          {problem === null ? null : <Notice kind="danger">{problem}</Notice>}
        </div>
        <Button kind="primary" type="submit" disabled={busy}>{t`Ouvrir`}</Button>
      </form>
      <Dialog open={asking} title={t`Un autre accès est sur cet appareil`} onClose={() => setAsking(false)}>
        <p>{t`Ouvrir celui-ci efface l’autre d’ici, avec ses brouillons et ce qui n’est pas encore parti. Ce qui est publié reste, et son code de reprise permet d’y revenir.`}</p>
        <div className="actions">
          <Button kind="danger" onClick={() => void open(true)}>{t`Effacer l’autre, et ouvrir`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Garder l’autre`}</Button>
        </div>
      </Dialog>
    </main>
  );
}

function useFaultWords(): Readonly<Record<RecoveryCodeFault, string>> {
  const { t } = useLingui();
  const misread = t`Un caractère ne va pas. Relisez le code, groupe par groupe.`;
  return {
    'wrong-length': t`Un code compte 28 caractères : il en manque, ou il y en a trop.`,
    'wrong-character': misread,
    'wrong-check': misread,
    'other-audience': t`Ce code vient d’un autre site de la consultation : il n’ouvre rien ici. Il n’a pas été envoyé.`,
    'other-purpose': t`Ce code est celui de vos réponses, pas celui de l’espace. Il n’a pas été envoyé.`,
  };
}
