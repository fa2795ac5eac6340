import { answerOf } from '@miroir/campaign/answers';
import { type ReactElement, Suspense } from 'react';
import { viewOf } from './kind-views.ts';
import type { FieldProps } from './shared/kind-view.ts';

/** The controls of one question, as its kind draws them. */
export function QuestionField(props: Omit<FieldProps, 'given'>): ReactElement {
  const { Field } = viewOf(props.question);
  return (
    <Suspense>
      <Field {...props} given={answerOf(props.question, props.answer)} />
    </Suspense>
  );
}
