import { answerOf } from '@miroir/campaign/answers';
import { lazy, type ReactElement, Suspense } from 'react';
import { picked } from './picked-fields.ts';
import type { FieldProps, KindField, KindFields } from './shared/kind-field.ts';

/** The other kinds, whose answer is composed or a number: fetched while the first question is read. */
const Composed = lazy(() => import('./composed-fields.tsx').then((all) => ({ default: all.ComposedField })));

/** The controls of one question, as its kind draws them. */
export function QuestionField(props: Omit<FieldProps, 'given'>): ReactElement {
  const { question, answer } = props;
  // The types of the two tables say line by line that a kind's own questions go to its own field.
  const known = (picked as Partial<KindFields>)[question.kind];
  const plain = !('options' in question && question.options.some(({ exclusive }) => exclusive));
  const Field = ((plain && known) || Composed) as KindField;
  return (
    <Suspense>
      <Field {...props} given={answerOf(question, answer)} />
    </Suspense>
  );
}
