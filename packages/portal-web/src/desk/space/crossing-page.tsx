import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CrossingCase, DeskCrossing, SpaceDeskFrame } from '@miroir/space';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { dayInWords } from './around-case.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

interface Props {
  readonly frame: SpaceDeskFrame;
  readonly crossing: DeskCrossing;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** Ideas whose authors let the other side read them: whoever looks after the space says which ones name nobody. */
export function CrossingPage({ frame, crossing, desk, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const { waiting, waits, cleared, clears } = crossing;
  const themes = frame.themes[desk.campaign ?? ''] ?? {};
  const may = frame.may.includes('moderate');
  const listed = (ideas: readonly CrossingCase[], what: 'clear' | 'hold') => (
    <ol className="cases">
      {ideas.map((idea) => (
        <IdeaToClear
          key={idea.id}
          {...{ idea, what, may, desk, api, locale }}
          theme={themes[idea.theme] ?? null}
        />
      ))}
    </ol>
  );
  return (
    <>
      <h1>
        {waits === 0
          ? t`Aucune idée n’attend d’être relue pour l’autre côté.`
          : t`${plural(waits, { one: '# idée attend d’être relue pour l’autre côté.', other: '# idées attendent d’être relues pour l’autre côté.' })}`}
      </h1>
      <p className="note">
        {t`Leurs auteurs acceptent que l’autre côté les lise. Un texte ne passe que s’il ne nomme personne, et une fois close la manche où il est paru. Ni auteur, ni commentaire, ni image ne passe.`}
      </p>
      {listed(waiting, 'clear')}
      {waits > waiting.length ? <p className="note">{t`Les plus anciennes d’abord.`}</p> : null}
      {clears === 0 ? null : (
        <section>
          <h2>
            {t`${plural(clears, { one: '# idée relue, sans nom', other: '# idées relues, sans nom' })}`}
          </h2>
          {listed(cleared, 'hold')}
        </section>
      )}
    </>
  );
}

const fields = ['title', 'body', 'need', 'benefit'] as const;

function IdeaToClear({
  idea: { id, language, day, words, seen },
  what,
  may,
  theme,
  desk,
  api,
  locale,
}: {
  readonly idea: CrossingCase;
  readonly what: 'clear' | 'hold';
  readonly may: boolean;
  readonly theme: string | null;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}): ReactElement {
  const { t } = useLingui();
  const when = dayInWords(day, locale);
  const decide = () => desk.act({ what, id }, (campaign) => api.clear({ campaign, id, what, seen }));
  return (
    <li className="case" aria-label={words.title}>
      <p className="case-head">
        {theme === null ? null : <span>{theme}</span>}
        <span>{t`parue le ${when}`}</span>
      </p>
      <div className="case-text" lang={language}>
        {fields.map((field) =>
          words[field] === '' ? null : (
            <p key={field} dir="auto" className={field === 'title' ? 'case-title' : undefined}>
              {words[field]}
            </p>
          ),
        )}
      </div>
      {may ? (
        <div className="actions">
          <Button kind={what === 'clear' ? 'primary' : 'quiet'} onClick={decide}>
            {what === 'clear' ? t`Personne n’y est nommé` : t`Ne plus transmettre`}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
