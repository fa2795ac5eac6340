import type { QuestionKind } from '@miroir/campaign';
import { answerOf } from '@miroir/campaign/answers';
import { type ReactElement, Suspense } from 'react';
import { allocation } from './allocation.ts';
import { likert } from './likert.ts';
import { longText } from './long-text.ts';
import { matrix } from './matrix.ts';
import { MultipleChoice } from './multiple-choice.tsx';
import { nps } from './nps.ts';
import { ranking } from './ranking.ts';
import { rating } from './rating.ts';
import type { FieldProps, KindField } from './shared/kind-field.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';
import { YesNo } from './yes-no.tsx';

const fields: { readonly [K in QuestionKind]: KindField<K> } = {
  'single-choice': singleChoice,
  'multiple-choice': MultipleChoice,
  'yes-no': YesNo,
  likert,
  rating,
  nps,
  ranking,
  matrix,
  allocation,
  'short-text': shortText,
  'long-text': longText,
};

/** The controls of one question, as its kind draws them. */
export function QuestionField(props: Omit<FieldProps, 'given'>): ReactElement {
  // The table's type says line by line that a kind's own questions go to its own field.
  const Field = fields[props.question.kind] as unknown as KindField;
  return (
    <Suspense>
      <Field {...props} given={answerOf(props.question, props.answer)} />
    </Suspense>
  );
}
