import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { AnswerDesk, AnsweredIdea, SpaceDeskFrame } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type ReactElement, useId, useState } from 'react';
import { dayInWords } from './around-case.tsx';
import { IdeaLists, ListPages } from './idea-lists.tsx';
import { InDigest } from './in-digest.tsx';
import { OfficialReply } from './official-reply.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

const states = ['under-study', 'retained', 'in-progress', 'done', 'not-retained'] as const;
type State = (typeof states)[number];

interface Props {
  readonly frame: SpaceDeskFrame;
  readonly answers: AnswerDesk;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** Answers to ideas: drafted here, read by nobody else, published together. */
export function AnswersPage({ frame, answers, desk, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const { ideas, waiting } = answers;
  const { unanswered } = answers.sizes;
  const [sure, setSure] = useState(false);
  const publish = () => {
    setSure(false);
    desk.act({ what: 'publish', id: '' }, (campaign) => api.publish(campaign));
  };
  const themes = frame.themes[desk.campaign ?? ''] ?? {};
  return (
    <>
      <h1>
        {unanswered === 0
          ? t`Chaque idée a une réponse.`
          : t`${plural(unanswered, { one: '# idée est sans réponse.', other: '# idées sont sans réponse.' })}`}
      </h1>
      {waiting === 0 ? null : (
        <section className="case">
          <p>
            {t`${plural(waiting, { one: '# réponse prête, visible de personne.', other: '# réponses prêtes, visibles de personne.' })}`}
          </p>
          {frame.may.includes('publish') ? (
            <div className="actions">
              {sure ? (
                <>
                  <Button kind="primary" onClick={publish}>{t`Publier maintenant, toutes ensemble`}</Button>
                  <Button onClick={() => setSure(false)}>{t`Pas encore`}</Button>
                </>
              ) : (
                <Button kind="primary" onClick={() => setSure(true)}>{t`Publier les réponses prêtes`}</Button>
              )}
            </div>
          ) : (
            <p className="note">{t`L’équipe centrale les publie toutes ensemble.`}</p>
          )}
        </section>
      )}
      <IdeaLists {...{ frame, answers, desk }} />
      <ol className="cases">
        {ideas.map((idea) => (
          <IdeaToAnswer
            k={frame.k}
            key={idea.id}
            {...{ idea, desk, api, locale }}
            theme={themes[idea.theme] ?? null}
          />
        ))}
      </ol>
      <ListPages {...{ answers, desk }} />
    </>
  );
}

function useStateWords(): Readonly<Record<State, string>> {
  const { t } = useLingui();
  return {
    'under-study': t`À l’étude`,
    retained: t`Retenue`,
    'in-progress': t`En cours`,
    done: t`Faite`,
    'not-retained': t`Non retenue`,
  };
}

function IdeaToAnswer({
  idea,
  theme,
  k,
  desk,
  api,
  locale,
}: {
  readonly idea: AnsweredIdea;
  /** Fewest people whose opinions are counted. */
  readonly k: number;
  readonly theme: string | null;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}): ReactElement {
  const { t } = useLingui();
  const words = useStateWords();
  const { title, body, language, day, counts, comments, steps, draft } = idea;
  const [open, setOpen] = useState<'answer' | 'reply' | null>(null);
  const when = dayInWords(day, locale);
  const close = () => setOpen(null);
  return (
    <li className="case" aria-label={title}>
      <p className="case-head">
        {theme === null ? null : <span>{theme}</span>}
        <span>{t`parue le ${when}`}</span>
        <span>
          {counts === null
            ? t`moins de ${k} avis`
            : t`${plural(counts.agree, { one: '# accord', other: '# accords' })}, ${plural(counts.disagree, { one: '# désaccord', other: '# désaccords' })}`}
        </span>
        <span>{t`${plural(comments, { one: '# commentaire', other: '# commentaires' })}`}</span>
        <PromisedDay idea={idea} locale={locale} />
        {draft === null ? null : <Badge kind="weak">{t`Réponse prête`}</Badge>}
      </p>
      <div className="case-text" lang={language}>
        <p dir="auto" className="case-title">
          {title}
        </p>
        <p dir="auto">{body}</p>
      </div>
      {steps.map((step, at) => (
        <p key={at} className="near">
          <span>{`${words[step.state]}, ${dayInWords(step.day, locale)}`}</span>
          <span dir="auto">{step.text}</span>
        </p>
      ))}
      {open === 'answer' ? <AnswerForm {...{ idea, desk, api }} onDone={close} /> : null}
      {open === 'reply' ? <OfficialReply {...{ idea, desk, api, locale }} onDone={close} /> : null}
      {open === null ? (
        <div className="actions">
          <Button onClick={() => setOpen('answer')}>
            {draft === null ? t`Répondre` : t`Revoir la réponse prête`}
          </Button>
          {desk.animation === null ? null : (
            <Button onClick={() => setOpen('reply')}>{t`Commenter au nom de l’organisation`}</Button>
          )}
          <InDigest {...{ idea, desk, api }} />
        </div>
      ) : null}
    </li>
  );
}

/** The day that the campaign's promise sets, as long as nothing is answered. */
function PromisedDay({
  idea: { promise },
  locale,
}: {
  readonly idea: AnsweredIdea;
  readonly locale: string;
}): ReactElement | null {
  const { t } = useLingui();
  if (promise === null || promise.state === 'answered' || promise.state === 'late') return null;
  const due = dayInWords(promise.due, locale);
  return (
    <b>{promise.state === 'due' ? t`à répondre d’ici le ${due}` : t`promis pour le ${due}, en retard`}</b>
  );
}

function AnswerForm({
  idea: { id, steps, draft },
  desk,
  api,
  onDone,
}: {
  readonly idea: AnsweredIdea;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useLingui();
  const words = useStateWords();
  const [state, setState] = useState<State>(draft?.state ?? steps.at(-1)?.state ?? 'under-study');
  const [text, setText] = useState(draft?.text ?? '');
  const group = useId();
  const keep = (kept: string) =>
    desk.act({ what: 'draft', id }, async (campaign) => {
      await api.draft({ campaign, id, state, text: kept });
      onDone();
    });
  return (
    <>
      <fieldset className="reasons">
        <legend>{t`Où en est cette idée`}</legend>
        {states.map((each) => (
          <label key={each} className={each === state ? 'pill on' : 'pill'}>
            <input type="radio" name={group} checked={each === state} onChange={() => setState(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      <label className="answer-text">
        <span>{state === 'not-retained' ? t`Pourquoi elle n’est pas retenue` : t`Votre réponse`}</span>
        <textarea rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="note">{t`Qui a écrit l’idée et qui la lit verront cette réponse une fois publiée, pas avant.`}</p>
      <div className="actions">
        <Button kind="primary" disabled={text.trim() === ''} onClick={() => keep(text)}>
          {t`Garder prête`}
        </Button>
        {draft === null ? null : <Button onClick={() => keep('')}>{t`Jeter`}</Button>}
        <Button kind="link" onClick={onDone}>{t`Fermer`}</Button>
      </div>
    </>
  );
}
