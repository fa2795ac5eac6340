import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';

/** What no rule of ours covers, by what a person can do about it: docs/promises.md has the same list. */
export function PrivacyLimits({ boot }: { readonly boot: Pick<BoxBoot, 'admission'> }): ReactElement {
  const { t } = useLingui();
  const invited = boot.admission === 'invitation';
  return (
    <section className="section">
      <h2>{t`Ce que cela ne couvre pas`}</h2>
      <h3>{t`Pendant que vous répondez`}</h3>
      <ul>
        <li>{t`Qui surveille le réseau ou le serveur à ce moment, ou se sert de votre appareil, peut vous reconnaître.`}</li>
        <li>{t`Votre façon d’écrire peut aussi vous trahir : ne mettez ni nom ni détail qui vous désigne.`}</li>
      </ul>
      <h3>{t`Ce que les chiffres peuvent dire`}</h3>
      <ul>
        <li>{t`Si tout un groupe répond la même chose, son résultat dit la réponse de chacun.`}</li>
        <li>{t`Un chiffre compté seulement dans l’ensemble s’attribue à un groupe quand lui seul a pu le donner.`}</li>
        <li>{t`Des personnes qui s’entendent soustraient leurs réponses d’un lot : si toutes le font sauf vous, la vôtre se lit.`}</li>
        <li>{t`Qui remplace son accès peut figurer deux fois dans les chiffres, mais ne compte qu’une fois dans la taille d’un lot. Le nombre de remplacements est publié, par cinq.`}</li>
      </ul>
      <h3>{t`Ce que peut l’organisateur`}</h3>
      <ul>
        {invited ? (
          <li>{t`Inscrire des invités qui n’existent pas : un lot compte alors moins de vraies personnes.`}</li>
        ) : (
          <li>{t`Comme n’importe qui : venir souvent par le lien ouvert. Un lot compte alors moins de vraies personnes.`}</li>
        )}
        <li>{t`Copier une machine en marche, ce qui peut montrer l’ordre d’arrivée. Deux sauvegardes des réponses datent un envoi à un jour près, et une sauvegarde garde un envoi retiré depuis.`}</li>
        {invited ? (
          <li>{t`Restaurer une sauvegarde de la liste : un accès remis depuis est alors oublié. Redemandé, il devient un remplacement, compté comme double possible.`}</li>
        ) : null}
      </ul>
    </section>
  );
}
