import { useLingui } from '@lingui/react/macro';
import { encodeRecoveryCode } from '@miroir/credential';
import { forgetEverything } from '@miroir/participant';
import { Button, Dialog, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useBox } from '../around/box-context.ts';
import { copyText } from '../copy-text.ts';
import { forgetOffline } from '../offline/keep-offline.ts';
import { PageTitle } from '../router/page-title.tsx';
import { roundPath } from '../router/round-path.ts';
import { Link } from '../router/router.tsx';

/** The recovery code, shown again at will, to copy or to print; and the way to leave nothing on a shared device. */
export function CodePage(): ReactElement {
  const { t } = useLingui();
  const { held, questionnaire, boot } = useBox();
  const [copied, setCopied] = useState<boolean | null>(null);
  const code = encodeRecoveryCode(held.secret, { audience: boot.audience, purpose: 'answer' });
  return (
    <main className="page printable">
      <PageTitle tab={t`Votre code de reprise`}>{t`Votre code de reprise`}</PageTitle>
      <p className="lead">{t`Il ouvre vos réponses sur un autre appareil. Qui l’a peut, comme vous, les lire, les changer et les retirer : gardez-le pour vous. Nous ne pouvons pas le retrouver.`}</p>
      <p className="code-shown num">
        <code translate="no">{code}</code>
      </p>
      <p className="only-print">{questionnaire.name}</p>
      <div className="actions no-print">
        <Button kind="primary" onClick={() => print()}>{t`Imprimer`}</Button>
        <Button onClick={() => void copyText(code).then(setCopied)}>{t`Copier`}</Button>
        <Link to="/" className="btn quiet">{t`Revenir à mes réponses`}</Link>
      </div>
      <p role="status" className="muted">
        {copied === null ? '' : copied ? t`Code copié` : t`La copie a été refusée : notez-le à la main.`}
      </p>
      {held.registered ? null : (
        <Notice kind="warn">{t`Ce code marchera ailleurs dès que cet appareil aura joint le serveur une fois.`}</Notice>
      )}
      <ForgetDevice />
    </main>
  );
}

function ForgetDevice(): ReactElement {
  const { t } = useLingui();
  const { shelf, boot, locale, delivery, draft } = useBox();
  const [asking, setAsking] = useState(false);
  const unsent = draft.changed || (delivery.state !== 'sent' && delivery.state !== 'nothing');
  const forget = () =>
    void Promise.all([forgetEverything(shelf), forgetOffline(roundPath(boot))]).then(() =>
      location.assign(`${boot.origins.roll}${roundPath(boot)}?lang=${locale}`),
    );
  return (
    <section className="section no-print">
      <h2>{t`Cet appareil n’est pas qu’à vous ?`}</h2>
      <p className="muted">{t`Effacez-en vos réponses : ce qui est envoyé reste envoyé, et le code permet d’y revenir.`}</p>
      <div className="actions">
        <Button onClick={() => setAsking(true)}>{t`Effacer de cet appareil`}</Button>
      </div>
      <Dialog
        open={asking}
        title={t`Effacer vos réponses de cet appareil ?`}
        onClose={() => setAsking(false)}
      >
        <p>
          {unsent
            ? t`Attention : une partie n’est pas encore envoyée et sera perdue.`
            : t`Sans le code de reprise, vous ne pourrez plus y revenir.`}
        </p>
        <div className="actions">
          <Button kind="danger" onClick={forget}>{t`Effacer`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Garder`}</Button>
        </div>
      </Dialog>
    </section>
  );
}
