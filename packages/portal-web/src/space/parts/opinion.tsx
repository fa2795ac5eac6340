import { useLingui } from '@lingui/react/macro';
import type { IdeaSummary } from '@miroir/space';
import { Button, Masked } from '@miroir/ui';
import { type ReactElement, useRef, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { useReadBefore } from '../around/use-read-before.ts';
import { type ReactionValue, reactions } from '../device/space-types.ts';
import { Tally } from './tally.tsx';
import { useSpaceWords } from './use-space-words.ts';

/** What is known of a person's opinion of an idea, and what it opens. */
export type StandOn = Pick<IdeaSummary, 'id' | 'own' | 'mine' | 'counts' | 'closed'> & {
  readonly title: string;
};
export type NewStand = Pick<IdeaSummary, 'mine' | 'counts'>;

interface Props {
  readonly idea: StandOn;
  readonly onStand: (stand: NewStand) => void;
}

/** One gesture on an idea, then what others think: the total shows after one's own opinion. */
export function Opinion({ idea, onStand }: Props): ReactElement | null {
  const { t } = useLingui();
  const { held, discreet } = useSpace();
  const { react, problem, said } = useReact(idea, onStand);
  const [changing, setChanging] = useState(false);
  const { mine, counts, own, closed } = idea;
  if (held === null) return <p className="note">{t`Donner son avis demande un accès à soi.`}</p>;
  // Whose an idea is says more than an opinion of it.
  if (discreet && (own || mine !== null)) return <p className="note">{t`Avis caché sur cet écran.`}</p>;
  if (own) return <Tally counts={counts} note={t`C’est votre idée : vous n’y donnez pas d’avis.`} />;
  const choose = async (value: ReactionValue | null) => {
    if (await react(value)) setChanging(false);
  };
  return (
    <div className="opinion">
      <div ref={said} tabIndex={-1} className="said-here">
        {mine === null || changing ? null : (
          <Said mine={mine} onChange={() => setChanging(true)} onTakeBack={() => void choose(null)} />
        )}
      </div>
      {closed ? (
        <p className="note">{t`Cette idée ne prend plus d’avis ; le vôtre s’efface quand vous voulez.`}</p>
      ) : mine === null || changing ? (
        <Buttons idea={idea} onChoose={(value) => void choose(value)} />
      ) : null}
      {changing ? (
        <p className="linked">
          <Button kind="link" onClick={() => void choose(null)}>{t`Retirer mon avis`}</Button>
          <Button kind="link" onClick={() => setChanging(false)}>{t`Garder mon avis`}</Button>
        </p>
      ) : null}
      <p role="alert" className="wrong">
        {problem}
      </p>
      {mine === null ? null : <Totals idea={idea} />}
    </div>
  );
}

function Totals({ idea: { mine, counts } }: { idea: StandOn }): ReactElement {
  const { t } = useLingui();
  const { k } = useSpace().boot.privacy;
  const others = k - 1;
  if (counts.state !== 'shown')
    return (
      <Masked kind="few">
        <b>{t`Moins de ${k} avis.`}</b>
        <span>{t`Les chiffres paraîtront ensemble, à partir de ${k}, pour que personne ne soit reconnaissable.`}</span>
      </Masked>
    );
  const waits = mine?.final === false;
  return (
    <Tally
      counts={counts}
      note={
        waits
          ? t`Le vôtre entrera dans ce total avec ${others} autres au moins. D’ici là, vous pouvez le changer.`
          : null
      }
    />
  );
}

interface SaidProps {
  readonly mine: NonNullable<StandOn['mine']>;
  readonly onChange: () => void;
  readonly onTakeBack: () => void;
}

function Said({ mine, onChange, onTakeBack }: SaidProps): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().reaction;
  if (mine.value === null) return <p className="said">{t`Vous avez retiré votre avis ; il reste compté.`}</p>;
  const value = words[mine.value].toLocaleLowerCase();
  return (
    <p className="said">
      <b>{t`Votre avis : ${value}.`}</b>
      {mine.final ? (
        <span className="note">{t`Entré dans le total, il ne change plus.`}</span>
      ) : (
        <Button kind="link" onClick={onChange}>{t`Changer`}</Button>
      )}
      {mine.final ? <Button kind="link" onClick={onTakeBack}>{t`L’effacer`}</Button> : null}
    </p>
  );
}

function Buttons({
  idea,
  onChoose,
}: {
  idea: StandOn;
  onChoose: (value: ReactionValue) => void;
}): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().reaction;
  return (
    <fieldset className="react">
      <legend className="vh">{t`Votre avis sur « ${idea.title} »`}</legend>
      <div>
        {reactions.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={idea.mine?.value === value}
            onClick={() => onChoose(value)}
          >
            {words[value]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Sends an opinion, then asks what it opens; the focus goes where it is said. */
function useReact(idea: StandOn, onStand: Props['onStand']) {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const reads = useReadBefore();
  const [problem, setProblem] = useState('');
  const said = useRef<HTMLDivElement>(null);
  const react = async (value: ReactionValue | null): Promise<boolean> => {
    if (held === null) return false;
    const sent = await ask(() => api.react(held.secret, { idea: idea.id, value }));
    if (!sent.ok) {
      const { error } = sent;
      setProblem(
        error.kind === 'refused' ? error.message : t`Pas de réseau : votre avis n’est pas parti. Réessayez.`,
      );
      return false;
    }
    setProblem('');
    const seen = await ask((secret) => api.idea(secret, idea.id));
    const gone = value === null && !sent.value.final;
    const mine = gone ? null : sent.value;
    const opened = seen.ok && seen.value.state === 'published' ? seen.value.counts : idea.counts;
    const stand = { mine, counts: gone ? ({ state: 'hidden' } as const) : opened };
    reads?.stood({ id: idea.id, ...stand });
    onStand(stand);
    said.current?.focus();
    return true;
  };
  return { react, problem, said };
}
