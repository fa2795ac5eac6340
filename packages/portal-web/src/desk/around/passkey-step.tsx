import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { DeskCallFailed, type DeskFault, type SignInApi } from './sign-in-api.ts';

type Step = 'second-step' | 'passkey-needed';

/** Whether somebody who came in by a link has yet to make a passkey, or to sign with theirs. */
export const isStep = (fault: DeskFault | null): fault is Step =>
  fault === 'second-step' || fault === 'passkey-needed';

/** What a desk that asks for passkeys wants after the link: the first time one is made, later it signs. */
export function PasskeyStep({
  api,
  step,
  title,
  onTaken,
  onOver,
}: {
  readonly api: SignInApi;
  readonly step: Step;
  readonly title: string;
  readonly onTaken: () => void;
  /** The link's sign-in ended meanwhile. */
  readonly onOver: () => void;
}): ReactElement {
  const { t } = useLingui();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const first = step === 'passkey-needed';
  const take = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await (first ? api.addPasskey() : api.confirm());
      onTaken();
    } catch (error) {
      // The device's own refusal, or a key that the desk does not know: both may be tried again.
      if (error instanceof DeskCallFailed && error.fault === 'not-signed-in') onOver();
      else setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="door">
      <h1>{title}</h1>
      <p>
        {first
          ? t`Ici, un lien ne suffit pas. Cet appareil fait une clé d’accès ; elle sera demandée à chaque nouveau lien, avec votre empreinte, votre visage, un code ou une clé de sécurité.`
          : t`Le lien est accepté. Confirmez maintenant avec votre clé d’accès, dans les dix minutes ; après, il faut un nouveau lien.`}
      </p>
      {failed ? (
        <p role="alert">{t`La clé d’accès n’a pas été confirmée. Essayez encore ; si l’appareil est perdu, demandez qu’on retire votre accès et qu’on vous invite de nouveau.`}</p>
      ) : null}
      <Button kind="primary" disabled={busy} onClick={() => void take()}>
        {first ? t`Faire une clé d’accès` : t`Confirmer avec ma clé d’accès`}
      </Button>
    </main>
  );
}
