import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CommentItem, ShownComment } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { Report } from '../parts/report.tsx';
import { TraceView } from '../parts/trace-view.tsx';
import { languageName, useSpaceWords } from '../parts/use-space-words.ts';
import { CommentForm } from './comment-form.tsx';
import { useComments } from './use-comments.ts';

interface Props {
  readonly item: CommentItem;
  readonly idea: string;
  readonly title: string;
  /** Nothing more is written here. */
  readonly closed: boolean;
}

/** A comment with its replies: how it stands, when, what it says, who signs. */
export function CommentLine({ item, idea, title, closed }: Props): ReactElement {
  const { t } = useLingui();
  const { locale, held } = useSpace();
  const words = useSpaceWords().stance;
  const [replying, setReplying] = useState(false);
  const [open, setOpen] = useState(0);
  const { id, stance, replies } = item;
  const said = () => {
    setReplying(false);
    setOpen((times) => times + 1);
  };
  const mayReply = held !== null && !closed && item.state !== 'withdrawn';
  return (
    <li className="letter">
      <div className="aside">
        {stance === null ? null : <b className={`stance ${stance}`}>{words[stance]}</b>}
        <span>{dayInWords(item.day, locale)}</span>
      </div>
      <div>
        {item.state === 'published' ? <Said comment={item} /> : <TraceView trace={item} />}
        <p className="linked">
          {mayReply ? (
            <Button
              kind="link"
              aria-expanded={replying}
              onClick={() => setReplying(!replying)}
            >{t`Répondre`}</Button>
          ) : null}
          {replies > 0 && open === 0 ? (
            <Button kind="link" onClick={() => setOpen(1)}>
              {t`${plural(replies, { one: 'Voir la réponse', other: 'Voir les # réponses' })}`}
            </Button>
          ) : null}
        </p>
        {open > 0 ? <Replies key={open} idea={idea} under={id} /> : null}
        {replying ? (
          <CommentForm
            name={`reply:${id}`}
            place={{ kind: 'comment', on: idea, under: id, onTitle: title, stance: false, manner: null }}
            onSent={said}
          />
        ) : null}
      </div>
    </li>
  );
}

function Said({ comment }: { comment: ShownComment }): ReactElement {
  const { t } = useLingui();
  const { boot, locale, held, discreet } = useSpace();
  const { signature, skillsOf, gatheredBy } = useSpaceWords();
  const { id, body, language, persona, own, official, contact } = comment;
  const gathered = gatheredBy(persona);
  const { name } = boot.organisation;
  return (
    <>
      <p className="say text-body" dir="auto" lang={language}>
        {body}
      </p>
      <p className="sign">
        {official ? (
          <Badge kind="solid">{t`De ${name}`}</Badge>
        ) : (
          <span dir="auto">{signature(persona)}</span>
        )}
        {persona === null || persona.skills.length === 0 ? null : (
          <span>{t`peut aider : ${skillsOf(persona.skills)}`}</span>
        )}
        {gathered === '' ? null : <span>{gathered}</span>}
        {contact === '' ? null : <span dir="auto">{t`à joindre : ${contact}`}</span>}
        {own && !discreet ? <Badge>{t`de vous`}</Badge> : null}
        {language === locale ? null : <Badge>{languageName(language, locale)}</Badge>}
        {held === null || own || discreet ? null : <Useful id={id} noted={comment.useful} />}
        {held === null || own ? null : <Report id={id} label={t`Signaler ce commentaire`} />}
      </p>
    </>
  );
}

/** One private gesture: its author alone learns how many made it, once they are enough. */
function Useful({ id, noted }: { id: string; noted: boolean }): ReactElement {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const [said, setSaid] = useState<string | null>(noted ? t`Noté utile` : null);
  const mark = async () => {
    if (held === null) return;
    const sent = await ask(() => api.useful(held.secret, id));
    if (sent.ok) return setSaid(t`Noté utile`);
    const { error } = sent;
    return setSaid(
      error.kind === 'refused' ? error.message : t`Pas de réseau : rien n’est parti. Réessayez.`,
    );
  };
  return (
    <>
      {said === null ? <Button kind="link" onClick={() => void mark()}>{t`Utile`}</Button> : null}
      <span role="status" className="note">
        {said}
      </span>
    </>
  );
}

function Replies({ idea, under }: { idea: string; under: string }): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const { items, more, state, loadMore } = useComments(idea, under, null);
  return (
    <ol className="replies" aria-busy={state === 'asking'}>
      {items.map((item) => (
        <li key={item.id}>
          {item.state === 'published' ? <Said comment={item} /> : <TraceView trace={item} />}
          <p className="note">{dayInWords(item.day, locale)}</p>
        </li>
      ))}
      {more ? (
        <li>
          <Button kind="link" onClick={loadMore}>{t`Voir la suite`}</Button>
        </li>
      ) : null}
    </ol>
  );
}
