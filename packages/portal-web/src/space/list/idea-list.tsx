import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { count } from '../../i18n/format.ts';
import { useSpace } from '../around/space-context.ts';
import { KeptNotice } from '../parts/kept-notice.tsx';
import { IdeaCard } from './idea-card.tsx';
import { ListControls } from './list-controls.tsx';
import { ThemeTabs } from './theme-tabs.tsx';
import { useIdeas } from './use-ideas.ts';
import type { Wanted } from './wanted.ts';

const everything: Wanted = { theme: null, language: null, state: null, order: 'to-read', text: '' };

/** The ideas, by theme, language and order, or as a search finds them. */
export function IdeaList(): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const [wanted, setWanted] = useState<Wanted>(everything);
  const { ideas, total, more, state, keptOn, loadMore, again, stand } = useIdeas(wanted);
  const shown = count(ideas.length, locale);
  const all = count(total, locale);
  const change = (some: Partial<Wanted>) => setWanted((now) => ({ ...now, ...some }));
  return (
    <section aria-labelledby="ideas" aria-busy={state === 'asking'}>
      <h2 id="ideas" tabIndex={-1} className="vh">{t`Les idées`}</h2>
      <ThemeTabs
        theme={wanted.text === '' ? wanted.theme : undefined}
        onTheme={(theme) => change({ theme, text: '' })}
      />
      <ListControls wanted={wanted} kept={keptOn !== null} onWanted={change} />
      {keptOn === null ? null : <KeptNotice day={keptOn} onAgain={again} />}
      <p role="status" className="note">
        {wanted.text === '' || state !== 'here'
          ? ''
          : t`${plural(total, { one: '# idée trouvée', other: '# idées trouvées' })}`}
      </p>
      <ol className="letters">
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} onStand={(stood) => stand(idea.id, stood)} />
        ))}
      </ol>
      {(state === 'here' || state === 'kept') && ideas.length === 0 ? <Nothing wanted={wanted} /> : null}
      {state === 'unreached' ? (
        <p className="go">
          <span role="alert">{t`Les idées ne viennent pas : pas de réseau, ou le serveur ne répond pas.`}</span>
          <Button onClick={again}>{t`Réessayer`}</Button>
        </p>
      ) : null}
      {ideas.length === 0 ? null : (
        <p className="go">
          {more ? (
            <Button disabled={state === 'asking'} onClick={loadMore}>{t`Voir les suivantes`}</Button>
          ) : null}
          <span className="note num">
            {keptOn === null
              ? t`${shown} sur ${all}`
              : t`${plural(ideas.length, { one: '# idée gardée ici', other: '# idées gardées ici' })}`}
          </span>
        </p>
      )}
    </section>
  );
}

function Nothing({ wanted }: { wanted: Wanted }): ReactElement {
  const { t } = useLingui();
  if (wanted.text !== '') return <p>{t`Rien ne contient tous ces mots. Un seul suffit souvent.`}</p>;
  if (wanted.order === 'agreed' || wanted.order === 'divided')
    return (
      <p>{t`Cet ordre classe les idées sur lesquelles vous avez donné votre avis, quand leurs chiffres ont paru.`}</p>
    );
  if (wanted.state !== null) return <p>{t`Aucune idée de cette sorte ici, pour l’instant.`}</p>;
  return <p>{t`Pas encore d’idée ici. La première peut être la vôtre.`}</p>;
}
