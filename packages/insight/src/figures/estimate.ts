import type { MeasureRule, Sample } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import { meanOf, type Values } from '../stats/mean.ts';
import { npsGroups, npsOf } from '../stats/nps.ts';
import { wilson } from '../stats/proportion.ts';
import { boundsOfSilence } from '../stats/silence.ts';
import { type Estimate, type Figure, mapFigure } from './figure.ts';

function peopleOf(values: Values): number {
  return values.reduce((sum, [, people]) => sum + people, 0);
}

/** The estimate of a sample with its interval; null where nobody answered. */
function estimateOf(sample: Sample): Omit<Estimate, 'silence'> | null {
  if (sample.type === 'share') {
    const { count, n } = sample;
    return n === 0 ? null : { ...wilson(count, n), n, count };
  }
  const n = peopleOf(sample.values);
  if (n === 0) return null;
  return sample.type === 'mean' ? meanOf(sample.values) : { ...npsOf(npsGroups(sample.values)), n };
}

/** What one side shows of a measure. Its n may be smaller than the question's: a row left blank. */
export function figureOfMeasure(
  side: Figure<QuestionCounts>,
  { sample, range }: Pick<MeasureRule, 'sample' | 'range'>,
): Figure<Estimate> {
  return mapFigure(side, (counts) => {
    const found = estimateOf(sample(counts));
    if (found === null) return null;
    const { invited } = counts;
    const silence =
      invited === null || invited < found.n
        ? null
        : boundsOfSilence(found.estimate, { invited, answered: found.n }, range);
    return { ...found, silence };
  });
}
