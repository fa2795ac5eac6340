import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { DeskCallFailed, type DeskFault, type SignInApi } from './sign-in-api.ts';

type Step = 'asking' | 'ready' | 'used' | 'no-link';

/** A link opens with one press, and once: a mail program that follows links changes nothing. */
export function SignIn({
  api,
  fault,
  title,
  lead,
  onEntered,
}: {
  readonly api: SignInApi;
  /** Which desk it is, and what is done there. */
  readonly title: string;
  readonly lead: string;
  readonly fault: DeskFault | null;
  readonly onEntered: (secret: string) => void;
}): ReactElement {
  const { t } = useLingui();
  const [token] = useState(() => location.hash.slice(1));
  const [step, setStep] = useState<Step>(token === '' ? 'no-link' : 'asking');
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => {
    if (token === '') return;
    // The secret leaves the address bar before anybody looks over a shoulder.
    history.replaceState(null, '', location.pathname);
    api.check(token).then(
      (valid) => setStep(valid ? 'ready' : 'used'),
      () => setUnreachable(true),
    );
  }, [api, token]);
  const enter = () =>
    api.open(token).then(
      ({ session }) => onEntered(session),
      (error: unknown) => {
        if (error instanceof DeskCallFailed && error.fault === 'link-not-valid') setStep('used');
        else setUnreachable(true);
      },
    );
  const notNamed = fault === 'not-named';
  return (
    <main className="door">
      <h1>{title}</h1>
      <p>{lead}</p>
      {unreachable ? (
        <Notice kind="warn">
          <p role="alert">{t`Le bureau ne répond pas. Votre lien est intact : rechargez la page dans un instant.`}</p>
        </Notice>
      ) : null}
      {step === 'ready' ? (
        <Button kind="primary" onClick={() => void enter()}>
          {t`Entrer`}
        </Button>
      ) : null}
      {step === 'used' ? (
        <p role="alert">{t`Ce lien a déjà servi, ou il a plus de trois jours. Demandez-en un autre à qui vous l’a donné.`}</p>
      ) : null}
      {step === 'no-link' ? (
        <p>
          {notNamed
            ? t`La campagne ne vous nomme pas parmi celles et ceux qui lisent : vous ne pouvez rien ouvrir ici.`
            : t`Pour entrer, ouvrez le lien qu’on vous a donné. Il sert une fois.`}
        </p>
      ) : null}
    </main>
  );
}
