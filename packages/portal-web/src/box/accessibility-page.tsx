import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { PageTitle } from '../router/page-title.tsx';

/** What these pages promise to whoever cannot see, hear or point, what they do not, and whom to tell: docs/accessibility.md has the tests. */
export function AccessibilityPage({ boot }: { readonly boot: BoxBoot }): ReactElement {
  const { t } = useLingui();
  const { contact } = boot.organisation;
  return (
    <main className="page prose">
      <PageTitle tab={t`Accessibilité`}>{t`Accessibilité`}</PageTitle>
      <p className="lead">{t`Ces pages sont faites pour suivre les règles WCAG 2.2, niveau AA. Des programmes le vérifient sur une partie des pages, à chaque changement ; aucune personne extérieure ne l’a encore vérifié.`}</p>
      <section className="section">
        <h2>{t`Ce qui est vérifié`}</h2>
        <ul>
          <li>{t`Chaque sorte de question se remplit au clavier seul, ou au doigt, sans rien faire glisser.`}</li>
          <li>{t`Les pages restent lisibles à 320 pixels de large et avec un texte deux fois plus grand, en clair, en sombre et en couleurs imposées.`}</li>
          <li>{t`Rien ne bouge de soi-même, et aucune réponse n’est demandée dans un délai : ce que vous écrivez est gardé sur votre appareil.`}</li>
        </ul>
      </section>
      <section className="section">
        <h2>{t`Ce que nous savons imparfait`}</h2>
        <ul>
          <li>{t`Aucune personne qui se sert d’un lecteur d’écran n’a encore parcouru toutes les pages.`}</li>
          <li>{t`La page d’accueil de l’invitation ne vaut qu’un temps : après, il faut rouvrir le lien. Rien n’est perdu.`}</li>
          <li>{t`Ce que d’autres écrivent ou montrent dans l’espace d’idées peut ne pas suivre ces règles.`}</li>
        </ul>
      </section>
      <section className="section">
        <h2>{t`Nous le dire`}</h2>
        <p>{t`Si quelque chose vous arrête, écrivez-nous quelle page, et ce qui s’y passe. Vos réponses n’ont pas à figurer dans ce message.`}</p>
        <p>
          <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </section>
    </main>
  );
}
