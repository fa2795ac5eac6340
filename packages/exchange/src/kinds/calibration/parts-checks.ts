import { isOpenText, type Questionnaire } from '@miroir/campaign';
import { cell, keys, labelCount, labelsIn, type PartKey, type Polarity, polarities } from '@miroir/insight';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { SnapshotBody } from '../snapshot/schema.ts';
import type { CalibrationBody } from './schema.ts';

type Part = CalibrationBody['parts'][number];

/**
 * What is wrong with the counts of a calibration beside those of its release, or null. All texts, those that were read
 * again and those labelled are three sets that anybody can subtract: each is the one before or lacks at least as many as a
 * figure on comments takes.
 */
export function checkParts(
  { parts, from, commentsK }: CalibrationBody,
  release: SnapshotBody,
  questionnaire: Questionnaire,
): RefusalReason | null {
  const known = cellsOf(questionnaire);
  if (new Set(parts.map(({ part }) => part)).size !== parts.length) return 'inconsistent';
  for (const part of parts) {
    const key = known.get(part.part);
    if (key === undefined) return 'unknown-cell';
    if ((part.texts === null) !== (from === 'engine')) return 'inconsistent';
    const refusal = checkPart(part, (polarity) => cell(release.whole, key(polarity)), commentsK);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkPart(
  { texts, labelled }: Part,
  raw: (polarity: Polarity) => number,
  fewest: number,
): RefusalReason | null {
  const sum = (of: (polarity: Polarity) => number) =>
    polarities.reduce((total, polarity) => total + of(polarity), 0);
  const read = texts === null ? raw : (polarity: Polarity) => texts[polarity];
  if (polarities.some((polarity) => labelCount(labelled, polarity) > read(polarity))) return 'inconsistent';
  const [entered, again, labels] = [sum(raw), sum(read), labelsIn(labelled)];
  if (again > entered) return 'inconsistent';
  const isFew = (people: number) => people > 0 && people < fewest;
  return labels < fewest || isFew(entered - again) || isFew(again - labels) ? 'too-few' : null;
}

/** The cells of a release that count each place to write, by how its texts read. */
function cellsOf({ questions }: Questionnaire): ReadonlyMap<PartKey, (polarity: Polarity) => string> {
  const cells = new Map<PartKey, (polarity: Polarity) => string>();
  for (const question of questions) {
    const { id } = question;
    if (isOpenText(question)) cells.set(`q:${id}`, (polarity) => keys.text(id, polarity));
    if (question.comment !== undefined) cells.set(`c:${id}`, (polarity) => keys.comment(id, polarity));
  }
  return cells;
}
