import { useLingui } from '@lingui/react/macro';
import { type ReactElement, useState } from 'react';
import { Checkboxes } from './checkboxes.tsx';
import type { FieldProps } from './kind-field.ts';
import { toggleOption } from './toggle-option.ts';
import { UnsureRows } from './unsure-rows.tsx';

/** Several answers among options of which one is chosen alone: what it clears is said. */
export function SeveralOptions({
  question,
  answer,
  given,
  onAnswer,
  faulty,
}: FieldProps<'multiple-choice'>): ReactElement {
  const { t, i18n } = useLingui();
  const [spoken, setSpoken] = useState('');
  const chosen = given?.options ?? [];
  const { options } = question;
  const free = options.filter(({ exclusive }) => exclusive === undefined);
  const { max = free.length } = question;
  const ticked = free.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) => {
    const { next, cleared } = toggleOption(options, chosen, id);
    const quoted = options
      .filter((option) => cleared.includes(option.id))
      .map(({ label }) => t`« ${label} »`);
    const names = new Intl.ListFormat(i18n.locale).format(quoted);
    setSpoken(cleared.length === 0 ? '' : t`Décoché : ${names}`);
    onAnswer(next.length === 0 ? undefined : { options: [...next] });
  };
  return (
    <>
      {max < free.length ? (
        <p className="count num" role="status">{t`${ticked.length} choix, ${max} au plus`}</p>
      ) : null}
      <Checkboxes
        question={question}
        chosen={chosen}
        open={({ exclusive }) => exclusive === true || ticked.length < max}
        onToggle={toggle}
        faulty={faulty}
      />
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
