import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { pipeText } from '../pipes/pipe.ts';
import { PageTitle } from '../router/page-title.tsx';
import { roundPath } from '../router/round-path.ts';
import { Link } from '../router/router.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { NextSteps } from './next-steps.tsx';
import { useChangeRule } from './use-change-rule.ts';
import { useCounted } from './use-counted.ts';
import { Withdraw } from './withdraw.tsx';

/** After the last button: where the answers are, what happens next, and how to change one's mind. */
export function SentPage(): ReactElement {
  const { t } = useLingui();
  const { boot, locale, delivery, held } = useBox();
  const counted = useCounted();
  const changeRule = useChangeRule(boot, locale);
  const open = boot.status.state === 'open' || boot.status.state === 'grace';
  return (
    <main className="page">
      <Outcome counted={counted} open={open} />
      {delivery.state === 'conflict' ? <ConflictChoice parcel={delivery.parcel} /> : null}
      <section className="section">
        <h2>{t`Et ensuite`}</h2>
        <NextSteps boot={boot} locale={locale} />
      </section>
      {boot.origins.space === undefined ? null : (
        <section className="section">
          <h2>{t`L’espace d’idées`}</h2>
          <p className="muted">
            {t`On y propose et on y réagit, sans compte, avec un accès à part : rien de ce que nous gardons ne le relie à vos réponses.`}
          </p>
          <div className="actions">
            <ButtonLink
              href={`${boot.origins.roll}${roundPath(boot)}?lang=${locale}`}
            >{t`Entrer dans l’espace d’idées`}</ButtonLink>
          </div>
        </section>
      )}
      <section className="section">
        <h2>{t`Garder la main`}</h2>
        <p className="muted">
          <span>
            {counted === true ? t`Une réponse entrée dans les résultats ne change plus.` : changeRule}
          </span>{' '}
          <span>{t`Sur un autre appareil, il vous faudra votre code de reprise.`}</span>
        </p>
        <div className="actions">
          {open && counted !== true ? (
            <Link to="/q/1" className="btn quiet">{t`Changer mes réponses`}</Link>
          ) : null}
          <Link to="/code" className="btn quiet">{t`Voir mon code de reprise`}</Link>
          {open && held.digest !== null && !held.withdrawn ? <Withdraw counted={counted} /> : null}
        </div>
      </section>
    </main>
  );
}

function Outcome({ counted, open }: { counted: boolean | null; open: boolean }): ReactElement {
  const { t } = useLingui();
  const { delivery, online, held, boot, refresh } = useBox();
  const results = <Link to="/results" className="btn primary">{t`Voir les résultats`}</Link>;
  if (delivery.state === 'waiting') {
    return (
      <>
        <PageTitle tab={t`En attente d’envoi`}>{online ? t`Envoi en cours…` : t`Gardé hors ligne`}</PageTitle>
        <p className="lead" role="status">
          {online
            ? t`Le serveur n’a pas encore répondu. Vos réponses sont gardées sur cet appareil et partiront d’elles-mêmes.`
            : t`Vos réponses partiront dès le retour du réseau, même si vous fermez puis rouvrez cette page.`}
        </p>
        <div className="actions">
          <Button kind="primary" onClick={() => void refresh()}>{t`Réessayer maintenant`}</Button>
        </div>
      </>
    );
  }
  if (delivery.state === 'refused') {
    return (
      <>
        <PageTitle tab={t`Pas envoyé`}>{t`Vos réponses ne sont pas parties`}</PageTitle>
        <Notice kind="danger" role="alert">
          <p>{delivery.message}</p>
        </Notice>
        <p className="lead">{t`Elles restent sur cet appareil, telles que vous les avez écrites.`}</p>
        <div className="actions">
          <Link to="/review" className="btn primary">{t`Relire et renvoyer`}</Link>
          <ButtonLink href={`mailto:${boot.organisation.contact}`}>{t`Écrire à l’organisateur`}</ButtonLink>
        </div>
      </>
    );
  }
  if (delivery.state === 'conflict')
    return <PageTitle tab={t`Deux versions`}>{t`Deux versions de vos réponses`}</PageTitle>;
  if (held.withdrawn) {
    return (
      <>
        <PageTitle tab={t`Retiré`}>{t`Vos réponses sont retirées`}</PageTitle>
        <p className="lead" role="status">
          {counted === true
            ? t`Elles sont effacées. Les résultats déjà publiés gardent ce qu’ils en avaient compté, sans lien avec vous. On ne peut plus répondre à cette étape.`
            : open
              ? t`Elles sont effacées. Votre brouillon reste sur cet appareil, si vous changez d’avis.`
              : t`Elles sont effacées. Votre brouillon reste sur cet appareil.`}
        </p>
      </>
    );
  }
  if (delivery.state === 'nothing') {
    return (
      <>
        <PageTitle tab={t`Pas encore envoyé`}>{t`Rien n’est encore envoyé`}</PageTitle>
        <p className="lead">{t`Vos réponses attendent sur cet appareil que vous les relisiez.`}</p>
        <div className="actions">
          <Link to="/review" className="btn primary">{t`Relire et envoyer`}</Link>
        </div>
      </>
    );
  }
  if (counted === true) {
    return (
      <>
        <PageTitle tab={t`Compté`}>{t`Vos réponses sont dans les résultats. Merci.`}</PageTitle>
        <p className="lead" role="status">
          {open
            ? t`Elles y sont comptées avec d’autres, pour de bon. Vous pouvez encore les retirer.`
            : t`Elles y sont comptées avec d’autres, pour de bon.`}
        </p>
        <Thanks />
        <div className="actions">{results}</div>
      </>
    );
  }
  return (
    <>
      <PageTitle tab={t`Envoyé`}>{t`Vos réponses sont envoyées. Merci.`}</PageTitle>
      <p className="lead" role="status">
        {boot.releases === 'once'
          ? t`Elles sont enregistrées, sans votre nom. Elles n’entreront dans les résultats qu’à la clôture, par lots d’au moins dix personnes.`
          : t`Elles sont enregistrées, sans votre nom. Elles n’entreront dans les résultats que par lots d’au moins dix personnes.`}
      </p>
      <Thanks />
      <div className="actions">{results}</div>
    </>
  );
}

/** What the organiser says to whoever has sent their answers, under the page's own confirmation. */
function Thanks(): ReactElement | null {
  const box = useBox();
  const { thanks } = box.questionnaire;
  return thanks === undefined ? null : <p className="lead">{pipeText(thanks, box)}</p>;
}
