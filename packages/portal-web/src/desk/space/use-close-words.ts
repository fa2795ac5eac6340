import { useLingui } from '@lingui/react/macro';
import type { CloseReason } from '@miroir/basics/space-texts';

/** Why an idea is closed, as everybody reads it. */
export function useCloseWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<CloseReason, string>> = {
    decided: t`Une décision est prise`,
    'beyond-reach': t`Personne ici ne peut en décider`,
    'discussion-over': t`La discussion s’est écartée de l’idée`,
  };
  return (reason) => (words as Readonly<Record<string, string>>)[reason] ?? t`Close par l’organisateur`;
}
