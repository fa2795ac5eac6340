import type { I18n } from '@lingui/core';
import { prefetchBoxClient } from '@miroir/participant';
import { useEffect } from 'react';
import { fetchBeyond } from './beyond-questions.tsx';

/** Once the page is drawn, everything needed to go to the end without network, or to reload, is fetched and kept. */
export function useReadyOffline(base: string, i18n: I18n): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchBeyond(i18n).catch(() => undefined);
      void import('../kinds/composed-fields.tsx').catch(() => undefined);
      void prefetchBoxClient();
      void import('../offline/keep-offline.ts')
        .then(({ keepOffline }) => keepOffline(base))
        .catch(() => undefined);
    }, 300);
    return () => clearTimeout(timer);
  }, [base, i18n]);
}
