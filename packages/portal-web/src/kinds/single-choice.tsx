import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { OneOptionField } from './shared/one-option-field.tsx';

function SingleField({ given, ...props }: FieldProps<'single-choice'>): ReactElement {
  return <OneOptionField {...props} options={props.question.options} chosen={given?.option} />;
}

export const singleChoice: KindView<'single-choice'> = {
  Field: SingleField,
  words: ({ given, label }) => label(given.option),
};
