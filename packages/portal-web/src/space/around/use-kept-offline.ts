import { useEffect } from 'react';

/** Has these pages kept for a reload without network, once they are drawn; null: nobody holds an access here. */
export function useKeptOffline(base: string | null): void {
  useEffect(() => {
    if (base === null) return;
    const timer = setTimeout(() => {
      void import('../../offline/keep-offline.ts')
        .then(({ keepOffline }) => keepOffline(base))
        .catch(() => undefined);
    }, 300);
    return () => clearTimeout(timer);
  }, [base]);
}
