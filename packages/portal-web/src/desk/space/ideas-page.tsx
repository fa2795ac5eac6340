import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DeskIdeas, SpaceDeskFrame } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type FormEvent, type ReactElement, useState } from 'react';
import { ArrangedIdea } from './arranged-idea.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

interface Props {
  readonly frame: SpaceDeskFrame;
  readonly ideas: DeskIdeas;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** The ideas, to be joined, moved, pinned or closed in place. */
export function IdeasPage({ frame, ideas: { ideas, total }, desk, api, locale }: Props): ReactElement {
  const { t } = useLingui();
  const themes = frame.themes[desk.campaign ?? ''] ?? {};
  return (
    <>
      <h1>{t`${plural(total, { one: '# idée', other: '# idées' })}`}</h1>
      <Finder desk={desk} themes={themes} />
      <ol className="cases">
        {ideas.map((idea) => (
          <ArrangedIdea key={idea.id} {...{ idea, themes, desk, api, locale }} k={frame.k} />
        ))}
      </ol>
      {total > ideas.length ? (
        <p className="note">
          {t`Les ${ideas.length} premières sont ici : un mot ou un thème trouve les autres.`}
        </p>
      ) : null}
    </>
  );
}

function Finder({
  desk: { wanted, look },
  themes,
}: {
  readonly desk: SpaceDesk;
  readonly themes: Readonly<Record<string, string>>;
}): ReactElement {
  const { t } = useLingui();
  const [text, setText] = useState(wanted.text);
  return (
    <search>
      <form
        className="finder"
        autoComplete="off"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          look({ ...wanted, text: text.trim() });
        }}
      >
        <label>
          <span>{t`Des mots de l’idée`}</span>
          <input
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label>
          <span>{t`Thème`}</span>
          <select
            value={wanted.theme ?? ''}
            onChange={({ target }) => look({ ...wanted, theme: target.value === '' ? null : target.value })}
          >
            <option value="">{t`Tous`}</option>
            {Object.entries(themes).map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t`Chercher`}</Button>
      </form>
    </search>
  );
}
