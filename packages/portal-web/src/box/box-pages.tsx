import { type ReactElement, useEffect } from 'react';
import { type Box, useBox } from '../around/box-context.ts';
import { QuestionPage } from '../question/question-page.tsx';
import { roundPath } from '../router/round-path.ts';
import { useRouter } from '../router/router.tsx';
import { BeyondQuestions } from './beyond-questions.tsx';
import { useReadyOffline } from './use-ready-offline.ts';

/** Which page an address shows to someone this device holds a participation of. */
export function BoxPages(): ReactElement {
  const box = useBox();
  const { path } = useRouter();
  const { boot, i18n, api, locale, questions, questionnaire } = box;
  useReadyOffline(roundPath(boot), i18n);
  switch (path) {
    case '/code':
      return <BeyondQuestions key={path} i18n={i18n} draw={({ CodePage }) => <CodePage />} />;
    case '/privacy':
      return (
        <BeyondQuestions
          i18n={i18n}
          draw={({ PrivacyPage }) => (
            <PrivacyPage boot={boot} names={questionnaire.names} api={api} locale={locale} />
          )}
        />
      );
    case '/accessibility':
      return (
        <BeyondQuestions i18n={i18n} draw={({ AccessibilityPage }) => <AccessibilityPage boot={boot} />} />
      );
    case '/results':
      return <BeyondQuestions key={path} i18n={i18n} draw={({ ResultsPage }) => <ResultsPage />} />;
    case '/sent':
      return <BeyondQuestions key={path} i18n={i18n} draw={({ SentPage }) => <SentPage />} />;
    default:
  }
  const closed = boot.status.state === 'closed' || boot.status.state === 'before';
  if (closed) return <BeyondQuestions key={path} i18n={i18n} draw={({ ClosedPage }) => <ClosedPage />} />;
  if (path === '/review')
    return <BeyondQuestions key={path} i18n={i18n} draw={({ ReviewPage }) => <ReviewPage />} />;
  const number = /^\/q\/(\d+)$/.exec(path)?.[1];
  const question = number === undefined ? undefined : questions[Number(number) - 1];
  const section = questionnaire.sections?.find(({ id, together }) => together && id === question?.section);
  if (section !== undefined)
    return (
      <BeyondQuestions
        key={section.id}
        i18n={i18n}
        draw={({ TogetherPage }) => <TogetherPage section={section} number={Number(number)} />}
      />
    );
  if (question !== undefined) {
    const above =
      question.section === undefined ? null : (
        <BeyondQuestions
          i18n={i18n}
          wait={null}
          draw={({ SectionAbove }) => <SectionAbove question={question} />}
        />
      );
    return (
      <QuestionPage key={question.id} question={question} number={Number(number)}>
        {above}
      </QuestionPage>
    );
  }
  return <Redirect to={homeOf(box)} />;
}

/** Where `/` leads: what was sent, else the question last shown. */
export function homeOf(box: Pick<Box, 'delivery' | 'held' | 'draft' | 'questions'>): string {
  const settled = box.delivery.state !== 'nothing' || box.held.withdrawn;
  if (settled && !box.draft.changed) return '/sent';
  const at = box.questions.findIndex((question) => question.id === box.draft.at);
  return `/q/${Math.max(at, 0) + 1}`;
}

function Redirect({ to }: { to: string }): ReactElement {
  const { go } = useRouter();
  useEffect(() => go(to, { replace: true }), [go, to]);
  return <main className="page" />;
}
