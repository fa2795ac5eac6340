import { useLingui } from '@lingui/react/macro';
import type { Decision } from './mirror-types.ts';

/** Where a decision stands, in a word. */
export function useStatusWords(): (status: Decision['status']) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Decision['status'], string>> = {
    'under-study': t`À l’étude`,
    retained: t`Retenue`,
    'in-progress': t`En cours`,
    done: t`Faite`,
    'not-retained': t`Non retenue`,
  };
  return (status) => words[status];
}
