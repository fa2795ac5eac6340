import { fewestComments } from '@miroir/basics';
import { labelsIn, type PartReadings } from './readings.ts';

/** Labels a side from which the tone of a theme may be concluded from. */
export const enoughLabels = 100;

/**
 * Whether the tone of these parts (a theme's, on one side) is calibrated: every one with texts has labels, and
 * there are a hundred, or every text was read. Otherwise it is « non étalonné », and nothing is concluded from it.
 * @param leftOut texts of a part that may be without a label where every one was read: as many are left out, drawn
 *   by lot, where somebody withdrew meanwhile, so that nobody can tell whether somebody did (see `whatLeaves`)
 */
export function isCalibrated(parts: readonly PartReadings[], leftOut = fewestComments): boolean {
  const written = parts.filter(({ entered }) => entered > 0);
  const labels = written.map(({ labelled }) => labelsIn(labelled));
  if (written.length === 0 || labels.includes(0)) return false;
  if (labels.reduce((sum, count) => sum + count, 0) >= enoughLabels) return true;
  return written.every(({ entered, labelled }) => entered - labelsIn(labelled) <= leftOut);
}
