import { useLingui } from '@lingui/react/macro';
import { isPassing } from '@miroir/participant';
import type { IdeaPage, Trace } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import { AnswerBlock } from '../parts/answer-block.tsx';
import { ArrangementBlock } from '../parts/arrangement-block.tsx';
import { KeptNotice } from '../parts/kept-notice.tsx';
import { dayInWords } from '../parts/local-day.ts';
import { Opinion } from '../parts/opinion.tsx';
import { IdeaPicture } from '../parts/picture.tsx';
import { PromiseLine } from '../parts/promise.tsx';
import { TraceView } from '../parts/trace-view.tsx';
import { languageName, useSpaceWords } from '../parts/use-space-words.ts';
import { Comments } from './comments.tsx';
import { DecidedOn } from './decided-on.tsx';
import { IdeaRail } from './idea-rail.tsx';
import { Priority } from './priority.tsx';

type Seen =
  | { readonly state: 'asking' }
  | { readonly state: 'fault'; readonly message: string }
  /** `keptOn`: the local day of what the device kept, where nobody answered; null for what came just now. */
  | { readonly state: 'here'; readonly idea: IdeaPage | Trace; readonly keptOn: string | null };

/** One idea: what it says, what became of it, what one thinks of it, what others add. */
export function IdeaView({ id }: { id: string }): ReactElement {
  const { t } = useLingui();
  const { seen, again, change } = useIdea(id);
  return (
    <main className="wide">
      <Ways id={id} />
      {seen.state === 'asking' ? <div className="sheet" aria-busy="true" /> : null}
      {seen.state === 'fault' ? (
        <div className="sheet">
          <div>
            <PageTitle tab={t`Idée`}>{t`Cette idée ne s’affiche pas`}</PageTitle>
            <p className="lead" role="alert">
              {seen.message}
            </p>
            <Button onClick={again}>{t`Réessayer`}</Button>
          </div>
        </div>
      ) : null}
      {seen.state === 'here' && seen.keptOn !== null ? (
        <KeptNotice day={seen.keptOn} onAgain={again} />
      ) : null}
      {seen.state === 'here' ? <Shown idea={seen.idea} onIdea={change} /> : null}
    </main>
  );
}

function useIdea(id: string) {
  const { t } = useLingui();
  const { api, ask } = useSpace();
  const reads = useReadBefore();
  const [seen, setSeen] = useState<Seen>({ state: 'asking' });
  const unreached = t`Pas de réseau, ou le serveur ne répond pas. Réessayez dans un instant.`;
  const load = useCallback(async () => {
    const found = await ask((secret) => api.idea(secret, id));
    if (found.ok) {
      const idea = found.value;
      if (idea.state === 'published') reads?.read(idea);
      else reads?.gone(id);
      return setSeen({ state: 'here', idea, keptOn: null });
    }
    const { error } = found;
    const kept = isPassing(error) ? await reads?.kept() : undefined;
    const idea = kept?.ideas.find(({ page }) => page.id === id)?.page;
    if (kept !== undefined && idea !== undefined) return setSeen({ state: 'here', idea, keptOn: kept.day });
    return setSeen({ state: 'fault', message: error.kind === 'refused' ? error.message : unreached });
  }, [api, ask, id, reads, unreached]);
  useEffect(() => void load(), [load]);
  const again = useCallback(() => void load(), [load]);
  const change = (idea: IdeaPage) =>
    setSeen((now) => ({ state: 'here', idea, keptOn: now.state === 'here' ? now.keptOn : null }));
  return { seen, again, change };
}

function Ways({ id }: { id: string }): ReactElement {
  const { t } = useLingui();
  const { listed } = useSpace();
  const at = listed.current.indexOf(id);
  const next = at < 0 ? undefined : listed.current[at + 1];
  return (
    <p className="bar-line">
      <Link to="/" className="back">
        <span className="arrow" aria-hidden="true" />
        <span>{t`Toutes les idées`}</span>
      </Link>
      {next === undefined ? null : (
        <Link to={`/i/${next}`} className="back next">
          <span>{t`Suivante`}</span>
          <span className="arrow" aria-hidden="true" />
        </Link>
      )}
    </p>
  );
}

function Shown({ idea, onIdea }: { idea: IdeaPage | Trace; onIdea: (idea: IdeaPage) => void }): ReactElement {
  const { t } = useLingui();
  if (idea.state !== 'published')
    return (
      <div className="sheet">
        <div>
          <PageTitle tab={t`Idée`}>{t`Cette idée n’est plus lisible`}</PageTitle>
          <TraceView trace={idea} />
          <Comments idea={idea.id} title="" stances={null} closed />
        </div>
      </div>
    );
  const { joined, closed } = idea.arrangement;
  const takesNothing = joined !== null || closed !== null;
  return (
    <div className="sheet">
      <IdeaRail idea={idea} />
      <article>
        <Text idea={idea} />
        <ArrangementBlock arrangement={idea.arrangement} />
        <AnswerBlock answer={idea.answer} />
        <DecidedOn idea={idea.id} />
        <PromiseLine clock={idea.promise} />
        <section className="block" aria-label={t`Les avis`}>
          <Opinion
            idea={{ ...idea, title: idea.words.title, closed: takesNothing }}
            onStand={(stand) => onIdea({ ...idea, ...stand })}
          />
        </section>
        {idea.own ? null : <Priority id={idea.id} closed={takesNothing} />}
        <Comments idea={idea.id} title={idea.words.title} stances={idea.stances} closed={takesNothing} />
      </article>
    </div>
  );
}

function Text({ idea }: { idea: IdeaPage }): ReactElement {
  const { t } = useLingui();
  const { questionnaire, locale } = useSpace();
  const { signature, gatheredBy } = useSpaceWords();
  const gathered = gatheredBy(idea.persona);
  const { words, language } = idea;
  const said = { dir: 'auto', lang: language } as const;
  return (
    <>
      <p className="aside">
        <b>{questionnaire.themes.find(({ id }) => id === idea.theme)?.title}</b>
        <span>{dayInWords(idea.day, locale)}</span>
        {language === locale ? null : <Badge>{languageName(language, locale)}</Badge>}
      </p>
      <div {...said} className="said-title">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
      </div>
      <p {...said} className="text-body">
        {words.body}
      </p>
      {idea.picture === null ? null : <IdeaPicture idea={idea.id} facts={idea.picture} />}
      {idea.additions.map(({ day, body }, at) => (
        <div key={at} className="addition">
          <p className="note">{t`Ajouté par son auteur le ${dayInWords(day, locale)}`}</p>
          <p {...said} className="text-body">
            {body}
          </p>
        </div>
      ))}
      <p className="sign" dir="auto">
        <span>{signature(idea.persona)}</span>
        {gathered === '' ? null : <span>{gathered}</span>}
      </p>
      <dl className="needs">
        {words.need === '' ? null : (
          <div>
            <dt>{t`Le besoin`}</dt>
            <dd {...said}>{words.need}</dd>
          </div>
        )}
        {words.benefit === '' ? null : (
          <div>
            <dt>{t`Ce que ça changerait`}</dt>
            <dd {...said}>{words.benefit}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
