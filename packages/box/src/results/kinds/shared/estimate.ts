import { meanOf } from '@miroir/insight';
import type { Estimate } from '../../../contract/results.ts';

/**
 * The mean of what people gave, with its 95 % interval; null where nobody gave anything.
 * @param values every value that could be given, lowest first, with how many people gave it
 */
export function estimateOf(values: readonly (readonly [value: number, people: number])[]): Estimate | null {
  if (values.every(([, people]) => people === 0)) return null;
  const { estimate, low, high } = meanOf(values);
  return { value: estimate, low, high };
}
