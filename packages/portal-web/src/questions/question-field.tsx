import { exhaustive } from '@miroir/basics';
import type { Answer, LocalQuestion } from '@miroir/campaign';
import { lazy, type ReactElement, Suspense } from 'react';
import { MultipleField, SingleField } from './choice-fields.tsx';
import { ScaleField } from './scale-field.tsx';
import { TextField } from './text-field.tsx';

/** What every kind of question is given. `onAnswer(undefined)` means nothing is answered. */
export interface FieldProps<K extends LocalQuestion['kind'] = LocalQuestion['kind']> {
  readonly question: Extract<LocalQuestion, { kind: K }>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly faulty: boolean;
}

/** The three kinds with much to draw: fetched while the first question is read (see use-ready-offline). */
const RankingField = lazy(() =>
  import('./large-fields.ts').then((fields) => ({ default: fields.RankingField })),
);
const MatrixField = lazy(() =>
  import('./large-fields.ts').then((fields) => ({ default: fields.MatrixField })),
);
const AllocationField = lazy(() =>
  import('./large-fields.ts').then((fields) => ({ default: fields.AllocationField })),
);

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
      return (
        <Suspense>
          <RankingField question={question} {...rest} />
        </Suspense>
      );
    case 'matrix':
      return (
        <Suspense>
          <MatrixField question={question} {...rest} />
        </Suspense>
      );
    case 'allocation':
      return (
        <Suspense>
          <AllocationField question={question} {...rest} />
        </Suspense>
      );
    case 'short-text':
    case 'long-text':
      return <TextField question={question} {...rest} />;
    default:
      return exhaustive(question);
  }
}
