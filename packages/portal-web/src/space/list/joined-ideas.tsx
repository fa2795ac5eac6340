import { useLingui } from '@lingui/react/macro';
import type { JoinedSupport } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { leaveAside, readLeftAside } from '../device/left-aside.ts';

/** Ideas that one agreed with and that were joined to another: asked about that one, in one gesture, and never assumed. */
export function JoinedIdeas(): ReactElement | null {
  const { t } = useLingui();
  const { mine, shelf, held, discreet } = useSpace();
  const [aside, setAside] = useState<readonly string[] | null>(null);
  useEffect(() => void readLeftAside(shelf).then(setAside), [shelf]);
  const waiting = mine?.joins.filter(({ joined }) => aside?.includes(joined.id) === false) ?? [];
  // It tells what one agreed with: not where others look at this screen.
  if (held === null || discreet || waiting.length === 0) return null;
  const leave = (id: string) => {
    setAside((now) => [...(now ?? []), id]);
    void leaveAside(shelf, id);
  };
  return (
    <section className="asked joins" aria-labelledby="joins">
      <h2 id="joins">{t`Deux idées n’en font plus qu’une`}</h2>
      <ul>
        {waiting.map((support) => (
          <Ask key={support.joined.id} support={support} onAside={() => leave(support.joined.id)} />
        ))}
      </ul>
      <p className="note">{t`Votre avis sur la première reste où il est. Rien n’est donné à l’autre sans vous.`}</p>
    </section>
  );
}

function Ask({
  support: { joined, into },
  onAside,
}: {
  readonly support: JoinedSupport;
  readonly onAside: () => void;
}): ReactElement {
  const { t } = useLingui();
  const { api, ask, held, refreshMine } = useSpace();
  const [problem, setProblem] = useState('');
  const agree = async () => {
    if (held === null) return;
    const sent = await ask(() => api.react(held.secret, { idea: into.id, value: 'agree' }));
    if (sent.ok) return refreshMine();
    const { error } = sent;
    return setProblem(
      error.kind === 'refused' ? error.message : t`Pas de réseau : votre avis n’est pas parti. Réessayez.`,
    );
  };
  return (
    <li>
      <span>{t`Vous étiez d’accord avec « ${joined.title} ». Elle est réunie à :`}</span>
      <Link to={`/i/${into.id}`} dir="auto">
        {into.title}
      </Link>
      <span className="actions">
        <Button onClick={() => void agree()}>
          <span>{t`D’accord avec elle aussi`}</span>
          <span className="vh">{t`, « ${into.title} »`}</span>
        </Button>
        <Button kind="link" onClick={onAside}>{t`Ne plus demander`}</Button>
      </span>
      <span role="alert" className="wrong">
        {problem}
      </span>
    </li>
  );
}
