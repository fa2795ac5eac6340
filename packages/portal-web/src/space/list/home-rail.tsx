import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords, hourInWords } from '../parts/local-day.ts';
import { PromiseKept } from '../parts/promise.tsx';

/** Beside the ideas: what is new, how the promise is kept, how texts appear, one's priorities. */
export function HomeRail(): ReactElement {
  return (
    <aside className="rail">
      <Since />
      <PromiseKept />
      <Pace />
      <Own />
    </aside>
  );
}

function Since(): ReactElement | null {
  const { t } = useLingui();
  const { since, overview, questionnaire, locale } = useSpace();
  if (since === null) return null;
  const day = dayInWords(since, locale);
  const fresh = Object.values(overview.since).reduce((sum, ideas) => sum + ideas, 0);
  const byTheme = questionnaire.themes.flatMap(({ id, title }) => {
    const ideas = overview.since[id] ?? 0;
    return ideas === 0 ? [] : [{ id, title, ideas }];
  });
  return (
    <section>
      <h2>{t`Depuis votre visite du ${day}`}</h2>
      <p className="strong">
        {fresh === 0
          ? t`Aucune idée nouvelle.`
          : t`${plural(fresh, { one: '# idée nouvelle', other: '# idées nouvelles' })}`}
      </p>
      <ul className="lines">
        {byTheme.map(({ id, title, ideas }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="num">{ideas}</span>
          </li>
        ))}
      </ul>
      <p className="note">{t`Cette date n’est connue que de cet appareil.`}</p>
    </section>
  );
}

function Pace(): ReactElement {
  const { t } = useLingui();
  const { sheet, overview, locale, questionnaire } = useSpace();
  const { timeZone } = questionnaire.schedule;
  const { signed, once } = overview.editions;
  const next = hourInWords(signed ?? once, locale, timeZone);
  if (sheet.moderation === 'before')
    return (
      <section>
        <h2>{t`Relu avant d’être publié`}</h2>
        <p>{t`Chaque texte est lu par l’organisation avant de paraître, sous 2 jours ; on n’y lit que le jour. Ce qu’elle ne publie pas, son auteur en lit la raison et peut demander un second avis.`}</p>
        {sheet.readers === 'anyone' ? (
          <p>{t`La lecture est ouverte à tous. Pour réagir ou écrire, il faut un accès.`}</p>
        ) : null}
      </section>
    );
  if (sheet.pace === 'live')
    return (
      <section>
        <h2>{t`Tout de suite, sans heure`}</h2>
        <p>{t`Ce qu’on signe ici paraît aussitôt ; ce qu’on ne signe pas, une fois par jour. Seul le jour est affiché, jamais l’heure.`}</p>
        {sheet.readers === 'anyone' ? (
          <p>{t`La lecture est ouverte à tous. Pour réagir ou écrire, il faut un accès.`}</p>
        ) : null}
        <p className="note">{t`Qui regarde la page sans cesse voit à quelle minute un texte signé paraît.`}</p>
      </section>
    );
  return (
    <section>
      <h2>{t`Par éditions, sans heure`}</h2>
      <p>{t`Ce qu’on écrit paraît par éditions, à trois auteurs au moins (sauf si, au bout de 48 heures, l’auteur choisit de ne plus attendre), dans un ordre tiré au hasard. On y lit le jour, jamais l’heure, ni le site, ni le service.`}</p>
      <p className="note">{t`Prochaine édition : ${next}.`}</p>
    </section>
  );
}

function Own(): ReactElement | null {
  const { t } = useLingui();
  const { held, mine, discreet, setDiscreet } = useSpace();
  if (held === null || mine === null) return null;
  const placed = mine.priorities.filter((slot) => slot !== null).length;
  const slots = mine.priorities.length;
  const left = slots - placed;
  return (
    <>
      <section>
        <h2>{t`Vos priorités`}</h2>
        <p>{t`${slots} à placer sur toute la campagne : il en reste ${left}.`}</p>
        <p>
          <Link to="/mine">{t`Les revoir`}</Link>
        </p>
      </section>
      <section>
        <label className="check">
          <input
            type="checkbox"
            className="tick"
            checked={discreet}
            onChange={(event) => setDiscreet(event.target.checked)}
          />
          <span>{t`Cacher mes avis et ce qui est de moi : d’autres regardent cet écran`}</span>
        </label>
      </section>
    </>
  );
}
