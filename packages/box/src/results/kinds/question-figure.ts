import type { QuestionKind } from '@miroir/campaign';
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
import type { KindFigure, Published, ShownFigure } from './shared/figure-input.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import { yesNo } from './yes-no.ts';

const figures: { readonly [K in QuestionKind]: KindFigure<K> } = {
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

/** What is published of one question, for the people who answered it. Every count was released. */
export function questionFigure(input: Published): ShownFigure {
  // The table's type says line by line that a kind's own questions go to its own figure.
  const draw = figures[input.question.kind] as (input: Published) => ShownFigure;
  return draw(input);
}
