import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { OneOptionField } from './shared/one-option-field.tsx';

function LikertField({ given, ...props }: FieldProps<'likert'>): ReactElement {
  return <OneOptionField {...props} options={props.question.options} chosen={given?.option} />;
}

export const likert: KindView<'likert'> = {
  Field: LikertField,
  words: ({ given, label }) => label(given.option),
};
