import { useLingui } from '@lingui/react/macro';
import type { KeyList } from '@miroir/credential';
import { cohortKeys, keyListDigest } from '@miroir/credential';
import type { BoxApi } from '@miroir/participant';
import { Table } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import type { SideWords } from '../branding.ts';
import { count } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import type { BoxBoot } from './box-boot.ts';
import { useChangeRule } from './use-change-rule.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly words: SideWords;
  readonly api: BoxApi;
  readonly locale: string;
}

/** How people are protected, exactly: what is done, what is not covered, and how to check. */
export function PrivacyPage({ boot, words, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const { k, comments } = boot.privacy;
  const changeRule = useChangeRule(boot, locale);
  return (
    <main className="page prose">
      <PageTitle tab={t`Comment nous vous protégeons`}>{t`Comment nous vous protégeons`}</PageTitle>
      <p className="lead">{t`Personne ne peut relier une réponse à un nom, pas même nous. Voici comment, et jusqu’où.`}</p>
      <section className="section">
        <h2>{t`Deux bases qui ne se parlent pas`}</h2>
        <p>
          <span>{words.separation}</span>{' '}
          <span>{t`L’une sait qui peut participer et qui l’a fait, jamais ce qui a été dit. L’autre garde ce qui a été dit, sans nom, sans heure, sans adresse, dans un ordre tiré au hasard.`}</span>
        </p>
      </section>
      <section className="section">
        <h2>{t`Un accès signé à l’aveugle`}</h2>
        <p>{t`Votre appareil tire un numéro secret, le masque, et le fait signer. Celui qui signe ne voit pas le numéro ; celui qui reçoit vos réponses voit une signature valable, sans savoir à qui elle a été donnée.`}</p>
      </section>
      <section className="section">
        <h2>{t`Dix personnes au moins entrent ensemble`}</h2>
        <p>{t`Les réponses d’un groupe entrent dans les résultats par lots d’au moins dix personnes, une seule fois et pour de bon : aucun chiffre ne baisse, aucune somme ni différence ne parle de moins de monde. À la clôture, ce qui reste de tous les groupes entre ensemble, compté seulement dans l’ensemble. Une question posée à certains attend ${k} personnes, les commentaires ${comments}.`}</p>
        <p>{changeRule}</p>
      </section>
      <section className="section">
        <h2>{t`Ce que cela ne couvre pas`}</h2>
        <ul>
          <li>{t`quelqu’un qui surveillerait le réseau ou le serveur au moment où vous répondez ;`}</li>
          <li>{t`votre appareil, et qui s’en sert avec vous ;`}</li>
          <li>{t`votre façon d’écrire : ne mettez ni nom ni détail qui vous désigne ;`}</li>
          <li>{t`un groupe entier qui répond la même chose ;`}</li>
          <li>{t`des personnes qui s’entendraient : dans un lot, elles connaissent déjà leurs propres réponses ;`}</li>
          <li>{t`à quel groupe attribuer un chiffre de l’ensemble, quand un seul groupe peut l’avoir donné ;`}</li>
          <li>{t`un organisateur qui inventerait des invités.`}</li>
        </ul>
      </section>
      <Keys boot={boot} api={api} locale={locale} />
    </main>
  );
}

/** The published keys and their digest: what a careful person compares with their invitation. */
function Keys({ boot, api, locale }: Omit<Props, 'words'>): ReactElement {
  const { t } = useLingui();
  const [list, setList] = useState<KeyList | null>(null);
  useEffect(() => {
    void api.keys().then((found) => found.ok && setList(found.value));
  }, [api]);
  const labelOf = (id: string) =>
    boot.questionnaire.cohorts.cohorts.find((cohort) => cohort.id === id)?.label ?? id;
  return (
    <section className="section">
      <h2>{t`Vérifier par vous-même`}</h2>
      <p>{t`Il y a une clé par groupe, la même pour tous ses membres. L’empreinte de leur liste est dans votre lien d’invitation, ici, et dans chaque publication : votre appareil refuse de continuer si elle diffère.`}</p>
      <p className="digest">
        <code>{list === null ? boot.keyListDigest : keyListDigest(list)}</code>
      </p>
      {list === null ? null : (
        <Table
          caption={t`Les groupes comptés`}
          columns={[
            { key: 'cohort', label: t`Groupe` },
            { key: 'headcount', label: t`Personnes`, numeric: true },
            { key: 'key', label: t`Clé` },
          ]}
          rows={cohortKeys(list).map((key) => ({
            id: key.id,
            cohort: labelOf(key.cohort),
            headcount: key.headcount === null ? t`ouvert` : count(key.headcount, locale),
            key: <code>{`${key.id.slice(0, 12)}…`}</code>,
          }))}
        />
      )}
    </section>
  );
}
