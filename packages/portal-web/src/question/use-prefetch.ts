import type { I18n } from '@lingui/core';
import { prefetchBoxClient } from '@miroir/participant';
import { useEffect } from 'react';
import { fetchOtherPages } from '../box/other-pages.tsx';
import type { Branding } from '../branding.ts';

/** Once the question is drawn, everything needed to go to the end without network is fetched. */
export function usePrefetch(i18n: I18n, branding: Branding): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchOtherPages(i18n, branding).catch(() => undefined);
      void import('../kinds/composed-fields.tsx').catch(() => undefined);
      void prefetchBoxClient();
    }, 300);
    return () => clearTimeout(timer);
  }, [i18n, branding]);
}
