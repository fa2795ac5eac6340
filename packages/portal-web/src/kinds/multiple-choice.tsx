import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { Checkboxes } from './shared/checkboxes.tsx';
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
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onAnswer(next.length === 0 ? undefined : { options: next });
  };
  return (
    <>
      {max < question.options.length ? (
        <p className="count num" role="status">{t`${chosen.length} choix, ${max} au plus`}</p>
      ) : null}
      <Checkboxes
        question={question}
        chosen={chosen}
        open={() => chosen.length < max}
        onToggle={toggle}
        faulty={faulty}
      />
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
