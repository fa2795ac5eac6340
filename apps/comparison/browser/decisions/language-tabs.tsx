import { useLingui } from '@lingui/react/macro';
import type { Localized } from '@miroir/campaign';
import { languageName } from '../../figures/bulletins/names.ts';

interface LanguageTabsProps {
  locales: readonly string[];
  chosen: string;
  choose(locale: string): void;
  /** Texts that each language needs: a tab says where one is missing. */
  texts: readonly Localized[];
  label: string;
}

/** The language that is being written; those in which something is missing say so in words. */
export function LanguageTabs({ locales, chosen, choose, texts, label }: LanguageTabsProps) {
  const { i18n, t } = useLingui();
  const lacks = (locale: string) => texts.some((text) => (text[locale] ?? '').trim() === '');
  return (
    <fieldset className="language-tabs">
      <legend className="vh">{label}</legend>
      {locales.map((locale) => {
        const name = languageName(i18n, locale);
        return (
          <button
            key={locale}
            type="button"
            className="menu"
            aria-pressed={locale === chosen}
            data-lacks={lacks(locale) || undefined}
            onClick={() => choose(locale)}
          >
            {lacks(locale) ? t`${name} : manque` : name}
          </button>
        );
      })}
    </fieldset>
  );
}
