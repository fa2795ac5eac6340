import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import { commentAsked, specifiedOption } from '@miroir/campaign/answers';
import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { useBox } from '../around/box-context.ts';
import { QuestionField } from '../kinds/question-field.tsx';
import { CommentField } from './comment-field.tsx';

const CorrectedOn = lazy(() =>
  import('../changes/corrected-on.tsx').then((all) => ({ default: all.CorrectedOn })),
);

interface Props {
  readonly question: LocalQuestion;
  /** The question as its page heads it. */
  readonly children: ReactNode;
  /** Which part is at fault, and what to do. */
  readonly wrong: { readonly part: 'answer' | 'comment'; readonly message: string } | null;
}

/** A question with its controls and what may be added to them: the whole of a page, or one of several on it. */
export function AskedQuestion({ question, children, wrong }: Props): ReactElement {
  const { t } = useLingui();
  const { boot, draft, dispatch } = useBox();
  const { id, comment } = question;
  const wanted = commentAsked(question, draft.answers[id]);
  return (
    <>
      <fieldset aria-describedby={`about-${question.section} help-${id} fault-${id}`}>
        <legend>{children}</legend>
        <Suspense>{boot.changes.length > 0 ? <CorrectedOn question={id} /> : null}</Suspense>
        <p className="hint" id={`help-${id}`}>
          <span>{question.help}</span>{' '}
          {question.required ? null : <span className="optional">{t`(facultatif)`}</span>}
        </p>
        {wrong?.part === 'answer' ? (
          <p className="wrong" id={`fault-${id}`}>
            {wrong.message}
          </p>
        ) : null}
        <QuestionField
          question={question}
          answer={draft.answers[id]}
          onAnswer={(answer) => dispatch({ type: 'answer', question: id, answer })}
          faulty={wrong?.part === 'answer'}
        />
      </fieldset>
      {comment === undefined || wanted === null ? null : (
        <CommentField
          question={id}
          rules={comment}
          required={wanted === 'must'}
          rows={specifiedOption(question) === undefined ? 4 : 1}
          comment={draft.comments[id]}
          fault={wrong?.part === 'comment' ? wrong.message : null}
          onComment={(comment) => dispatch({ type: 'comment', question: id, comment })}
        />
      )}
    </>
  );
}
