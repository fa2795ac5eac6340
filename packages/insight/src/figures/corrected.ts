import type { Question } from '@miroir/campaign';
import { isCalibrated } from '../calibration/calibrated.ts';
import { type CorrectedTone, correctedTone } from '../calibration/corrected-tone.ts';
import { emptyConfusion, type PartReadings, textCount } from '../calibration/readings.ts';
import { type Side, sideTally } from './side.ts';
import { placesToWrite, toneOf } from './voice.ts';

/**
 * The texts of some questions on one side with their labels, place by place: what its calibration counts, beside what its
 * last release does. Empty where nothing was published.
 */
export function partReadingsOf(questions: readonly Question[], side: Side): PartReadings[] {
  const scope = sideTally(side);
  if (scope.state === 'suppressed') return [];
  return placesToWrite(questions, side.audience).map((place) => {
    const raw = toneOf([place], scope.tally);
    const own = side.calibration?.parts.find(({ part }) => part === place.part);
    const labelled = own?.labelled ?? emptyConfusion();
    return { part: place.part, entered: textCount(raw), texts: own?.texts ?? raw, labelled };
  });
}

/**
 * The tone of some questions on one side as people would read it; null while it is « non étalonné »: no calibration, too
 * few labels, or a filter of cohorts, since no label tells of which cohort it is.
 */
export function correctedFigures(questions: readonly Question[], side: Side): CorrectedTone | null {
  if (side.calibration === null || side.filter !== null) return null;
  const parts = partReadingsOf(questions, side);
  return isCalibrated(parts, side.calibration.leftOut) ? correctedTone(parts) : null;
}
