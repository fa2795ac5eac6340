import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { type ReactElement, useEffect, useState } from 'react';
import { loadPagesCatalog } from '../i18n/load-i18n.ts';

type Chunk = typeof import('./other-pages-chunk.ts');

/** Every page but the question's, and their words: one chunk each, fetched while the first question is read. */
export async function fetchOtherPages(i18n: I18n): Promise<Chunk> {
  const [chunk] = await Promise.all([import('./other-pages-chunk.ts'), loadPagesCatalog(i18n)]);
  return chunk;
}

/** Draws one of the other pages once they are here; without network and never fetched, says nothing more than a wait. */
export function OtherPages({ draw }: { draw: (chunk: Chunk) => ReactElement }): ReactElement {
  const { i18n } = useLingui();
  const [chunk, setChunk] = useState<Chunk | null>(null);
  useEffect(() => {
    void fetchOtherPages(i18n).then(setChunk, () => undefined);
  }, [i18n]);
  return chunk === null ? <main className="page" aria-busy="true" /> : draw(chunk);
}
