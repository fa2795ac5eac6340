import { useLingui } from '@lingui/react/macro';
import { smallestBatch } from '@miroir/basics';
import type { SideNames } from '@miroir/campaign';
import type { BoxApi } from '@miroir/participant';
import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { PageTitle } from '../router/page-title.tsx';
import { PrivacyKeys } from './privacy-keys.tsx';
import { PrivacyLimits } from './privacy-limits.tsx';
import { PrivacyReaders } from './privacy-readers.tsx';
import { useChangeRule } from './use-change-rule.ts';
import { useResultsRule } from './use-results-rule.ts';
import { useSideWords } from './use-side-words.ts';

interface Props {
  readonly boot: BoxBoot;
  /** How the two sides are called, in the page's language. */
  readonly names: SideNames;
  readonly api: BoxApi;
  readonly locale: string;
}

/**
 * How people are protected, exactly: what is done, what is not covered, and how to check. Each sentence is held by a test
 * or is a stated residual: docs/promises.md has the table, and a sentence changes there as well.
 */
export function PrivacyPage({ boot, names, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const { separation } = useSideWords(names, boot);
  return (
    <main className="page prose">
      <PageTitle tab={t`Comment nous vous protégeons`}>{t`Comment nous vous protégeons`}</PageTitle>
      <p className="lead">{t`Rien de ce que nous gardons ne relie une réponse à un nom. Voici comment, et ce qui n’est pas couvert.`}</p>
      <section className="section">
        <h2>{t`Deux bases qui ne se parlent pas`}</h2>
        <p>
          <span>{separation}</span>{' '}
          <span>
            {boot.admission === 'invitation'
              ? t`L’une sait à qui un accès a été remis, jamais ce qui a été dit. L’autre garde ce qui a été dit, avec votre groupe pour seule indication : ni nom, ni heure, ni adresse, ni ordre d’arrivée.`
              : t`L’une garde, de chaque accès remis, un numéro tiré au hasard et le groupe choisi : rien de la personne, ni de ce qu’elle a dit. L’autre garde ce qui a été dit, avec votre groupe pour seule indication : ni nom, ni heure, ni adresse, ni ordre d’arrivée.`}
          </span>
        </p>
      </section>
      <section className="section">
        <h2>{t`Un accès signé à l’aveugle`}</h2>
        <p>{t`Votre appareil tire un numéro secret, le masque, et le fait signer. Celui qui signe ne voit pas le numéro ; celui qui reçoit vos réponses voit une signature valable, sans savoir à qui elle a été donnée.`}</p>
      </section>
      <Batches boot={boot} />
      <Changes boot={boot} locale={locale} />
      <Results boot={boot} locale={locale} />
      <PrivacyReaders boot={boot} />
      <PrivacyLimits boot={boot} />
      <PrivacyKeys boot={boot} api={api} locale={locale} />
    </main>
  );
}

/** Who enters the results with whom. */
function Batches({ boot }: Pick<Props, 'boot'>): ReactElement {
  const { t } = useLingui();
  const { k, comments } = boot.privacy;
  const batch = Math.max(smallestBatch, k);
  return (
    <section className="section">
      <h2>{t`On n’entre jamais seul dans les résultats`}</h2>
      <p>{t`Les réponses d’un groupe entrent par lots d’au moins ${batch} personnes, une seule fois et pour de bon : aucun décompte ne diminue ensuite. À la clôture, ce qui reste de tous les groupes entre ensemble, compté seulement dans l’ensemble ; s’il en reste trop peu, ce n’est compté nulle part. Une question posée à certains attend ${k} personnes, les textes ${comments}.`}</p>
    </section>
  );
}

/** Until when one's mind can change, and what it does. */
function Changes({ boot, locale }: Pick<Props, 'boot' | 'locale'>): ReactElement {
  const { t } = useLingui();
  const changeRule = useChangeRule(boot, locale);
  return (
    <section className="section">
      <h2>{t`Changer d’avis`}</h2>
      <p>
        <span>{changeRule}</span>{' '}
        {boot.status.state === 'closed' ? null : (
          <>
            <span>{t`Retirer efface aussitôt votre envoi, textes compris.`}</span>{' '}
            <span>
              {boot.releases === 'once'
                ? t`Il ne comptera nulle part.`
                : t`S’il n’était pas entré dans les résultats, il ne comptera nulle part ; s’il l’était, les chiffres publiés gardent ce qu’ils en ont compté, et le retrait est définitif.`}
            </span>{' '}
            <span>{t`Après la clôture, plus rien ne se change ni ne se retire.`}</span>
          </>
        )}
      </p>
    </section>
  );
}

/** Who sees one's own side's results, and from when. */
function Results({ boot, locale }: Pick<Props, 'boot' | 'locale'>): ReactElement {
  const { t } = useLingui();
  const rule = useResultsRule(boot, locale);
  return (
    <section className="section">
      <h2>{t`Qui voit les résultats`}</h2>
      <p>
        <span>{rule.until}</span> <span>{rule.afterwards}</span>{' '}
        <span>{t`L’organisateur voit chaque publication des deux côtés dès qu’elle paraît.`}</span>{' '}
        <span>{t`Quand les deux côtés s’ouvrent, l’autre côté peut lire ce que le vôtre a dit dans son ensemble, jamais groupe par groupe.`}</span>{' '}
        <span>{t`Le nombre de personnes qui ont ouvert leur accès est arrondi au multiple de cinq inférieur et ne bouge qu’une fois par jour.`}</span>
      </p>
    </section>
  );
}
