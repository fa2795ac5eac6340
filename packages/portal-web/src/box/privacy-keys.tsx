import { useLingui } from '@lingui/react/macro';
import { type KeyEntry, type KeyList, keyListDigest } from '@miroir/credential';
import type { BoxApi } from '@miroir/participant';
import { Table } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { count } from '../i18n/format.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly api: BoxApi;
  readonly locale: string;
}

/** The published keys and their digest: what a careful person compares with their invitation. */
export function PrivacyKeys({ boot, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const [list, setList] = useState<KeyList | null>(null);
  useEffect(() => {
    void api.keys().then((found) => found.ok && setList(found.value));
  }, [api]);
  return (
    <section className="section">
      <h2>{t`Vérifier par vous-même`}</h2>
      <p>
        <span>{t`Personne n’a de clé à soi : une par groupe signe les accès pour répondre, une par groupe les remplacements, une seule, commune à tous, l’espace d’idées.`}</span>{' '}
        <span>
          {boot.admission === 'invitation'
            ? t`L’empreinte de leur liste est dans votre lien d’invitation, ici et dans chaque publication : votre appareil refuse de continuer si elle diffère.`
            : t`L’empreinte de leur liste est ici et dans chaque publication. Un lien ouvert ne la porte pas : comparez-la avec celle que voient d’autres personnes.`}
        </span>
      </p>
      <p className="digest">
        <code>{list === null ? boot.keyListDigest : keyListDigest(list)}</code>
      </p>
      {list === null ? null : <KeyTable keys={list.keys} boot={boot} locale={locale} />}
    </section>
  );
}

/** The list as it is: every key, what it signs and for whom. */
function KeyTable({
  keys,
  boot,
  locale,
}: Omit<Props, 'api'> & { readonly keys: readonly KeyEntry[] }): ReactElement {
  const { t } = useLingui();
  const labelOf = (id: string) =>
    boot.questionnaire.cohorts.cohorts.find((cohort) => cohort.id === id)?.label ?? id;
  const signs = { answer: t`réponses`, replacement: t`remplacements`, space: t`idées` };
  return (
    <Table
      caption={t`Les clés publiées`}
      columns={[
        { key: 'cohort', label: t`Groupe` },
        { key: 'signs', label: t`Sert aux` },
        { key: 'headcount', label: t`Personnes`, numeric: true },
        { key: 'key', label: t`Clé` },
      ]}
      rows={keys.map((key) => ({
        id: key.id,
        cohort: key.cohort === null ? t`tous` : labelOf(key.cohort),
        signs: signs[key.purpose],
        headcount:
          key.cohort === null ? '' : key.headcount === null ? t`ouvert` : count(key.headcount, locale),
        key: <code>{`${key.id.slice(0, 5)}…`}</code>,
      }))}
    />
  );
}
