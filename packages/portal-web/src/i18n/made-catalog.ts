import type { Messages } from '@lingui/core';

/** The catalogue that the server made for a locale and the page names (`data-words`), where no build knows it. */
export function madeCatalog(locale: string, part: string): Promise<{ messages: Messages }> | undefined {
  const made = JSON.parse(document.documentElement.dataset.words ?? '{}')[locale];
  return made && import(/* @vite-ignore */ `/assets/locales/${made}/${part}.js`);
}
