import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { count } from '../../i18n/format.ts';
import { useSpace } from '../around/space-context.ts';

interface Props {
  /** Null: all; undefined: none of them, a search crosses themes. */
  readonly theme: string | null | undefined;
  readonly onTheme: (theme: string | null) => void;
}

/** The themes with how many ideas each has: a row on a wide screen, a menu on a phone. */
export function ThemeTabs({ theme, onTheme }: Props): ReactElement {
  const { t } = useLingui();
  const { overview, questionnaire, locale } = useSpace();
  const all = { id: null, title: t`Toutes`, ideas: overview.ideas };
  const themes = [
    all,
    ...questionnaire.themes.map(({ id, title }) => ({ id, title, ideas: overview.themes[id] ?? 0 })),
  ];
  return (
    <>
      <nav className="themes-row only-wide" aria-label={t`Thèmes`}>
        {themes.map(({ id, title, ideas }) => (
          <button
            key={id ?? ''}
            type="button"
            aria-current={theme === id ? 'true' : undefined}
            onClick={() => onTheme(id)}
          >
            <span>{title}</span>
            <span className="num">{count(ideas, locale)}</span>
          </button>
        ))}
      </nav>
      <p className="control only-narrow">
        <label htmlFor="theme-menu">{t`Thème`}</label>
        <span className="pick">
          <select
            id="theme-menu"
            className="text"
            value={theme ?? ''}
            onChange={(event) => onTheme(event.target.value === '' ? null : event.target.value)}
          >
            {themes.map(({ id, title, ideas }) => (
              <option key={id ?? ''} value={id ?? ''}>
                {`${title} (${count(ideas, locale)})`}
              </option>
            ))}
          </select>
        </span>
      </p>
    </>
  );
}
