import type { Questionnaire, Sheet } from '@miroir/campaign';
import { sheetArbitrary } from '@miroir/campaign/testing';
import fc from 'fast-check';

/** `count` sheets that the questionnaire accepts; the same for the same seed. */
export function inventSheets(questionnaire: Questionnaire, count: number, seed: number): Sheet[] {
  return fc.sample(sheetArbitrary(questionnaire), { numRuns: count, seed });
}
