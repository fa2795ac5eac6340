import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { Telling } from '../../figures/value/telling.ts';
import { useFormats, useFrame } from './context.tsx';
import { useFilters } from './filters.tsx';
import { splitIds } from './search.ts';

/** What every figure of the page is told with: the reader's language, the frame, the filters of the address. */
export function useTelling(): Telling {
  const { i18n } = useLingui();
  const format = useFormats();
  const frame = useFrame();
  const [{ theme, in: inside, out: outside }] = useFilters();
  return useMemo(
    () => ({
      i18n,
      format,
      frame,
      filters: {
        theme: theme ?? null,
        cohorts: { employees: splitIds(inside), consumers: splitIds(outside) },
      },
    }),
    [i18n, format, frame, theme, inside, outside],
  );
}

/** The same over the whole of both sides, for pages that no filter narrows. */
export function useWholeTelling(): Telling {
  const telling = useTelling();
  return useMemo(
    () => ({ ...telling, filters: { theme: null, cohorts: { employees: [], consumers: [] } } }),
    [telling],
  );
}
