import { Trans, useLingui } from '@lingui/react/macro';
import { audiences, smallestBatch } from '@miroir/basics';
import { useEffect } from 'react';
import type { MethodView } from '../../contract/method.ts';
import { agreementSaid } from '../../figures/tones/agreement.ts';
import { sideBySideTable } from '../../figures/tones/side-by-side.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { DataTableView } from './data-table-view.tsx';

/** What the engine and what people read, side by side. */
function SideBySide({ tones }: Pick<MethodView, 'tones'>) {
  const { i18n } = useLingui();
  const table = sideBySideTable(i18n, tones, useFormats());
  return table && <DataTableView table={table} />;
}

/** What read the comments of each side. */
function EngineLine({ sides }: Pick<MethodView, 'sides'>) {
  const { i18n } = useLingui();
  const named = audiences.flatMap((side) => {
    const { engine } = sides[side];
    return engine ? [saidOf(i18n, sideName(i18n, side), `${engine.name} ${engine.version}`)] : [];
  });
  if (named.length === 0) return null;
  const list = named.join(' · ');
  return (
    <p>
      <Trans>Moteurs de lecture, avec leur version : {list}</Trans>
    </p>
  );
}

/** How far two readers agreed, side by side, where there were two. */
function AgreementLine({ sides }: Pick<MethodView, 'sides'>) {
  const { i18n } = useLingui();
  const format = useFormats();
  const told = audiences.flatMap((side) => {
    const said = agreementSaid({ i18n, format }, sides[side].agreement);
    return said === null ? [] : [saidOf(i18n, sideName(i18n, side), said)];
  });
  if (told.length === 0) return null;
  return (
    <>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** How each kind of figure is computed, in words. The anchors are what « Comment c’est calculé » leads to. */
export function MethodText({ view }: { view: MethodView }) {
  const { ofInside, ofOutside, oneInside, oneOutside } = useSides();
  const format = useFormats();
  const { k, commentsK } = view;
  const batch = Math.max(smallestBatch, k);
  // The sections come after the figures do, too late for the browser's own jump to the anchor.
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  const family = format.count(view.family);
  return (
    <div className="method">
      <section id="gaps">
        <h2>
          <Trans>Parts, écarts et verdicts</Trans>
        </h2>
        <p>
          <Trans>
            Une part compte les réponses favorables parmi celles qui disent quelque chose : « je ne sais pas
            », « je préfère ne pas répondre » et les questions passées sont à côté, jamais dedans. Le trait
            pâle est l’intervalle de Wilson à 95 % (1927). Une moyenne est celle de l’échelle écrite sous la
            question ; son intervalle ne sort jamais de l’échelle.
          </Trans>
        </p>
        <p>
          <Trans>
            Un écart est la part {ofInside} moins celle {ofOutside}, avec l’intervalle de Newcombe (1998,
            méthode 10). Le verdict porte d’abord sur la question, puis, dans une question établie, sur
            chacune de ses réponses (Benjamini et Bogomolov, 2014). Une réponse à choisir est jugée par le
            test exact de Fisher ; une échelle, des points ou un rang, par le test de Mann–Whitney : il
            demande où l’on se place sur toute l’échelle, et la part favorable est à côté, sans verdict
            propre.
          </Trans>
        </p>
        <p>
          <Trans>
            Toutes les questions comparées, {family} ici, sont jugées ensemble : la correction de Benjamini et
            Hochberg (1995) tient les fausses découvertes sous 5 %. Regarder un seul thème ne rend pas ses
            écarts plus sûrs. Une cohorte face à une autre est jugée parmi toutes les paires ; une réunion de
            cohortes s’explore sans verdict.
          </Trans>
        </p>
        <dl className="verdicts">
          <dt>
            <Trans>Établi</Trans>
          </dt>
          <dd>
            <Trans>
              l’écart résiste à toutes les corrections ; « mais petit » quand il est aussi montré qu’il n’est
              qu’un petit effet.
            </Trans>
          </dd>
          <dt>
            <Trans>Proches</Trans>
          </dt>
          <dd>
            <Trans>
              il est montré, par deux tests à 5 %, que l’écart n’est qu’un petit effet au plus (0,2 de Cohen).
              Il y faut 136 réponses de chaque côté, ou 68 face à un très grand nombre.
            </Trans>
          </dd>
          <dt>
            <Trans>Peut-être</Trans>
          </dt>
          <dd>
            <Trans>p ≤ 0,20 toutes corrections faites : à confirmer.</Trans>
          </dd>
          <dt>
            <Trans>Non tranché</Trans>
          </dt>
          <dd>
            <Trans>il peut tenir au hasard, et il peut être grand.</Trans>
          </dd>
          <dt>
            <Trans>Trop peu pour conclure</Trans>
          </dt>
          <dd>
            <Trans>moins de 20 réponses d’un côté.</Trans>
          </dd>
        </dl>
        <p>
          <Trans>
            Sur les échelles ordonnées, l’effet est dit en cas sur cent : combien de fois, au hasard,{' '}
            {oneInside} se place plus haut qu’{oneOutside}, avec l’intervalle de Newcombe (2006, méthode 5).
          </Trans>
        </p>
        <p>
          <Trans>
            Les silencieux d’une liste connue pèsent plus que la taille de la liste : au lieu de resserrer les
            intervalles, on dit si un écart tient même s’ils pensaient tous contre, ou de combien il faudrait
            qu’ils s’écartent des autres (Manski, 2003).
          </Trans>
        </p>
      </section>
      <section id="participation">
        <h2>
          <Trans>Participation</Trans>
        </h2>
        <p>
          <Trans>
            Les réponses publiées sont comptées exactement. Ceux qui ont ouvert leur accès et ceux qui ont
            répondu sont comptés à minuit (par cohorte, en fin de semaine, et les ouvertures seulement), au
            multiple de cinq inférieur, dits « environ », et ne s’additionnent pas. Une part des invités
            n’existe que là où il y a une liste d’invités ; elle ne se soustrait pas d’un compte de passants.
          </Trans>
        </p>
      </section>
      <section id="voice">
        <h2>
          <Trans>Prise de parole</Trans>
        </h2>
        <p>
          <Trans>
            Les commentaires et les textes libres publiés, ramenés à 100 participants. Une personne peut en
            écrire plusieurs : la différence est jugée avec la plus grande variance possible, puis corrigée
            sur tous les thèmes. Elle n’est donc jamais dite établie à tort par ce regroupement.
          </Trans>
        </p>
      </section>
      <section id="sentiment">
        <h2>
          <Trans>Sentiment</Trans>
        </h2>
        <p>
          <Trans>
            Chaque portail lit ses commentaires sur place, avec le moteur figé à son lancement, et n’en publie
            que les comptes : négatifs, neutres ou partagés, positifs, non lus. Non lu veut dire que la langue
            n’a pas de lexique, ou que le moteur n’y trouve pas de quoi se prononcer : ce n’est jamais neutre.
            Les parts se prennent sur les commentaires lus. Les textes ne quittent pas les portails.
          </Trans>
        </p>
        <p>
          <Trans>
            Le moteur se trompe, et pas de la même façon des deux côtés. Des lecteurs que la campagne nomme
            relisent donc un tirage au hasard des commentaires, sans savoir de qui. De ce qu’ils en disent et
            de ce que le moteur a lu partout, on déduit les parts que des personnes liraient dans tous (double
            échantillonnage, Tenenbein 1972), et l’intervalle compte ceux qui n’ont pas été relus. Il y faut
            100 commentaires relus de chaque côté, ou tous ceux du thème : sinon son ton est « non étalonné »,
            l’écart dit ce que le moteur a vu, et aucun verdict n’en est tiré.
          </Trans>
        </p>
        <SideBySide tones={view.tones} />
        <EngineLine sides={view.sides} />
        <AgreementLine sides={view.sides} />
      </section>
      <section id="ideas">
        <h2>
          <Trans>Idées des espaces</Trans>
        </h2>
        <p>
          <Trans>
            Chaque espace scelle une fois par jour ses comptes, dans une chaîne à lui : par thème, ce qui y
            est paru, en pas d’au moins {k}, et pour chaque idée où {k} personnes au moins ont réagi, combien
            sont d’accord, pas d’accord, ou ne savent pas. Ce qui est compté ne baisse jamais, même si une
            idée est retirée depuis.
          </Trans>
        </p>
        <p>
          <Trans>
            Réagir est un choix : ces parts sont celles de ceux qui ont réagi, jamais une lecture de tous, et
            aucune différence n’est testée. L’intervalle est celui de Wilson sur leur nombre. Une personne
            peut réagir à plusieurs idées d’un thème sans que quiconque le sache : l’intervalle d’un thème est
            donc celui du nombre de personnes qui ont réagi à son idée la plus suivie, le moins qu’il puisse y
            en avoir.
          </Trans>
        </p>
        <p>
          <Trans>
            Un texte ne vient que si quatre choses sont vraies ensemble : son auteur l’a permis, il est
            publié, un modérateur a vérifié qu’il ne nomme personne, et la manche ouverte le jour où il est
            paru est close. Retiré ou masqué, il disparaît ici avec l’envoi suivant, y compris du disque ; un
            fichier déjà emporté reste où il est. Ni auteur, ni commentaire, ni image ne vient.
          </Trans>
        </p>
        <p>
          <Trans>
            Les paires proposées partagent des mots peu fréquents (TF-IDF, Salton et Buckley 1988) : des
            racines de mots d’une même langue (français, anglais, allemand, portugais), et des débuts de mots,
            qui seuls rapprochent deux langues. Deux textes qui disent la même chose avec d’autres mots ne
            sont pas proposés. Une idée n’est « des deux côtés » qu’une fois qu’un responsable l’a confirmé.
          </Trans>
        </p>
      </section>
      <section id="privacy">
        <h2>
          <Trans>Ce qui n’est pas montré</Trans>
        </h2>
        <p>
          <Trans>
            Une cohorte ne grandit que par lots d’au moins {batch} personnes, et ce qui est entré n’en sort
            plus. Une question posée à certains attend {k} personnes, les commentaires {commentsK}. Hachuré :
            masqué, pour cette raison. Contour pointillé : publié, mais trop peu pour conclure. Tiret : la
            question n’a pas été posée. Zéro : personne, sur le nombre indiqué.
          </Trans>
        </p>
        <p>
          <Trans>
            « Ensemble » est le total publié par le portail. Un filtre est une réunion de cohortes ; les
            personnes dont la cohorte n’a pas de chiffre à elle sont comptées seulement dans l’ensemble.
          </Trans>
        </p>
      </section>
    </div>
  );
}
