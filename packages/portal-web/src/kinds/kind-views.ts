import type { LocalQuestion, QuestionKind } from '@miroir/campaign';
import { allocation } from './allocation.ts';
import { likert } from './likert.tsx';
import { longText } from './long-text.tsx';
import { matrix } from './matrix.ts';
import { multipleChoice } from './multiple-choice.tsx';
import { nps } from './nps.tsx';
import { ranking } from './ranking.ts';
import { rating } from './rating.tsx';
import type { KindView } from './shared/kind-view.ts';
import { shortText } from './short-text.tsx';
import { singleChoice } from './single-choice.tsx';
import { yesNo } from './yes-no.tsx';

const views: { readonly [K in QuestionKind]: KindView<K> } = {
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

/** How a question of its kind is drawn: the one place that tells the compiler what the table's type says. */
export function viewOf(question: LocalQuestion): KindView {
  return views[question.kind] as unknown as KindView;
}
