import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { AnswerDesk, SpaceDeskFrame } from '@miroir/space';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { Listed, SpaceDesk } from './use-space-desk.ts';

const lists = ['unanswered', 'overdue', 'rising', 'divided', 'stale', 'ready'] as const;

/** Which ideas want somebody's attention: a list, what puts an idea into it, and a theme. */
export function IdeaLists({
  frame,
  answers,
  desk,
}: {
  readonly frame: SpaceDeskFrame;
  readonly answers: AnswerDesk;
  readonly desk: SpaceDesk;
}): ReactElement {
  const { t } = useLingui();
  const { names, hints } = useListWords(frame, desk.campaign ?? '');
  const { listed, list } = desk;
  const sizes: Readonly<Record<Listed['list'], number>> = { ...answers.sizes, ready: answers.waiting };
  const themes = Object.entries(frame.themes[desk.campaign ?? ''] ?? {});
  return (
    <section className="idea-lists" aria-label={t`Listes d’idées`}>
      <div className="pills">
        {lists.map((each) => (
          <button
            key={each}
            type="button"
            className={each === listed.list ? 'pill on' : 'pill'}
            aria-pressed={each === listed.list}
            onClick={() => list({ ...listed, list: each, from: 0 })}
          >
            <span>{names[each]}</span> <span className="num">{sizes[each]}</span>
          </button>
        ))}
      </div>
      <p className="note">{hints[listed.list]}</p>
      <p className="pick">
        <label>
          <span>{t`Thème`}</span>{' '}
          <select
            value={listed.theme ?? ''}
            onChange={(event) => list({ ...listed, theme: event.target.value || null, from: 0 })}
          >
            <option value="">{t`Tous les thèmes`}</option>
            {themes.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p className="note" role="status">
        {t`${plural(answers.total, { one: '# idée dans cette liste', other: '# idées dans cette liste' })}`}
      </p>
    </section>
  );
}

/** What each list is called, and what puts an idea into it. */
function useListWords(
  { k, promises }: SpaceDeskFrame,
  campaign: string,
): Readonly<Record<'names' | 'hints', Readonly<Record<Listed['list'], string>>>> {
  const { t } = useLingui();
  const { agrees, days } = promises[campaign] ?? { agrees: k, days: 0 };
  const twice = 2 * days;
  return {
    names: {
      unanswered: t`Sans réponse`,
      overdue: t`En retard`,
      rising: t`Qui montent`,
      divided: t`Partagées`,
      stale: t`Sans suite`,
      ready: t`Réponses prêtes`,
    },
    hints: {
      unanswered: t`Rien ne leur a été répondu ; d’abord celles qui réunissent le plus d’accords.`,
      overdue: t`Elles ont réuni ${agrees} accords, et la réponse promise sous ${plural(days, { one: '# jour', other: '# jours' })} n’est pas venue ; d’abord la plus ancienne.`,
      rising: t`Trois commentaires nouveaux en sept jours, ou le nombre d’accords de la promesse atteint depuis.`,
      divided: t`Au moins ${k} personnes sont d’accord et au moins ${k} ne le sont pas ; d’abord les plus sûrement partagées.`,
      stale: t`À l’étude, retenues ou en cours, et rien n’en a été dit depuis plus de ${plural(twice, { one: '# jour', other: '# jours' })}.`,
      ready: t`Leur réponse est rédigée ici et attend d’être publiée avec les autres.`,
    },
  };
}

/** The page before and the one after, where there are any. */
export function ListPages({
  answers: { next, ideas },
  desk: { listed, list },
}: {
  readonly answers: AnswerDesk;
  readonly desk: SpaceDesk;
}): ReactElement | null {
  const { t } = useLingui();
  const { from } = listed;
  if (next === null && from === 0) return null;
  // Pages are of one size, and the last one may be shorter.
  const size = next === null ? from : next - from;
  const [first, last] = [from + 1, from + ideas.length];
  return (
    <nav className="actions" aria-label={t`Pages de la liste`}>
      {from === 0 ? null : (
        <Button onClick={() => list({ ...listed, from: Math.max(0, from - size) })}>{t`Précédentes`}</Button>
      )}
      <span className="note">{t`${first} à ${last}`}</span>
      {next === null ? null : <Button onClick={() => list({ ...listed, from: next })}>{t`Suivantes`}</Button>}
    </nav>
  );
}
