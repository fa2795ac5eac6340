import { useLingui } from '@lingui/react/macro';
import { OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { FieldProps } from './shared/kind-field.ts';
import { UnsureRows } from './shared/unsure-rows.tsx';

/** Several answers: checkboxes; once the most allowed are ticked, the others wait. */
export function MultipleChoice({
  question,
  answer,
  given,
  onAnswer,
  faulty,
}: FieldProps<'multiple-choice'>): ReactElement {
  const { t } = useLingui();
  const chosen = given?.options ?? [];
  const { max = question.options.length } = question;
  const full = chosen.length >= max;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onAnswer(next.length === 0 ? undefined : { options: next });
  };
  return (
    <>
      {max < question.options.length ? (
        <p className="count num" role="status">{t`${chosen.length} choix, ${max} au plus`}</p>
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
