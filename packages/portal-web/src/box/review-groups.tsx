import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { commentOf, faultOf } from '../draft/sheet.ts';
import { useFaultWords } from '../question/fault-words.ts';
import { Link } from '../router/router.tsx';
import { useAnswerWords } from './answer-words.ts';

interface Props {
  /** Whether what is said can still be changed: otherwise it is read, and nothing is missing. */
  readonly editable: boolean;
}

/** One's own answers as they stand on this device, by theme, or by the sections the campaign has made. */
export function ReviewGroups({ editable }: Props): ReactElement[] {
  const { questions, questionnaire } = useBox();
  const { sections = [], themes } = questionnaire;
  const groups = [
    ...sections.map((section) => ({
      ...section,
      holds: (question: LocalQuestion) => question.section === section.id,
    })),
    ...themes.map((theme) => ({
      ...theme,
      holds: (question: LocalQuestion) => question.section === undefined && question.theme === theme.id,
    })),
  ];
  const numbered = questions.map((question, index) => ({ question, number: index + 1 }));
  return groups.flatMap(({ id, title, holds }, index) => {
    const mine = numbered.filter(({ question }) => holds(question));
    if (mine.length === 0) return [];
    return (
      <section key={`${index} ${id}`} className="section">
        <h2>{title}</h2>
        <dl className="review">
          {mine.map(({ question, number }) => (
            <Answered key={question.id} question={question} number={number} editable={editable} />
          ))}
        </dl>
      </section>
    );
  });
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
