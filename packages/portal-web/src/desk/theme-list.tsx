import { useLingui } from '@lingui/react/macro';
import type { ThemeProgress } from '@miroir/desk';
import type { ReactElement } from 'react';

/** Every theme with what is read of it; one that has something left can be chosen. */
export function ThemeList({
  themes,
  current,
  fewest,
  onChoose,
}: {
  readonly themes: readonly ThemeProgress[];
  readonly current: string | null;
  readonly fewest: number;
  readonly onChoose: (theme: string) => void;
}): ReactElement {
  return (
    <ul className="themes">
      {themes.map((theme) => (
        <li key={theme.id} className={theme.id === current ? 'on' : undefined}>
          {theme.comments > theme.read ? (
            <button
              type="button"
              aria-current={theme.id === current ? 'true' : undefined}
              onClick={() => onChoose(theme.id)}
            >
              {theme.title}
            </button>
          ) : (
            <span>{theme.title}</span>
          )}
          <Standing theme={theme} fewest={fewest} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ theme, fewest }: { theme: ThemeProgress; fewest: number }): ReactElement {
  const { t } = useLingui();
  const { read, comments, comparedFrom, goal } = theme;
  if (comments === 0) return <span>{t`moins de ${fewest} personnes`}</span>;
  if (read >= goal) return <span className="num">{t`${read}, terminé`}</span>;
  if (read >= comparedFrom) return <span className="num">{t`${read}, comparable`}</span>;
  return <span className="num">{t`${read} sur ${goal}`}</span>;
}
