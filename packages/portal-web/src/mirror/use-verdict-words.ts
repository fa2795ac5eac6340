import { useLingui } from '@lingui/react/macro';
import type { Face } from './mirror-types.ts';

/** What may be said of a gap, in a word. */
export function useVerdictWords(): (verdict: Face['verdict']) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Face['verdict'], string>> = {
    established: t`Établi`,
    'established-small': t`Établi, mais petit`,
    close: t`Proches`,
    maybe: t`Écart possible`,
    undecided: t`On ne peut pas trancher`,
  };
  return (verdict) => words[verdict];
}
