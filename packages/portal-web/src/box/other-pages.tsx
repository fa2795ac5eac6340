import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { type ReactElement, useEffect, useState } from 'react';
import { type Branding, type SideWords, wordsIn } from '../branding.ts';
import { loadPagesCatalog } from '../i18n/load-i18n.ts';

type Chunk = typeof import('./other-pages-chunk.ts');

/** Every page but the question's, with its words. */
export interface Others {
  readonly chunk: Chunk;
  readonly words: Readonly<Record<string, SideWords>>;
}

/** The other pages, one chunk and one catalog: fetched while the first question is read. */
export async function fetchOtherPages(i18n: I18n, branding: Branding): Promise<Others> {
  const [chunk, words] = await Promise.all([
    import('./other-pages-chunk.ts'),
    branding.words(),
    loadPagesCatalog(i18n),
  ]);
  return { chunk, words };
}

/** Draws one of the other pages once they are here; without network and never fetched, there is only a wait. */
export function OtherPages({
  branding,
  locale,
  draw,
}: {
  branding: Branding;
  locale: string;
  draw: (chunk: Chunk, words: SideWords) => ReactElement;
}): ReactElement {
  const { i18n } = useLingui();
  const [others, setOthers] = useState<Others | null>(null);
  useEffect(() => {
    void fetchOtherPages(i18n, branding).then(setOthers, () => undefined);
  }, [i18n, branding]);
  return others === null ? (
    <main className="page" aria-busy="true" />
  ) : (
    draw(others.chunk, wordsIn(others.words, locale))
  );
}
