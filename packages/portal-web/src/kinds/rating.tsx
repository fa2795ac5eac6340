import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { NumberField } from './shared/number-field.tsx';

function RatingField({ question, answer, given, onAnswer }: FieldProps<'rating'>): ReactElement {
  const { max, low, high } = question;
  return (
    <NumberField
      question={question}
      scale={{ from: 1, to: max, low, high }}
      answer={answer}
      chosen={given?.value}
      onAnswer={onAnswer}
    />
  );
}

export const rating: KindView<'rating'> = {
  Field: RatingField,
  words: ({ question, given }) => `${given.value} / ${question.max}`,
};
