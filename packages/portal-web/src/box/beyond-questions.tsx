import type { I18n } from '@lingui/core';
import { type ReactElement, useEffect, useState } from 'react';
import { type Branding, type SideWords, wordsIn } from '../branding.ts';
import { loadPagesCatalog } from '../i18n/load-i18n.ts';

type Pages = typeof import('./pages-beyond.ts');

/** Every page beyond the questions, with its words. */
export interface Beyond {
  readonly pages: Pages;
  readonly words: Readonly<Record<string, SideWords>>;
}

/** The pages beyond the questions, together and with one catalog: fetched while the first question is read. */
export async function fetchBeyond(i18n: I18n, branding: Branding): Promise<Beyond> {
  const [pages, words] = await Promise.all([
    import('./pages-beyond.ts'),
    branding.words(),
    loadPagesCatalog(i18n),
  ]);
  return { pages, words };
}

/** Draws one of the pages beyond the questions once they are here; without network and never fetched, there is only a wait until it returns. */
export function BeyondQuestions({
  i18n,
  branding,
  locale,
  wait = <main className="page" aria-busy="true" />,
  draw,
}: {
  /** The page's own, not that of a hook, which is another one whenever a catalog was loaded: this loads one. */
  i18n: I18n;
  branding: Branding;
  locale: string;
  /** Shown until they are here; a page without anything by default. */
  wait?: ReactElement | null;
  draw: (pages: Pages, words: SideWords) => ReactElement;
}): ReactElement | null {
  const [beyond, setBeyond] = useState<Beyond | null>(null);
  useEffect(() => {
    const load = () => void fetchBeyond(i18n, branding).then(setBeyond, () => undefined);
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [i18n, branding]);
  return beyond === null ? wait : draw(beyond.pages, wordsIn(beyond.words, locale));
}
