import { fewestComments } from '@miroir/basics';
import { labelsIn, type QuestionReadings, textCount } from './readings.ts';

/** Labels a side from which the tone of a theme may be concluded from. */
export const enoughLabels = 100;

/**
 * Texts of a question that may be without a label where every one was read: as many are left out, drawn by lot, where
 * somebody withdrew meanwhile, so that nobody can tell whether somebody did (see `labelsToLeave`).
 */
export const leftOutAtMost = fewestComments;

/**
 * Whether the tone of these questions (a theme's, on one side) is calibrated: every question with texts has labels, and
 * there are a hundred, or every text was read. Otherwise it is « non étalonné », and nothing is concluded from it.
 */
export function isCalibrated(questions: readonly QuestionReadings[]): boolean {
  const written = questions.filter(({ texts }) => textCount(texts) > 0);
  const labels = written.map(({ labelled }) => labelsIn(labelled));
  if (written.length === 0 || labels.includes(0)) return false;
  if (labels.reduce((sum, count) => sum + count, 0) >= enoughLabels) return true;
  return written.every(({ texts, labelled }) => textCount(texts) - labelsIn(labelled) <= leftOutAtMost);
}
