import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import { OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { FieldProps } from './question-field.tsx';
import { UnsureRows } from './unsure-rows.tsx';

type SingleKind = 'single-choice' | 'likert' | 'yes-no';

/** One answer among several: radios in full-width rows. */
export function SingleField({ question, answer, onAnswer, faulty }: FieldProps<SingleKind>): ReactElement {
  const options = useOptions(question);
  const chosen = answer !== undefined && 'option' in answer ? answer.option : undefined;
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

/** The options a person reads; yes and no are ours to word. */
export function useOptions(
  question: Extract<LocalQuestion, { kind: SingleKind }>,
): { id: string; label: string }[] {
  const { t } = useLingui();
  if (question.kind !== 'yes-no') return question.options;
  return [
    { id: 'yes', label: t`Oui` },
    { id: 'no', label: t`Non` },
  ];
}

/** Several answers: checkboxes; once the most allowed are ticked, the others wait. */
export function MultipleField({
  question,
  answer,
  onAnswer,
  faulty,
}: FieldProps<'multiple-choice'>): ReactElement {
  const { t } = useLingui();
  const chosen = answer !== undefined && 'options' in answer ? answer.options : [];
  const { max = question.options.length } = question;
  const full = chosen.length >= max;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onAnswer(next.length === 0 ? undefined : { options: next });
  };
  return (
    <>
      {max < question.options.length ? (
        <p className="count num" role="status">{t`${chosen.length} sur ${max} au plus`}</p>
      ) : null}
      {question.options.map((option, index) => (
        <OptionRow
          key={option.id}
          id={index === 0 ? `answer-${question.id}` : undefined}
          type="checkbox"
          label={option.label}
          checked={chosen.includes(option.id)}
          disabled={full && !chosen.includes(option.id)}
          aria-invalid={faulty || undefined}
          onChange={() => toggle(option.id)}
        />
      ))}
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
