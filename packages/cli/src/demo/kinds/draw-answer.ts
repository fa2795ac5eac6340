import type { Answer, AskedQuestion, QuestionKind } from '@miroir/campaign';
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
import type { Draw, Speaker } from './shared/draw.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import { yesNo } from './yes-no.ts';

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
  'binned-number': binnedNumber,
  period,
  'short-text': shortText,
  'long-text': longText,
};

/** What the invented person says to one question. */
export function drawAnswer(question: AskedQuestion, speaker: Speaker): Answer {
  // The table's type says line by line that a kind's own questions go to its own draw.
  const draw = draws[question.kind] as (question: AskedQuestion, speaker: Speaker) => Answer;
  return draw(question, speaker);
}
