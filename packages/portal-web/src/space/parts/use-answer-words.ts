import { useLingui } from '@lingui/react/macro';
import type { ShownAnswer } from '@miroir/space';

/** How an idea stands with the organiser. */
export function useAnswerWords(): Readonly<Record<ShownAnswer['state'], string>> {
  const { t } = useLingui();
  return {
    'under-study': t`À l’étude`,
    retained: t`Retenue`,
    'in-progress': t`En cours`,
    done: t`Faite`,
    'not-retained': t`Non retenue`,
  };
}
