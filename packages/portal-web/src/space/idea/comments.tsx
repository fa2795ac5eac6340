import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { IdeaPage } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { stances as allStances, type Stance } from '../device/space-types.ts';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentLine } from './comment-line.tsx';
import { useComments } from './use-comments.ts';

interface Props {
  readonly idea: string;
  /** As its readers know it; empty for one that is no longer read. */
  readonly title: string;
  /** Null: of one that is no longer read. */
  readonly stances: IdeaPage['stances'] | null;
  /** Nothing more is written on it. */
  readonly closed: boolean;
}

/** What others add to an idea, by how they stand to it, and a field of one's own. */
export function Comments({ idea, title, stances, closed }: Props): ReactElement {
  const { t } = useLingui();
  const { held } = useSpace();
  const [stance, setStance] = useState<Stance | null>(null);
  const { items, more, state, loadMore, again } = useComments(idea, null, stance);
  const known = stances === null ? items.length : allStances.reduce((sum, each) => sum + stances[each], 0);
  return (
    <section className="comments" aria-labelledby="comments" aria-busy={state === 'asking'}>
      <h2 id="comments">
        {known === 0
          ? t`Pas encore de commentaire`
          : t`${plural(known, { one: '# commentaire', other: '# commentaires' })}`}
      </h2>
      {stances === null || known === 0 ? null : (
        <Filter stances={stances} chosen={stance} onChosen={setStance} />
      )}
      <ol className="letters">
        {items.map((item) => (
          <CommentLine key={item.id} item={item} idea={idea} title={title} closed={closed} />
        ))}
      </ol>
      {more ? <Button disabled={state === 'asking'} onClick={loadMore}>{t`Voir la suite`}</Button> : null}
      {state === 'kept' ? (
        <p className="note">{t`Ceux que votre appareil a gardés ; il peut y en avoir d’autres, et des réponses.`}</p>
      ) : null}
      {state === 'unreached' ? (
        <p className="go">
          <span role="alert">{t`Les commentaires ne viennent pas.`}</span>
          <Button onClick={again}>{t`Réessayer`}</Button>
        </p>
      ) : null}
      {closed ? null : held === null ? (
        <p className="note">{t`Commenter demande un accès à soi.`}</p>
      ) : (
        <CommentForm
          name={`comment:${idea}`}
          place={{ kind: 'comment', on: idea, under: null, onTitle: title, stance: true, manner: null }}
          onSent={again}
        />
      )}
    </section>
  );
}

interface FilterProps {
  readonly stances: IdeaPage['stances'];
  readonly chosen: Stance | null;
  readonly onChosen: (stance: Stance | null) => void;
}

function Filter({ stances, chosen, onChosen }: FilterProps): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().stance;
  const all = allStances.reduce((sum, each) => sum + stances[each], 0);
  return (
    <fieldset className="pills">
      <legend className="vh">{t`Montrer`}</legend>
      <Pill label={t`Tous`} people={all} on={chosen === null} onClick={() => onChosen(null)} />
      {allStances.map((stance) => (
        <Pill
          key={stance}
          label={words[stance]}
          people={stances[stance]}
          on={chosen === stance}
          onClick={() => onChosen(stance)}
        />
      ))}
    </fieldset>
  );
}

interface PillProps {
  readonly label: string;
  readonly people: number;
  readonly on: boolean;
  readonly onClick: () => void;
}

function Pill({ label, people, on, onClick }: PillProps): ReactElement {
  return (
    <button type="button" className={on ? 'pill on' : 'pill'} aria-pressed={on} onClick={onClick}>
      <span>{label}</span>
      <span className="num">{people}</span>
    </button>
  );
}
