import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { CharactersLeft } from './characters-left.tsx';
import type { FieldProps } from './question-field.tsx';
import { QuoteConsent } from './quote-consent.tsx';
import { UnsureRows } from './unsure-rows.tsx';

/** One's own words: a line or several, the room that is left, and whether they may be quoted. */
export function TextField({
  question,
  answer,
  onAnswer,
  faulty,
}: FieldProps<'short-text' | 'long-text'>): ReactElement {
  const { t } = useLingui();
  const written = answer !== undefined && 'text' in answer ? answer : { text: '', quotable: false };
  const id = `answer-${question.id}`;
  const write = (text: string) => onAnswer(text === '' ? undefined : { ...written, text });
  const common = {
    id,
    className: 'text',
    value: written.text,
    'aria-label': t`Votre réponse`,
    'aria-invalid': faulty || undefined,
    'aria-describedby': `left-${question.id}`,
  };
  return (
    <>
      {question.kind === 'short-text' ? (
        <input {...common} type="text" autoComplete="off" onChange={(event) => write(event.target.value)} />
      ) : (
        <textarea {...common} rows={6} onChange={(event) => write(event.target.value)} />
      )}
      <CharactersLeft id={`left-${question.id}`} text={written.text} max={question.maxLength} />
      {question.quotable && written.text !== '' ? (
        <QuoteConsent
          checked={written.quotable}
          onChange={(quotable) => onAnswer({ ...written, quotable })}
        />
      ) : null}
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
