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

/**
 * The place of one's own answer among ten people of whom `value` say so: the last of those who do, or the first of those who do
 * not. Null where a share is rounded to all or to nobody, and the answer is on the other side: no place would say the truth.
 */
export function placeAmong(own: boolean, value: number): number | null {
  if (own) return value === 0 ? null : value;
  return value === 10 ? null : value + 1;
}
