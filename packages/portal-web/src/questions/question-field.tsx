import { exhaustive } from '@miroir/basics';
import type { Answer, LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import { AllocationField } from './allocation-field.tsx';
import { MultipleField, SingleField } from './choice-fields.tsx';
import { MatrixField } from './matrix-field.tsx';
import { RankingField } from './ranking-field.tsx';
import { ScaleField } from './scale-field.tsx';
import { TextField } from './text-field.tsx';

/** What every kind of question is given. `onAnswer(undefined)` means nothing is answered. */
export interface FieldProps<K extends LocalQuestion['kind'] = LocalQuestion['kind']> {
  readonly question: Extract<LocalQuestion, { kind: K }>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly faulty: boolean;
}

/** The controls of one question: native ones, inside the page's fieldset. */
export function QuestionField({ question, ...rest }: FieldProps): ReactElement {
  switch (question.kind) {
    case 'single-choice':
    case 'likert':
    case 'yes-no':
      return <SingleField question={question} {...rest} />;
    case 'multiple-choice':
      return <MultipleField question={question} {...rest} />;
    case 'rating':
    case 'nps':
      return <ScaleField question={question} {...rest} />;
    case 'ranking':
      return <RankingField question={question} {...rest} />;
    case 'matrix':
      return <MatrixField question={question} {...rest} />;
    case 'allocation':
      return <AllocationField question={question} {...rest} />;
    case 'short-text':
    case 'long-text':
      return <TextField question={question} {...rest} />;
    default:
      return exhaustive(question);
  }
}
