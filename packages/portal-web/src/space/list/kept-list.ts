import type { IdeaSummary } from '@miroir/space';
import type { IdeaState } from '../device/space-types.ts';
import type { Wanted } from './wanted.ts';

/**
 * Of the ideas that a device keeps, those that are wanted, in the order in which they were shown. Null where it cannot tell:
 * it searches nothing, and knows neither totals to sort by nor what was added.
 */
export function keptList(kept: readonly IdeaSummary[], wanted: Wanted): readonly IdeaSummary[] | null {
  const { theme, language, state, order, text } = wanted;
  if (text !== '' || state === 'completed' || order === 'agreed' || order === 'divided') return null;
  return kept.filter(
    (idea) =>
      (theme === null || idea.theme === theme) &&
      (language === null || idea.language === language) &&
      (state === null || isIn(idea, state)),
  );
}

function isIn({ mine, own, answer }: IdeaSummary, state: Exclude<IdeaState, 'completed'>): boolean {
  if (state === 'to-say') return mine === null && !own;
  if (state === 'said') return mine !== null;
  if (state === 'own') return own;
  return answer === (state === 'received' ? null : state);
}
