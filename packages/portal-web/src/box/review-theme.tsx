import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { commentOf, faultOf } from '../draft/sheet.ts';
import { useFaultWords } from '../question/fault-words.ts';
import { Link } from '../router/router.tsx';
import { useAnswerWords } from './answer-words.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Whether what is said can still be changed: otherwise it is read, and nothing is missing. */
  readonly editable: boolean;
}

/** One theme of one's own answers, as they stand on this device. */
export function ReviewTheme({ id, title, editable }: Props): ReactElement | null {
  const { questions } = useBox();
  const mine = questions.flatMap((question, index) =>
    question.theme === id ? [{ question, number: index + 1 }] : [],
  );
  if (mine.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <dl className="review">
        {mine.map(({ question, number }) => (
          <Answered key={question.id} question={question} number={number} editable={editable} />
        ))}
      </dl>
    </section>
  );
}

interface AnsweredProps {
  readonly question: LocalQuestion;
  readonly number: number;
  readonly editable: boolean;
}

function Answered({ question, number, editable }: AnsweredProps): ReactElement {
  const { t } = useLingui();
  const { draft } = useBox();
  const words = useAnswerWords();
  const wordsOf = useFaultWords();
  const said = words(question, draft.answers[question.id]);
  const comment = commentOf(question, draft)?.text ?? '';
  const found = editable ? faultOf(question, draft) : null;
  return (
    <div>
      <dt>{question.text}</dt>
      <dd className={said === '' ? 'blank' : undefined}>
        <span>{said === '' ? t`Sans réponse` : said}</span>
        {comment === '' ? null : <q>{comment}</q>}{' '}
        {found === null ? null : (
          <span className="wrong fault" id={`fault-${question.id}`}>
            {wordsOf(question, found.fault)}
          </span>
        )}
      </dd>
      {editable ? (
        <dd className="edit">
          <Link
            to={`/q/${number}`}
            state="review"
            id={`review-${question.id}`}
            aria-describedby={found === null ? undefined : `fault-${question.id}`}
          >
            <span>{t`Modifier`}</span> <span className="vh">{question.text}</span>
          </Link>
        </dd>
      ) : null}
    </div>
  );
}
