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
  const around = { themes, may, desk, api, locale };
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
      <Ideas {...around} ideas={waiting} what="clear" />
      {waits > waiting.length ? <p className="note">{t`Les plus anciennes d’abord.`}</p> : null}
      {clears === 0 ? null : (
        <section>
          <h2>
            {t`${plural(clears, { one: '# idée relue, sans nom', other: '# idées relues, sans nom' })}`}
          </h2>
          <Ideas {...around} ideas={cleared} what="hold" />
        </section>
      )}
    </>
  );
}

interface Around extends Pick<Props, 'desk' | 'api' | 'locale'> {
  /** Titles, by id. */
  readonly themes: Readonly<Record<string, string>>;
  readonly what: 'clear' | 'hold';
  /** Whether the person who looks may decide. */
  readonly may: boolean;
}

function Ideas({ ideas, ...around }: Around & { readonly ideas: readonly CrossingCase[] }): ReactElement {
  return (
    <ol className="cases">
      {ideas.map((idea) => (
        <IdeaToClear key={idea.id} idea={idea} {...around} />
      ))}
    </ol>
  );
}

const fields = ['title', 'body', 'need', 'benefit'] as const;

function IdeaToClear({
  idea: { id, theme: of, language, day, words, seen },
  ...around
}: Around & { readonly idea: CrossingCase }): ReactElement {
  const { t } = useLingui();
  const { themes, what, may, desk, api, locale } = around;
  const theme = themes[of] ?? null;
  const when = dayInWords(day, locale);
  const call = (decided: Around['what']) => (campaign: string) =>
    api.clear({ campaign, id, what: decided, seen });
  const other = what === 'clear' ? 'hold' : 'clear';
  const decide = () => desk.act({ what, id, back: { what: other, call: call(other) } }, call(what));
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
