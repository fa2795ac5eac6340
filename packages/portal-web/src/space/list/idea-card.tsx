import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Badge } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { Marked } from '../parts/marked.tsx';
import { type NewStand, Opinion } from '../parts/opinion.tsx';
import { languageName, useSpaceWords } from '../parts/use-space-words.ts';
import type { ListedIdea } from './use-ideas.ts';

interface Props {
  readonly idea: ListedIdea;
  readonly onStand: (stand: NewStand) => void;
}

/** One idea of a list: where and when, what it says, who signs, and one's opinion. */
export function IdeaCard({ idea, onStand }: Props): ReactElement {
  const { t } = useLingui();
  const { boot, questionnaire, locale } = useSpace();
  const { name } = boot.organisation;
  const { signature, ideaState } = useSpaceWords();
  const { id, title, excerpt, language, comments, marks } = idea;
  return (
    <li className="letter">
      <div className="aside">
        <b>{questionnaire.themes.find((theme) => theme.id === idea.theme)?.title}</b>
        <span>{dayInWords(idea.day, locale)}</span>
        {language === locale ? null : <Badge>{languageName(language, locale)}</Badge>}
        {idea.answer === null ? null : <Badge>{ideaState[idea.answer]}</Badge>}
        {idea.pinned ? <Badge>{t`Épinglée par ${name}`}</Badge> : null}
        {idea.closed ? <Badge>{t`Close`}</Badge> : null}
      </div>
      <div>
        <h3 dir="auto" lang={language}>
          <Link to={`/i/${id}`}>
            <Marked text={title} marks={marks?.title} />
          </Link>
        </h3>
        <p className="say" dir="auto" lang={language}>
          <Marked text={excerpt} marks={marks?.excerpt} />
        </p>
        <p className="sign">
          <span dir="auto">{signature(idea.persona)}</span>
          {idea.illustrated ? <span>{t`avec une image`}</span> : null}
          <Link to={`/i/${id}`}>
            <span>
              {comments === 0
                ? t`Commenter`
                : t`${plural(comments, { one: '# commentaire', other: '# commentaires' })}`}
            </span>
            <span className="vh">{t`sur « ${title} »`}</span>
          </Link>
        </p>
        <Opinion idea={idea} onStand={onStand} />
      </div>
    </li>
  );
}
