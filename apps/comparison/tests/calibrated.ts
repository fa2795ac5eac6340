import { isOpenText } from '@miroir/campaign';
import type { CalibrationBody } from '@miroir/exchange';
import {
  type Confusion,
  cell,
  emptyConfusion,
  keys,
  labelsIn,
  type PartKey,
  polarities,
  type ReadingLabel,
  type Tally,
} from '@miroir/insight';
import type { DemoComparison } from './demo-comparison.ts';

/** What a person says of a text that the engine read so. */
export type Reader = (polarity: (typeof polarities)[number], index: number) => ReadingLabel;

/** Agrees with the engine, and finds every tenth text off the subject. */
export const agreeing: Reader = (polarity, index) =>
  index % 10 === 9 ? 'off-subject' : polarity === 'unread' ? 'not-readable' : polarity;

/**
 * A calibration of a publication: in every place to write either every text has a label, or `share` of those of each
 * reading, as an even sample would have.
 */
export function calibrationOf(
  { campaign }: Pick<DemoComparison, 'campaign'>,
  whole: Tally,
  { share = 1, reader = agreeing }: { share?: number; reader?: Reader } = {},
): Omit<CalibrationBody, 'release' | 'commentsK' | 'engine'> {
  const places = campaign.questions.flatMap((question): PartKey[] => [
    ...(isOpenText(question) ? ([`q:${question.id}`] as const) : []),
    ...(question.comment === undefined ? [] : ([`c:${question.id}`] as const)),
  ]);
  const parts = places
    .map((part) => ({ part, texts: null, labelled: labelsOf(part, whole, { share, reader }) }))
    .filter(({ labelled }) => labelsIn(labelled) >= campaign.privacy.comments);
  return { sealedAt: '2026-11-19T08:00:00Z', from: 'engine', agreement: null, parts };
}

function labelsOf(
  part: PartKey,
  whole: Tally,
  { share, reader }: { share: number; reader: Reader },
): Confusion {
  const id = part.slice(2);
  const labelled = emptyConfusion();
  for (const polarity of polarities) {
    const texts = cell(whole, part.startsWith('q:') ? keys.text(id, polarity) : keys.comment(id, polarity));
    for (let index = 0; index < Math.round(share * texts); index++)
      labelled[polarity][reader(polarity, index)] += 1;
  }
  return labelled;
}
