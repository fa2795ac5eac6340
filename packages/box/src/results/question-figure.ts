import type { QuestionKind } from '@miroir/campaign';
import { allocation } from './kinds/allocation.ts';
import { likert } from './kinds/likert.ts';
import { longText } from './kinds/long-text.ts';
import { matrix } from './kinds/matrix.ts';
import { multipleChoice } from './kinds/multiple-choice.ts';
import { nps } from './kinds/nps.ts';
import { ranking } from './kinds/ranking.ts';
import { rating } from './kinds/rating.ts';
import type { KindFigure, Published, ShownFigure } from './kinds/shared/figure-input.ts';
import { shortText } from './kinds/short-text.ts';
import { singleChoice } from './kinds/single-choice.ts';
import { yesNo } from './kinds/yes-no.ts';

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
  'short-text': shortText,
  'long-text': longText,
};

/** What is published of one question, for the people who answered it. Every count was released. */
export function questionFigure(input: Published): ShownFigure {
  // The table's type says line by line that a kind's own questions go to its own figure.
  const draw = figures[input.question.kind] as (input: Published) => ShownFigure;
  return draw(input);
}
