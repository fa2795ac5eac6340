import type { I18n } from '@lingui/core';
import { useEffect, useState } from 'react';
import { loadPagesCatalog } from './load-i18n.ts';

/** Fetches the words that no question page has from the start; true once they are here, after a network came back at the latest. */
export function usePagesWords(i18n: I18n): boolean {
  const [spoken, setSpoken] = useState(false);
  useEffect(() => {
    const load = () =>
      void loadPagesCatalog(i18n).then(
        () => setSpoken(true),
        () => undefined,
      );
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [i18n]);
  return spoken;
}
