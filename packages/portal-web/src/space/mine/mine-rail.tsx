import { useLingui } from '@lingui/react/macro';
import { encodeRecoveryCode } from '@miroir/credential';
import { Button, Dialog } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { copyText } from '../../copy-text.ts';
import { roundPath } from '../../router/round-path.ts';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { forgetSpace } from '../device/forget-space.ts';
import { MyNames } from './my-names.tsx';

/** Beside one's texts: priorities, the code of the space, and how to leave nothing on this device. */
export function MineRail(): ReactElement {
  return (
    <aside className="rail">
      <Priorities />
      <MyNames />
      <Code />
      <Forget />
    </aside>
  );
}

function Priorities(): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held, mine, refreshMine } = useSpace();
  const [problem, setProblem] = useState('');
  if (mine === null || held === null) return null;
  const free = async (slot: number) => {
    const done = await ask(() => api.prioritise(held.secret, { slot: slot + 1, idea: null }));
    await refreshMine();
    const { error } = done.ok ? { error: null } : done;
    setProblem(
      error === null
        ? ''
        : error.kind === 'refused'
          ? error.message
          : t`Pas de réseau : rien n’est parti. Réessayez.`,
    );
  };
  return (
    <section>
      <h2>{t`Vos priorités`}</h2>
      <ol className="priorities">
        {mine.priorities.map((slot, at) => (
          <li key={at}>
            {slot === null ? (
              <span className="note">{t`libre`}</span>
            ) : (
              <>
                <Link to={`/i/${slot.idea}`} dir="auto">
                  {slot.title ?? t`une idée`}
                </Link>
                {slot.final ? (
                  <span className="note">{t`comptée`}</span>
                ) : (
                  <Button kind="link" onClick={() => void free(at)}>{t`Libérer`}</Button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      <p role="alert" className="wrong">
        {problem}
      </p>
    </section>
  );
}

function Code(): ReactElement | null {
  const { t } = useLingui();
  const { held, boot, questionnaire } = useSpace();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (held === null) return null;
  const code = encodeRecoveryCode(held.secret, { audience: boot.audience, purpose: 'space' });
  return (
    <section className="printable">
      <h2>{t`Code de reprise de l’espace`}</h2>
      <p>{t`Il rouvre cette page sur un autre appareil. Ce n’est pas celui de vos réponses ; les deux ne se relient pas.`}</p>
      <p className="code-shown num">
        <code translate="no">{shown ? code : code.replaceAll(/[^-]/g, '•')}</code>
      </p>
      <p className="only-print">{questionnaire.name}</p>
      <p className="linked no-print">
        <Button kind="link" onClick={() => setShown(!shown)}>
          {shown ? t`Le cacher` : t`Le montrer`}
        </Button>
        <Button kind="link" onClick={() => void copyText(code).then(setCopied)}>{t`Le copier`}</Button>
        <Button kind="link" disabled={!shown} onClick={() => print()}>{t`L’imprimer`}</Button>
      </p>
      <p role="status" className="note">
        {copied === null ? '' : copied ? t`Code copié` : t`La copie a été refusée : notez-le à la main.`}
      </p>
      <p className="note">{t`Perdu, il ne se remplace pas : vos textes resteraient, sans que personne puisse les modifier.`}</p>
    </section>
  );
}

function Forget(): ReactElement | null {
  const { t } = useLingui();
  const { shelf, boot } = useSpace();
  const [asking, setAsking] = useState(false);
  if (shelf === null) return null;
  const forget = async () => {
    await forgetSpace(shelf);
    await (await import('../../offline/keep-offline.ts')).forgetOffline(roundPath(boot));
    location.assign(location.pathname.replace(/\/mine$/, '') + location.search);
  };
  return (
    <section className="no-print">
      <h2>{t`Cet appareil n’est pas qu’à vous ?`}</h2>
      <p>{t`Effacez-en l’accès et les brouillons. Ce qui est publié reste.`}</p>
      <Button kind="danger" onClick={() => setAsking(true)}>{t`Effacer de cet appareil`}</Button>
      <Dialog open={asking} title={t`Effacer l’espace de cet appareil ?`} onClose={() => setAsking(false)}>
        <p>{t`Sans le code de reprise de l’espace, vous ne pourrez plus ni changer ni retirer vos textes.`}</p>
        <div className="actions">
          <Button kind="danger" onClick={() => void forget()}>{t`Effacer`}</Button>
          <Button onClick={() => setAsking(false)}>{t`Garder`}</Button>
        </div>
      </Dialog>
    </section>
  );
}
