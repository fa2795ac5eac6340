import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MyContribution } from '@miroir/space';
import { Badge, Button, Dialog, Masked } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import { CommentForm } from '../idea/comment-form.tsx';
import { AnswerBlock } from '../parts/answer-block.tsx';
import { ArrangementBlock } from '../parts/arrangement-block.tsx';
import { dayInWords } from '../parts/local-day.ts';
import { IdeaPicture } from '../parts/picture.tsx';
import { PromiseLine } from '../parts/promise.tsx';
import { Tally } from '../parts/tally.tsx';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { Decisions } from './decisions.tsx';
import { ErasePassage } from './erase-passage.tsx';
import { ReviseText } from './revise-text.tsx';
import { useAct } from './use-act.ts';
import { useKindWords } from './use-kind-words.ts';

/** One of one's own texts: its state, and what may be done with it. */
export function MineLine({ text }: { text: MyContribution }): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const { signature } = useSpaceWords();
  const kinds = useKindWords();
  const { id, kind, on, state, words, comments, counts } = text;
  const states = {
    waiting: t`Attend une édition`,
    'in-review': t`Relu avant de paraître`,
    unread: t`N’a pas paru`,
    published: t`Publié`,
    hidden: t`Masqué`,
  };
  const title = words.title === '' ? words.body : words.title;
  return (
    <li className="letter">
      <div className="aside">
        <b>{kinds[kind]}</b>
        <span>{dayInWords(text.day, locale)}</span>
        <Badge {...(state === 'published' ? {} : { kind: 'weak' as const })}>{states[state]}</Badge>
      </div>
      <div>
        <h3 dir="auto" className={words.title === '' ? 'quoted' : undefined}>
          {state === 'waiting' || state === 'in-review' || state === 'unread' ? (
            <span>{title}</span>
          ) : (
            <Link to={`/i/${on ?? id}`}>{title}</Link>
          )}
        </h3>
        <p className="sign">
          <span dir="auto">{signature(text.persona)}</span>
          {kind === 'idea' && state === 'published' ? (
            <span>{t`${plural(comments, { one: '# commentaire', other: '# commentaires' })}`}</span>
          ) : null}
        </p>
        {text.picture === null ? null : <IdeaPicture idea={id} facts={text.picture} />}
        {text.useful === null ? null : (
          <p className="note">{t`Noté utile par au moins ${text.useful} personnes.`}</p>
        )}
        {counts === null || counts.state === 'hidden' ? null : <Tally counts={counts} note={null} />}
        {text.arrangement === null ? null : <ArrangementBlock arrangement={text.arrangement} />}
        <AnswerBlock answer={text.answer} />
        <PromiseLine clock={text.promise} />
        <Decisions text={text} />
        {text.mayChoose ? <ChooseAlone id={id} /> : null}
        {state === 'unread' ? <Unread /> : null}
        <Acts text={text} />
      </div>
    </li>
  );
}

/** The space closed before an edition came for it. */
function Unread(): ReactElement {
  const { t } = useLingui();
  return (
    <Masked>
      <b>{t`L’espace a fermé avant qu’une édition ne réunisse trois auteurs.`}</b>
      <span>{t`Ce texte n’a paru nulle part et n’est lisible que de vous ; vous pouvez le retirer.`}</span>
    </Masked>
  );
}

function ChooseAlone({ id }: { id: string }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const { act, problem } = useAct();
  if (held === null) return null;
  const choose = (alone: boolean) => void act(() => ask(() => api.choose(held.secret, id, alone)));
  return (
    <div className="block">
      <p>{t`Depuis 48 heures, trop peu de personnes ont écrit pour une édition. Paraître sans elles dirait qu’un seul auteur a écrit ce jour-là.`}</p>
      <div className="actions">
        <Button onClick={() => choose(true)}>{t`Paraître quand même`}</Button>
        <Button onClick={() => choose(false)}>{t`Attendre encore`}</Button>
      </div>
      <p role="alert" className="wrong">
        {problem}
      </p>
    </div>
  );
}

function Acts({ text }: { text: MyContribution }): ReactElement | null {
  const { t } = useLingui();
  const { held } = useSpace();
  const [open, setOpen] = useState<'add' | 'revise' | 'erase' | 'picture' | 'withdraw' | null>(null);
  const { id, kind, state, words } = text;
  if (held === null) return null;
  const adds = kind === 'idea' && state === 'published';
  return (
    <>
      <p className="linked">
        {adds ? (
          <Button
            kind="link"
            aria-expanded={open === 'add'}
            onClick={() => setOpen(open === 'add' ? null : 'add')}
          >
            {t`Ajouter`}
          </Button>
        ) : null}
        {text.mayRevise ? (
          <Button
            kind="link"
            aria-expanded={open === 'revise'}
            onClick={() => setOpen(open === 'revise' ? null : 'revise')}
          >
            {t`Récrire`}
          </Button>
        ) : null}
        <Button
          kind="link"
          aria-expanded={open === 'erase'}
          onClick={() => setOpen(open === 'erase' ? null : 'erase')}
        >
          {t`Effacer un passage`}
        </Button>
        {text.picture === null ? null : (
          <Button kind="link" onClick={() => setOpen('picture')}>{t`Effacer l’image`}</Button>
        )}
        <Button kind="link" onClick={() => setOpen('withdraw')}>{t`Retirer`}</Button>
      </p>
      {open === 'add' ? (
        <CommentForm
          name={`addition:${id}`}
          place={{
            ...{ kind: 'addition', on: id, under: null, onTitle: words.title, stance: false },
            manner: text.persona?.kind ?? 'once',
          }}
          onSent={() => setOpen(null)}
        />
      ) : null}
      {open === 'revise' ? <ReviseText text={text} onDone={() => setOpen(null)} /> : null}
      {open === 'erase' ? <ErasePassage text={text} onDone={() => setOpen(null)} /> : null}
      <ErasePicture text={text} open={open === 'picture'} onClose={() => setOpen(null)} />
      <Withdraw text={text} open={open === 'withdraw'} onClose={() => setOpen(null)} />
    </>
  );
}

function ErasePicture({ text, open, onClose }: DecisionProps): ReactElement {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const { act, problem } = useAct();
  const reads = useReadBefore();
  const erase = async () => {
    if (held === null || !(await act(() => ask(() => api.erasePicture(held.secret, text.id))))) return;
    reads?.gone(text.id);
    onClose();
  };
  return (
    <Dialog open={open} title={t`Effacer cette image ?`} onClose={onClose}>
      <p>{t`Elle disparaît du serveur et ne revient pas. Le texte reste.`}</p>
      <p role="alert" className="wrong">
        {problem}
      </p>
      <div className="actions">
        <Button kind="danger" onClick={() => void erase()}>{t`Effacer l’image`}</Button>
        <Button onClick={onClose}>{t`Garder`}</Button>
      </div>
    </Dialog>
  );
}

interface DecisionProps {
  readonly text: MyContribution;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Withdraw({ text, open, onClose }: DecisionProps): ReactElement {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const { act, problem } = useAct();
  const reads = useReadBefore();
  const withdraw = async () => {
    if (held === null || !(await act(() => ask(() => api.withdraw(held.secret, text.id))))) return;
    reads?.gone(text.on ?? text.id);
    onClose();
  };
  return (
    <Dialog open={open} title={t`Retirer ce texte ?`} onClose={onClose}>
      <p>{t`Il est effacé, avec ce que vous y avez ajouté, et ne revient pas. Qui a répondu lira « retiré par son auteur ».`}</p>
      <p role="alert" className="wrong">
        {problem}
      </p>
      <div className="actions">
        <Button kind="danger" onClick={() => void withdraw()}>{t`Retirer`}</Button>
        <Button onClick={onClose}>{t`Garder`}</Button>
      </div>
    </Dialog>
  );
}
