import {
  type Answer,
  type AnswerOf,
  type AnyQuestion,
  answerOf,
  isOpenText,
  type QuestionKind,
  type QuestionOf,
} from '@miroir/campaign';
import type { ScoredText } from '../tally/keys.ts';
import { allocation } from './allocation.ts';
import { binnedNumber } from './binned-number.ts';
import { likert } from './likert.ts';
import { longText } from './long-text.ts';
import { matrix } from './matrix.ts';
import { multipleChoice } from './multiple-choice.ts';
import { nps } from './nps.ts';
import { period } from './period.ts';
import { ranking } from './ranking.ts';
import { rating } from './rating.ts';
import type { CellGroup, CountedKind } from './shared/counted-kind.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import { yesNo } from './yes-no.ts';

/** What is counted of an answer: the answer, or how it reads where it is a text. */
type GivenOf<K extends QuestionKind> = AnswerOf<K> extends { text: string } ? ScoredText : AnswerOf<K>;

const kinds: { readonly [K in QuestionKind]: CountedKind<QuestionOf<K>, GivenOf<K>> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'yes-no': yesNo,
  likert,
  rating,
  nps,
  ranking,
  matrix,
  allocation,
  'binned-number': binnedNumber,
  period,
  'short-text': shortText,
  'long-text': longText,
};

/** How a question of its kind is counted: the one place that tells the compiler what the table's type says. */
export function countedKind(question: AnyQuestion): CountedKind<AnyQuestion, GivenOf<QuestionKind>> {
  return kinds[question.kind] as unknown as CountedKind<AnyQuestion, GivenOf<QuestionKind>>;
}

/**
 * Cells that one person who gave this adds one to, beside `answered`.
 * @throws RangeError when the value is not of the question's kind.
 */
export function cellsOf(question: AnyQuestion, value: Answer | ScoredText): readonly string[] {
  const text = 'polarity' in value;
  const given = text ? value : answerOf(question, value);
  if (given === undefined || text !== isOpenText(question)) {
    throw new RangeError(`The answer to ${question.id} is not one to a question of kind ${question.kind}`);
  }
  return countedKind(question).cells(question, given as GivenOf<QuestionKind>);
}

/** Every cell a question can have, in groups tied to the number of people who answered it. */
export function cellGroups(question: AnyQuestion): readonly CellGroup[] {
  return countedKind(question).groups(question);
}

/** How a distribution is drawn: steps of one scale, one choice of several, choices made together, or not at all. */
export type DistributionShape = 'ordered' | 'exclusive' | 'separate' | 'none';

/** How the distribution of a question's answers is drawn. Open texts have a tone, not a distribution. */
export function distributionShape(question: AnyQuestion): DistributionShape {
  const kind = countedKind(question);
  if (isOpenText(question) || kind.shares(question).length === 0) return 'none';
  if (kind.scale(question) !== null) return 'ordered';
  return kind.groups(question).every(({ sums }) => sums === 'exactly') ? 'exclusive' : 'separate';
}
