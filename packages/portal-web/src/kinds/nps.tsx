import type { ReactElement } from 'react';
import type { FieldProps, KindView } from './shared/kind-view.ts';
import { NumberField } from './shared/number-field.tsx';

function RecommendationField({ question, answer, given, onAnswer }: FieldProps<'nps'>): ReactElement {
  const { low, high } = question;
  return (
    <NumberField
      question={question}
      scale={{ from: 0, to: 10, low, high }}
      answer={answer}
      chosen={given?.value}
      onAnswer={onAnswer}
    />
  );
}

export const nps: KindView<'nps'> = {
  Field: RecommendationField,
  words: ({ given }) => `${given.value} / 10`,
};
