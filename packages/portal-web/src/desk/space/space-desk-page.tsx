import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DeskQueue, SpaceDeskFrame } from '@miroir/space';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import type { InsideProps } from '../around/desk-app.tsx';
import { DeskHeader } from '../around/desk-header.tsx';
import type { DeskFault } from '../around/sign-in-api.ts';
import { AnimatePage } from './animate-page.tsx';
import { AnswersPage } from './answers-page.tsx';
import { AppealCase } from './appeal-case.tsx';
import { CrossingPage } from './crossing-page.tsx';
import { IdeasPage } from './ideas-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ReportCase } from './report-case.tsx';
import { Reviews } from './reviews.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import { useModerationWords } from './use-moderation-words.ts';
import { type Done, type SpaceDesk, useSpaceDesk } from './use-space-desk.ts';

/** The desk of a space: what waits for a decision, the most urgent first. */
export function SpaceDeskPage({
  api,
  locale,
  header,
  onLeft,
}: InsideProps & { readonly api: SpaceDeskApi }): ReactElement {
  const { t } = useLingui();
  const { roleOf } = useModerationWords();
  const desk = useSpaceDesk(api, locale, onLeft);
  const { frame, fault } = desk;
  const leave = () => void api.close().finally(() => onLeft(null));
  const role = roleOf(frame?.person.role ?? '');
  return (
    <>
      <DeskHeader
        {...header}
        title={t`Bureau de l’espace`}
        organisation={frame?.organisation ?? null}
        side={frame?.side ?? null}
        person={frame === null ? null : t`${frame.person.name}, ${role}`}
        onLeave={leave}
      />
      <main className="space-desk">
        <Fault fault={fault} onAgain={desk.again} />
        <JustDone desk={desk} />
        {frame === null ? null : <Inside {...{ frame, desk, api, locale }} />}
      </main>
    </>
  );
}

interface Opened {
  readonly frame: SpaceDeskFrame;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** The pages of the desk, and the right that opens each. */
const pages = {
  queue: 'look',
  ideas: 'look',
  answers: 'draft',
  animate: 'animate',
  crossing: 'look',
  people: 'people',
} as const;
type PageName = keyof typeof pages;
const pageNames = [
  ...(['queue', 'ideas', 'answers', 'animate', 'crossing', 'people'] as const),
] satisfies readonly PageName[];

/** What is to decide, to arrange, to answer and to say to everybody, and who acts: each for whoever may. */
function Inside({ frame, desk, api, locale }: Opened): ReactElement {
  const { t } = useLingui();
  const { queue, answers, animation, crossing, ideas, people } = desk;
  const open = pageNames.filter((each) => frame.may.includes(pages[each]));
  const [page, setPage] = useState<PageName>(open[0] ?? 'queue');
  const words = {
    queue: t`À décider`,
    ideas: t`Idées`,
    answers: t`Réponses`,
    animate: t`Animer`,
    crossing: t`Vers l’autre côté`,
    people: t`Équipe`,
  };
  return (
    <>
      {open.length > 1 ? (
        <nav className="tabs" aria-label={t`Pages du bureau`}>
          {open.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={page === each ? 'page' : undefined}
              onClick={() => setPage(each)}
            >
              {words[each]}
            </button>
          ))}
        </nav>
      ) : null}
      <Campaigns frame={frame} desk={desk} />
      {page === 'queue' && queue !== null ? <Queue {...{ frame, queue, desk, api, locale }} /> : null}
      {page === 'answers' && answers !== null ? (
        <AnswersPage {...{ frame, answers, desk, api, locale }} />
      ) : null}
      {page === 'crossing' && crossing !== null ? (
        <CrossingPage {...{ frame, crossing, desk, api, locale }} />
      ) : null}
      {page === 'ideas' && ideas !== null ? <IdeasPage {...{ frame, ideas, desk, api, locale }} /> : null}
      {page === 'people' && people !== null ? <PeoplePage {...{ frame, people, desk, api, locale }} /> : null}
      {page === 'animate' && animation !== null ? (
        <AnimatePage {...{ frame, animation, desk, api, locale }} />
      ) : null}
    </>
  );
}

function Queue({
  frame,
  queue,
  desk,
  api,
  locale,
}: {
  readonly frame: SpaceDeskFrame;
  readonly queue: DeskQueue;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}): ReactElement {
  const { t } = useLingui();
  const { appeals, reports, notYours } = queue;
  const { reviews } = desk;
  const waiting = appeals.length + reports.length + (reviews?.reviews.length ?? 0);
  const themes = frame.themes[desk.campaign ?? ''] ?? {};
  const around = (text: DeskQueue['reports'][number]) => ({
    ...{ text, desk, api, locale },
    theme: themes[text.theme] ?? null,
  });
  return (
    <>
      <h1>
        {waiting === 0
          ? t`Rien n’attend de décision.`
          : t`${plural(waiting, { one: '# texte attend une décision.', other: '# textes attendent une décision.' })}`}
      </h1>
      {appeals.length + notYours === 0 ? null : (
        <section>
          <h2>{t`Seconds avis, le plus ancien d’abord`}</h2>
          <ol className="cases">
            {appeals.map((text) => (
              <AppealCase key={text.id} {...around(text)} />
            ))}
          </ol>
          {notYours === 0 ? null : (
            <p className="note">
              {t`${plural(notYours, { one: '# second avis porte sur une décision que vous avez prise : quelqu’un d’autre y répond.', other: '# seconds avis portent sur des décisions que vous avez prises : quelqu’un d’autre y répond.' })}`}
            </p>
          )}
        </section>
      )}
      {reports.length === 0 ? null : (
        <section>
          <h2>{t`Signalements, le texte le plus ancien d’abord`}</h2>
          <ol className="cases">
            {reports.map((text) => (
              <ReportCase key={text.id} {...around(text)} />
            ))}
          </ol>
        </section>
      )}
      {reviews === null ? null : <Reviews {...{ reviews, desk, api, locale }} />}
      <Log queue={queue} />
    </>
  );
}

function Campaigns({
  frame,
  desk,
}: {
  readonly frame: SpaceDeskFrame;
  readonly desk: SpaceDesk;
}): ReactElement | null {
  const { t } = useLingui();
  if (frame.campaigns.length < 2) return null;
  return (
    <p className="pick">
      <label>
        <span>{t`Campagne`}</span>{' '}
        <select value={desk.campaign ?? ''} onChange={(event) => desk.choose(event.target.value)}>
          {frame.campaigns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Each act is a line of the public log: how many there are, and the seal of the last one. */
function Log({ queue: { acts, head } }: { readonly queue: DeskQueue }): ReactElement {
  const { t } = useLingui();
  return (
    <p className="note log">
      <span>
        {acts === 0
          ? t`Le journal public, sans noms, est vide.`
          : t`Journal public, sans noms : ${plural(acts, { one: '# acte', other: '# actes' })}, chacun scellé au précédent. Dernier sceau :`}
      </span>{' '}
      <code dir="ltr">{head}</code>
    </p>
  );
}

/** What was just done, with the way back where there is one. */
function JustDone({ desk: { done, act } }: { readonly desk: SpaceDesk }): ReactElement {
  const { t } = useLingui();
  const said: Readonly<Record<Done['what'], string>> = {
    hide: t`Masqué, et inscrit au journal. Son auteur lit pourquoi.`,
    rephrase: t`Demandé, et inscrit au journal. Le texte reste lisible en attendant.`,
    keep: t`Laissé, et inscrit au journal.`,
    restore: t`Rendu lisible, et inscrit au journal.`,
    uphold: t`Laissé masqué, et inscrit au journal. Son auteur le lit.`,
    limit: t`Limité pour 7 jours, et inscrit au journal.`,
    draft: t`Enregistré. Personne d’autre que le bureau ne le lit.`,
    publish: t`Publié. Les auteurs et les lecteurs le lisent.`,
    clear: t`Sans nom : le texte pourra passer de l’autre côté. Inscrit au journal.`,
    hold: t`Ce texte ne passera plus de l’autre côté. Inscrit au journal.`,
    reply: t`Publié dans les commentaires, au nom de l’organisation, et inscrit au journal.`,
    announce: t`Annoncé à tous, et inscrit au journal.`,
    retract: t`Retiré de l’accueil, et inscrit au journal.`,
    admit: t`Ces textes paraîtront : signés d’un nom, aussitôt ; les autres, à l’édition du jour. Inscrit au journal.`,
    'turn-down': t`Non publié, et inscrit au journal. Son auteur lit pourquoi.`,
    words: t`Liste enregistrée. Personne d’autre que le bureau ne la lit.`,
    compose: t`Enregistré. Personne d’autre que le bureau ne lit ce bulletin avant sa publication.`,
    digest: t`Bulletin publié, le même pour tous, et inscrit au journal.`,
    template: t`Enregistré. Personne d’autre que le bureau ne le lit.`,
    exclude: t`Limité pour toute la campagne, et inscrit au journal.`,
    join: t`Réunies, et inscrit au journal. Qui approuvait la première sera interrogé sur l’autre.`,
    part: t`Séparées de nouveau, et inscrit au journal. Tout est comme avant.`,
    move: t`Déplacée, et inscrit au journal.`,
    pin: t`Épinglée en tête de son thème, et inscrit au journal.`,
    unpin: t`Plus épinglée, et inscrit au journal.`,
    close: t`Close, et inscrit au journal. Tous lisent pourquoi.`,
    reopen: t`Rouverte, et inscrit au journal.`,
    remove: t`Accès retiré : lien, connexions et clés d’accès ne valent plus.`,
  };
  const back = done?.back;
  return (
    <div role="status" className="just-done">
      {done === null ? null : (
        <>
          <span>{said[done.what]}</span>
          {back === undefined ? null : (
            <Button kind="link" onClick={() => act({ what: back.what, id: done.id }, back.call)}>
              {t`Annuler`}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function Fault({
  fault,
  onAgain,
}: {
  readonly fault: DeskFault | null;
  readonly onAgain: () => void;
}): ReactElement | null {
  const { t } = useLingui();
  if (fault === null) return null;
  const said: Partial<Readonly<Record<DeskFault, string>>> = {
    'not-allowed': t`Votre rôle ne le permet pas. Rien n’a changé.`,
    'not-found': t`Ce texte n’est plus comme vous l’avez vu : retiré, ou décidé par quelqu’un d’autre. Voici ce qui attend maintenant.`,
    'text-changed': t`Son auteur vient d’effacer un passage : relisez ce texte, puis décidez.`,
    'asked-twice': t`On a déjà demandé deux fois de dire ce texte autrement : masquez-le, ou laissez-le.`,
    'own-act': t`Vous avez masqué ce texte : quelqu’un d’autre répond à son auteur.`,
    'no-way-back': t`Cette idée a déjà une réponse plus avancée. Rien n’a changé.`,
    'joined-already': t`L’une de ces deux idées est déjà réunie à une autre. Rien n’a changé.`,
    'too-late': t`Elles sont réunies depuis plus de 7 jours : elles le restent.`,
    'pinned-enough': t`Ce thème a déjà trois idées épinglées : enlevez-en une d’abord.`,
    'name-taken': t`Quelqu’un porte déjà ce nom ici : faites-lui un nouveau lien.`,
    'unknown-person': t`Cette personne n’a plus d’accès. Voici qui en a un.`,
    oneself: t`C’est votre propre accès : quelqu’un d’autre peut le retirer.`,
    'too-long': t`C’est trop long. Rien n’est perdu : raccourcissez, puis enregistrez.`,
    empty: t`Il n’y a rien d’écrit.`,
    'too-many': t`Trente modèles, vingt idées dans un bulletin : c’est le plus. Retirez-en d’abord.`,
    'no-space': t`Aucune campagne n’a d’espace ici.`,
  };
  const known = said[fault];
  return (
    <Notice kind="warn" className="fault">
      <p role="alert">
        <span>{known ?? t`Le bureau ne répond pas. Rien de ce qui est enregistré n’est perdu.`}</span>{' '}
        {known === undefined ? (
          <button type="button" className="btn link" onClick={onAgain}>
            {t`Réessayer`}
          </button>
        ) : null}
      </p>
    </Notice>
  );
}
