import { describe, expect, it } from 'vitest';
import { isCalibrated } from './calibrated.ts';
import { confusionOf, type PartReadings } from './readings.ts';

const question = (texts: number, labels: number): PartReadings => ({
  part: `c:${texts}/${labels}`,
  entered: texts,
  texts: { negative: 0, neutral: texts, positive: 0, unread: 0 },
  labelled: confusionOf(
    Array.from({ length: labels }, () => ({ reading: 'neutral', label: 'positive' }) as const),
  ),
});

describe('the tone of a theme', () => {
  it('is calibrated by a hundred labels, whichever of its questions they are of', () => {
    expect(isCalibrated([question(900, 100)])).toBe(true);
    expect(isCalibrated([question(900, 99)])).toBe(false);
    expect(isCalibrated([question(300, 60), question(200, 40)])).toBe(true);
  });

  it('is calibrated by every text where there are fewer, but for ten that may have to be left out', () => {
    expect(isCalibrated([question(40, 40)])).toBe(true);
    expect(isCalibrated([question(40, 30)])).toBe(true);
    expect(isCalibrated([question(40, 29)])).toBe(false);
    expect(isCalibrated([question(40, 40), question(30, 19)])).toBe(false);
  });

  it('is not calibrated while one of its questions has texts and no label, or nobody wrote', () => {
    expect(isCalibrated([question(900, 400), question(12, 0)])).toBe(false);
    expect(isCalibrated([question(900, 400), question(0, 0)])).toBe(true);
    expect(isCalibrated([])).toBe(false);
    expect(isCalibrated([question(0, 0)])).toBe(false);
  });
});
