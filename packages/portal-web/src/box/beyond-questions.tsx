import type { I18n } from '@lingui/core';
import { type ReactElement, useEffect, useState } from 'react';
import { loadPagesCatalog } from '../i18n/load-i18n.ts';

type Pages = typeof import('./pages-beyond.ts');

/** The pages beyond the questions, together and with one catalog: fetched while the first question is read. */
export async function fetchBeyond(i18n: I18n): Promise<Pages> {
  const [pages] = await Promise.all([import('./pages-beyond.ts'), loadPagesCatalog(i18n)]);
  return pages;
}

/** Draws one of the pages beyond the questions once they are here; without network and never fetched, there is only a wait until it returns. */
export function BeyondQuestions({
  i18n,
  wait = <main className="page" aria-busy="true" />,
  draw,
}: {
  /** The page's own, not that of a hook, which is another one whenever a catalog was loaded: this loads one. */
  i18n: I18n;
  /** Shown until they are here; a page without anything by default. */
  wait?: ReactElement | null;
  draw: (pages: Pages) => ReactElement;
}): ReactElement | null {
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    const load = () => void fetchBeyond(i18n).then(setPages, () => undefined);
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [i18n]);
  return pages === null ? wait : draw(pages);
}
