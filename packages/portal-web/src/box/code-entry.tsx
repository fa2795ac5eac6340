import { useLingui } from '@lingui/react/macro';
import { decodeRecoveryCode, type RecoveryCodeFault, secretText } from '@miroir/credential';
import { type BoxApi, type Held, holdOpened } from '@miroir/participant';
import { Button, Notice } from '@miroir/ui';
import { type Dispatch, type FormEvent, type ReactElement, useState } from 'react';
import type { BoxBoot, Device } from '../around/box-boot.ts';
import type { DraftAction } from '../draft/draft.ts';
import { PageTitle } from '../router/page-title.tsx';
import { useRouter } from '../router/router.tsx';

interface Props {
  readonly boot: BoxBoot;
  readonly api: BoxApi;
  readonly device: Device;
  readonly onOpened: (held: Held) => Promise<void>;
  readonly dispatch: Dispatch<DraftAction>;
}

/** A participation resumed on another device: the code is checked here before anything is sent. */
export function CodeEntry({ boot, api, device, onOpened, dispatch }: Props): ReactElement {
  const { t } = useLingui();
  const { go } = useRouter();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const misread = t`Un caractère ne va pas. Relisez le code, groupe par groupe.`;
  const wordsOf: Readonly<Record<RecoveryCodeFault, string>> = {
    'wrong-length': t`Un code compte 28 caractères : il en manque, ou il y en a trop.`,
    'wrong-character': misread,
    'wrong-check': misread,
    'other-audience': t`Ce code vient d’un autre site de la consultation : il n’ouvre rien ici. Il n’a pas été envoyé.`,
    'other-purpose': t`Ce code est celui de l’espace d’idées, pas celui de vos réponses. Il n’a pas été envoyé.`,
  };
  const open = async () => {
    const decoded = decodeRecoveryCode(typed, { audience: boot.audience, purpose: 'answer' });
    if (!decoded.ok) return setProblem(wordsOf[decoded.error]);
    if (device.shelf === null)
      return setProblem(t`Cette fenêtre ne garde rien. Ouvrez cette page dans votre navigateur habituel.`);
    setBusy(true);
    const secret = secretText(decoded.value);
    const found = await api.open(secret);
    setBusy(false);
    if (!found.ok) {
      return setProblem(
        found.error.kind === 'refused'
          ? found.error.message
          : t`Pas de réseau : réessayez dès que la connexion revient.`,
      );
    }
    const { cohort, digest, withdrawn, sheet } = found.value;
    const held: Held = { step: 'held', secret, proof: null, registered: true, cohort, digest, withdrawn };
    await holdOpened(device.shelf, held);
    if (sheet !== null) dispatch({ type: 'load', answers: sheet.answers, comments: sheet.comments });
    await onOpened(held);
    go('/');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <main className="page">
      <PageTitle tab={t`Reprendre avec un code`}>{t`Reprendre avec un code`}</PageTitle>
      <p className="lead">{t`Il vous a été proposé dès la première question. Majuscules, tirets et espaces n’ont pas d’importance.`}</p>
      <form onSubmit={submit} noValidate autoComplete="off" className="stack">
        <label htmlFor="code" className="strong">{t`Votre code de reprise`}</label>
        {problem === null ? null : (
          <Notice kind="danger" role="alert" id="code-problem">
            {problem}
          </Notice>
        )}
        <input
          id="code"
          className="text code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          enterKeyHint="go"
          spellCheck={false}
          translate="no"
          value={typed}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : 'code-problem'}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button kind="primary" type="submit" disabled={busy}>{t`Reprendre`}</Button>
      </form>
    </main>
  );
}
