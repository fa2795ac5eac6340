import { OptionRow } from '@miroir/ui';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { FieldProps } from './kind-field.ts';

type Question = FieldProps<'multiple-choice'>['question'];

interface Props {
  readonly question: Question;
  readonly chosen: readonly string[];
  /** Whether an option that is not chosen can be. */
  readonly open: (option: Question['options'][number]) => boolean;
  readonly onToggle: (id: string) => void;
  readonly faulty: boolean;
  /** What belongs under an option. */
  readonly under?: (option: Question['options'][number]) => ReactNode;
}

/** The options of a question that takes several, each a checkbox in a full-width row. */
export function Checkboxes({ question, chosen, open, onToggle, faulty, under }: Props): ReactElement[] {
  return question.options.map((option, index) => (
    <Fragment key={option.id}>
      <OptionRow
        id={index === 0 ? `answer-${question.id}` : undefined}
        type="checkbox"
        label={option.label}
        checked={chosen.includes(option.id)}
        disabled={!open(option) && !chosen.includes(option.id)}
        aria-invalid={faulty || undefined}
        onChange={() => onToggle(option.id)}
      />
      {under?.(option)}
    </Fragment>
  ));
}
