import type { Answer, LocalQuestion } from '@miroir/campaign';
import { OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';
import { UnsureRows } from './unsure-rows.tsx';

interface Props {
  readonly question: LocalQuestion;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly answer: Answer | undefined;
  readonly chosen: string | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly faulty: boolean;
}

/** One answer among several: radios in full-width rows. */
export function OneOptionField({ question, options, answer, chosen, onAnswer, faulty }: Props): ReactElement {
  return (
    <>
      {options.map((option, index) => (
        <OptionRow
          key={option.id}
          id={index === 0 ? `answer-${question.id}` : undefined}
          type="radio"
          name={`answer-${question.id}`}
          label={option.label}
          checked={chosen === option.id}
          aria-invalid={faulty || undefined}
          onChange={() => onAnswer({ option: option.id })}
        />
      ))}
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="radio" />
    </>
  );
}
