import { mulberry32 } from '@miroir/basics/chance';
import type { ReadingLabel } from '@miroir/insight';
import { describe, expect, it } from 'vitest';
import { calibrationCounts } from './calibration-counts.ts';
import type { TextToCalibrate } from './gather-texts.ts';

const text = (both: readonly [ReadingLabel, ReadingLabel] | null): TextToCalibrate => ({
  reading: 'neutral',
  confidence: 0.5,
  standing: null,
  label: both?.[0] ?? 'neutral',
  both,
  replacement: false,
});

const countsOf = (texts: readonly TextToCalibrate[]) =>
  calibrationCounts({
    texts: new Map([['c:one', texts]]),
    entered: () => texts.length,
    fewest: 10,
    next: mulberry32(1),
  });

describe('the agreement that leaves with a calibration', () => {
  it('is Cohen’s κ of the two readers, of what both read', () => {
    // One finds 20 of 30 negative, the other ten of those: κ = (2/3 − 4/9) ⁄ (1 − 4/9) = 0.4.
    const read = Array.from({ length: 30 }, (_, at) =>
      text([at < 20 ? 'negative' : 'neutral', at < 10 ? 'negative' : 'neutral']),
    );
    expect(countsOf([...read, text(null)]).agreement).toEqual({ texts: 30, kappa: 40 });
  });

  it('does not leave below ten people', () => {
    const read = Array.from({ length: 9 }, () => text(['negative', 'neutral']));
    expect(countsOf([...read, ...Array.from({ length: 20 }, () => text(null))]).agreement).toBeNull();
  });
});
