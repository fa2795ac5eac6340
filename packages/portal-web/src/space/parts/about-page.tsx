import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactElement, ReactNode } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import type { SpaceBoot } from '../device/space-types.ts';
import { PromiseByTheme, PromiseKept } from './promise.tsx';

/** How the space protects whoever speaks in it, what it cannot protect, its rules, and who answers for it. */
export function AboutPage(): ReactElement {
  return (
    <AboutView boot={useSpace().boot}>
      <PromiseKept />
      <PromiseByTheme />
    </AboutView>
  );
}

/** The same before anybody is let in. */
export function AboutView({
  boot,
  children,
}: {
  readonly boot: SpaceBoot;
  /** How the promise is kept so far: read inside alone. */
  readonly children?: ReactNode;
}): ReactElement | null {
  const { t } = useLingui();
  const { questionnaire, privacy } = boot;
  const { space, rules } = questionnaire;
  const { k } = privacy;
  if (space === undefined) return null;
  const { owner, promise } = space;
  const { agrees, days } = promise;
  const { name, role } = owner;
  return (
    <main className="wide about">
      <PageTitle tab={t`Comment nous vous protégeons`}>{t`Comment nous vous protégeons`}</PageTitle>
      <section className="section">
        <h2>{t`Ce qui vous protège`}</h2>
        <ul>
          <li>{t`Il n’y a pas de compte. Votre appareil garde un secret, qui n’est pas celui de vos réponses ; l’espace ne le garde pas.`}</li>
          <li>{t`Deux de vos gestes ne se relient pas : ni deux textes signés « une personne », ni un texte et un avis, ni l’espace et le questionnaire.`}</li>
          <li>{t`On ne lit que le jour, jamais l’heure, le site ni le service.`}</li>
          <li>{t`Les avis entrent dans les totaux par ${k} au moins, tous ensemble. Jusque-là, on change d’avis librement.`}</li>
          <li>{t`D’une image il ne reste que ce qu’on y voit : ni nom de fichier, ni lieu, ni date.`}</li>
          <li>{t`Ce que vous retirez est effacé ; une ligne dit seulement qu’un texte a été retiré par son auteur.`}</li>
        </ul>
      </section>
      <section className="section">
        <h2>{t`Ce que nous ne pouvons pas protéger`}</h2>
        <ul>
          <li>{t`Votre style, un détail, un exemple : dans une petite équipe, on vous reconnaîtrait.`}</li>
          <li>{t`Des textes parus le même jour peuvent être rapprochés. Deux façons de signer le même jour aussi.`}</li>
          <li>{t`Ce qu’une image montre : un visage, un badge, un écran, un reflet.`}</li>
          <li>{t`Ce que vous signez d’un pseudonyme se lit ensemble.`}</li>
          <li>{t`Jusqu’à la nuit, les fichiers du serveur gardent l’ordre des gestes du jour et ce qui en fut effacé : qui les volerait avant pourrait rapprocher certains de vos gestes.`}</li>
          <li>{t`L’appareil de qui vous a lu garde ses dernières lectures, pour les rouvrir sans réseau : un texte retiré ou masqué peut y rester jusqu’à sa visite d’un autre jour.`}</li>
          <li>{t`Un appareil que d’autres utilisent : effacez-en l’accès depuis « Mes contributions ».`}</li>
        </ul>
      </section>
      <Gathered k={k} />
      <section className="section">
        <h2>{t`Règles`}</h2>
        <p>{rules}</p>
        <p>
          {space.moderation === 'before'
            ? t`Chaque texte est relu par l’organisation avant d’être publié, sous 2 jours. Un refus a une raison, que son auteur lit ; un second avis se demande une fois.`
            : t`Ce qu’on écrit paraît sans que personne de l’organisation l’ait lu ; ce qui est signalé est décidé après coup, avec une raison.`}
        </p>
        <p>
          <Link to="/log">{t`Lire le journal de la modération`}</Link>
        </p>
      </section>
      <section className="section">
        <h2>{t`Qui répond de cet espace`}</h2>
        <p>{t`${name}, ${role}.`}</p>
        <p>
          {t`Une idée avec laquelle ${plural(agrees, { one: '# personne est', other: '# personnes sont' })} d’accord reçoit une réponse sous ${plural(days, { one: '# jour', other: '# jours' })}, avec sa raison.`}
        </p>
        <p className="note">{t`Les jours se comptent à partir de l’édition qui porte l’idée à ce nombre d’accords. Qui a donné son avis sur une idée y lit jusqu’à quand sa réponse est promise ; les autres, pas avant de l’avoir donné.`}</p>
        {children}
      </section>
    </main>
  );
}

/** The published rules by which what others found useful gathers for a name. */
function Gathered({ k }: { k: number }): ReactElement {
  const { t } = useLingui();
  return (
    <section className="section">
      <h2>{t`Ce que d’autres ont trouvé utile`}</h2>
      <ul>
        <li>{t`Pour un pseudonyme ou un nom s’additionnent les accords entrés dans les totaux de ses idées, et les « Utile » reçus par ses commentaires. Rien d’autre : ni le nombre de textes, ni les désaccords, ni le temps passé.`}</li>
        <li>{t`Un texte signé « une personne » ne compte pour personne. Un pseudonyme et un nom ne s’additionnent jamais, même s’ils sont à vous.`}</li>
        <li>{t`Vous seul lisez ces sommes, dans « Mes contributions ». D’autres ne les lisent que si vous le choisissez, par cinq, à partir de ${k} personnes et de trois textes comptés.`}</li>
        <li>{t`Ce qui est masqué ou retiré n’y est plus. Aucun classement n’en est fait.`}</li>
      </ul>
    </section>
  );
}
