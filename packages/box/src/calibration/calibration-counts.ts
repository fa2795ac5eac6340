import { shuffled } from '@miroir/basics/chance';
import type { CalibrationBody } from '@miroir/exchange';
import {
  adaptReadings,
  cohenKappa,
  confusionOf,
  type PartKey,
  type Polarity,
  readingLabels,
  whatLeaves,
} from '@miroir/insight';
import type { TextToCalibrate } from './gather-texts.ts';

/** What a calibration is made from. */
export interface CalibrationInput {
  readonly texts: ReadonlyMap<PartKey, readonly TextToCalibrate[]>;
  /** How many texts of a place entered, by the last release. */
  readonly entered: (part: PartKey) => number;
  /** Fewest people behind a figure on comments. */
  readonly fewest: number;
  /** Chance in [0, 1). */
  readonly next: () => number;
}

type Counts = Pick<CalibrationBody, 'from' | 'agreement' | 'parts'>;

/** The counts that leave: of each place with enough labels, how its texts read and what people said of a sample of them. */
export function calibrationCounts({ texts, entered, fewest, next }: CalibrationInput): Counts {
  // In no order of the box: what is drawn by lot below must not follow from it.
  const places = [...texts].map(([part, own]) => ({ part, own: shuffled(own, next) }));
  const adapted = adaptReadings(
    places.flatMap(({ own }) => own),
    next,
  );
  const parts: CalibrationBody['parts'] = [];
  let from = 0;
  for (const { part, own } of places) {
    const readings = adapted.readings.slice(from, from + own.length);
    from += own.length;
    const leaving = whatLeaves(
      own.map(({ label, replacement }) => ({ labelled: label !== null, replacement })),
      { published: entered(part), fewest },
      next,
    );
    if (leaving.labelled.size === 0) continue;
    const pairs = own.flatMap(({ label }, at) => {
      const reading = readings[at];
      return label === null || reading === undefined || !leaving.labelled.has(at) ? [] : [{ reading, label }];
    });
    const read =
      adapted.from === 'engine' ? null : countsOf(readings.filter((_, at) => leaving.read.has(at)));
    parts.push({ part, texts: read, labelled: confusionOf(pairs) });
  }
  return { from: adapted.from, agreement: agreementOf(texts, fewest), parts };
}

function countsOf(readings: readonly Polarity[]): Record<Polarity, number> {
  const counts = { negative: 0, neutral: 0, positive: 0, unread: 0 };
  for (const reading of readings) counts[reading] += 1;
  return counts;
}

/** κ of two readers over all texts that both labelled, in hundredths; null for too few people, or where it says nothing. */
function agreementOf(texts: CalibrationInput['texts'], fewest: number): CalibrationBody['agreement'] {
  const read = [...texts.values()].flat().filter(({ both }) => both !== null);
  if (read.filter(({ replacement }) => !replacement).length < fewest) return null;
  const table = readingLabels.map((row) =>
    readingLabels.map((column) => read.filter(({ both }) => both?.[0] === row && both[1] === column).length),
  );
  const kappa = cohenKappa(table);
  return kappa === null ? null : { texts: read.length, kappa: Math.round(100 * kappa.estimate) };
}
