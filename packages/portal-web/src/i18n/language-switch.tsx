import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';

/** FR EN DE PT: keeps page and answers. Nothing where there is one language. */
export function LanguageSwitch({
  locale,
  locales,
  onLocale,
}: {
  locale: string;
  locales: readonly string[];
  onLocale: (locale: string) => void;
}): ReactElement | null {
  const { t } = useLingui();
  if (locales.length < 2) return null;
  return (
    <nav className="lang" aria-label={t`Langue`}>
      {locales.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          aria-label={nameOf(other)}
          aria-current={other === locale ? 'true' : undefined}
          onClick={() => onLocale(other)}
        >
          {other.slice(0, 2).toUpperCase()}
        </button>
      ))}
    </nav>
  );
}

/** A language in its own words: "Deutsch". The visible letters stay in the name, so that one can say what one sees. */
function nameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return `${locale.slice(0, 2).toUpperCase()} – ${name}`;
}
