import { useLingui } from '@lingui/react/macro';
import type { Comment } from '@miroir/campaign';
import { lazy, type ReactElement, Suspense } from 'react';
import { CharactersLeft } from '../kinds/shared/characters-left.tsx';
import { QuoteConsent } from '../kinds/shared/quote-consent.tsx';

const ReadersNote = lazy(() =>
  import('../readers/readers-note.tsx').then((all) => ({ default: all.ReadersNote })),
);

const AnswerHint = lazy(() => import('../hint/answer-hint.tsx').then((all) => ({ default: all.AnswerHint })));

interface Props {
  readonly question: string;
  readonly rules: { readonly prompt: string; readonly quotable: boolean; readonly maxLength: number };
  readonly comment: Comment | undefined;
  readonly required: boolean;
  readonly rows: number;
  readonly fault: string | null;
  readonly onComment: (comment: Comment | undefined) => void;
}

/** A few words beside an answer, optional unless the option that was chosen wants them. */
export function CommentField({
  question,
  rules,
  comment,
  required,
  rows,
  fault,
  onComment,
}: Props): ReactElement {
  const { t } = useLingui();
  const written = comment ?? { text: '', quotable: false };
  const id = `comment-${question}`;
  return (
    <div className="more">
      <label htmlFor={id}>
        <span>{rules.prompt}</span> {required ? null : <span className="optional">{t`(facultatif)`}</span>}
      </label>
      <Suspense>
        <ReadersNote id={`readers-${question}`} />
      </Suspense>
      {fault === null ? null : (
        <p className="wrong" id={`fault-comment-${question}`}>
          {fault}
        </p>
      )}
      <textarea
        id={id}
        className="text"
        rows={rows}
        required={required}
        value={written.text}
        aria-invalid={fault !== null || undefined}
        aria-describedby={`fault-comment-${question} readers-${question} left-comment-${question}`}
        onChange={(event) =>
          onComment(event.target.value === '' ? undefined : { ...written, text: event.target.value })
        }
      />
      <CharactersLeft id={`left-comment-${question}`} text={written.text} max={rules.maxLength} />
      <Suspense>{written.text === '' ? null : <AnswerHint text={written.text} />}</Suspense>
      {rules.quotable && written.text !== '' ? (
        <QuoteConsent
          checked={written.quotable}
          onChange={(quotable) => onComment({ ...written, quotable })}
        />
      ) : null}
    </div>
  );
}
