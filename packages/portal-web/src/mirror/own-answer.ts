import type { Answer } from '@miroir/campaign';
import type { Face } from './mirror-types.ts';

/**
 * Whether somebody's own answer is among those that a figure counts; null where they gave none, or one that the figure
 * does not count by options. It is read on the device, and told to nobody.
 */
export function isCounted(
  { favourable }: Pick<Face, 'favourable'>,
  answer: Answer | undefined,
): boolean | null {
  if (answer === undefined || favourable.length === 0) return null;
  if ('option' in answer) return favourable.includes(answer.option);
  if ('options' in answer) return answer.options.some((option) => favourable.includes(option));
  if ('value' in answer) return favourable.includes(String(answer.value));
  return null;
}
