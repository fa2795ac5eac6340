import type { Answer, AskedQuestion, QuestionKind } from '@miroir/campaign';
import { allocation } from './kinds/allocation.ts';
import { likert } from './kinds/likert.ts';
import { longText } from './kinds/long-text.ts';
import { matrix } from './kinds/matrix.ts';
import { multipleChoice } from './kinds/multiple-choice.ts';
import { nps } from './kinds/nps.ts';
import { ranking } from './kinds/ranking.ts';
import { rating } from './kinds/rating.ts';
import type { Draw, Speaker } from './kinds/shared/draw.ts';
import { shortText } from './kinds/short-text.ts';
import { singleChoice } from './kinds/single-choice.ts';
import { yesNo } from './kinds/yes-no.ts';

const draws: { readonly [K in QuestionKind]: Draw<K> } = {
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

/** What the invented person says to one question. */
export function drawAnswer(question: AskedQuestion, speaker: Speaker): Answer {
  // The table's type says line by line that a kind's own questions go to its own draw.
  const draw = draws[question.kind] as (question: AskedQuestion, speaker: Speaker) => Answer;
  return draw(question, speaker);
}
