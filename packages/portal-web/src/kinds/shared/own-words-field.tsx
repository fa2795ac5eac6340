import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import { AnswerHint } from '../../hint/answer-hint.tsx';
import { ReadersNote } from '../../readers/readers-note.tsx';
import { CharactersLeft } from './characters-left.tsx';
import type { FieldProps } from './kind-field.ts';
import { QuoteConsent } from './quote-consent.tsx';
import { UnsureRows } from './unsure-rows.tsx';

interface Written {
  readonly text: string;
  readonly quotable: boolean;
}
export type OwnWordsProps = Omit<FieldProps, 'question' | 'given'> & {
  readonly question: Extract<LocalQuestion, { maxLength: number }>;
  readonly given: Written | undefined;
};

/** Own words on a line or several, the room that is left, and whether they may be quoted. */
export function OwnWordsField({
  question,
  answer,
  given,
  onAnswer,
  faulty,
  rows,
}: OwnWordsProps & { readonly rows: number }): ReactElement {
  const { t } = useLingui();
  const written = given ?? { text: '', quotable: false };
  const id = `answer-${question.id}`;
  const write = (text: string) => onAnswer(text === '' ? undefined : { ...written, text });
  const common = {
    id,
    className: 'text',
    value: written.text,
    'aria-label': t`Votre réponse`,
    'aria-invalid': faulty || undefined,
    'aria-describedby': `fault-${question.id} readers-${question.id} left-${question.id}`,
  };
  return (
    <>
      <ReadersNote id={`readers-${question.id}`} />
      {rows === 1 ? (
        <input {...common} type="text" autoComplete="off" onChange={(event) => write(event.target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={(event) => write(event.target.value)} />
      )}
      <CharactersLeft id={`left-${question.id}`} text={written.text} max={question.maxLength} />
      {written.text === '' ? null : <AnswerHint text={written.text} />}
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
