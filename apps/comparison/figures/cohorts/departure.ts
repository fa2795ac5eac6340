import type { CohortFigure } from '../../contract/figure.ts';
import { isEstablished } from '../rows/established.ts';

/** Whether a cohort departs from the rest of its side beyond doubt, and where it stands then; null where it does not. */
export function departure({ within }: Pick<CohortFigure, 'within'>): 'above' | 'below' | null {
  if (within === null || !isEstablished(within)) return null;
  // Where people stand on the whole scale is what was tested, where it was.
  const above = within.standing ? within.standing.value > 50 : within.gap.value > 0;
  return above ? 'above' : 'below';
}
