import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary } from '@miroir/ui';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useBox } from '../around/box-context.ts';
import { faultOf } from '../draft/sheet.ts';
import { pipeText } from '../pipes/pipe.ts';
import { AskedQuestion } from '../question/asked-question.tsx';
import { CodeOffer } from '../question/code-offer.tsx';
import { useFaultWords } from '../question/fault-words.ts';
import { showWhole, useStable } from '../question/question-page.tsx';
import { TopBar } from '../question/top-bar.tsx';
import { useRouter } from '../router/router.tsx';
import type { LocalSection } from './section-of.ts';

/** The questions of a section on one page, as many as are asked; `number` is the one the address names. */
export function TogetherPage({ section, number }: { section: LocalSection; number: number }): ReactElement {
  const { t } = useLingui();
  const box = useBox();
  const { draft, dispatch, questions } = box;
  const { go } = useRouter();
  const wordsOf = useFaultWords();
  const [tried, setTried] = useState(0);
  const mine = questions.filter((question) => question.section === section.id);
  const first = questions.findIndex((question) => question.section === section.id) + 1;
  const last = first + mine.length - 1;
  const named = questions[number - 1]?.id ?? '';
  const title = useArrival({
    section,
    named,
    tab: `${first}–${last} / ${questions.length} – ${section.title}`,
  });
  useEffect(() => dispatch({ type: 'visit', question: named }), [dispatch, named]);

  const wrongs = mine.map((question) => {
    const found = faultOf(question, draft);
    return found && { part: found.part, message: wordsOf(question, found.fault) };
  });
  const shown = tried > 0 ? wrongs : [];
  const errors = useStable(
    shown.flatMap((wrong, index) =>
      wrong
        ? [{ field: `${wrong.part}-${mine[index]?.id}`, message: `${first + index}. ${wrong.message}` }]
        : [],
    ),
    tried,
  );
  const next = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const readable = event.currentTarget.checkValidity();
    if (wrongs.some((wrong) => wrong !== null) || !readable) return setTried(tried + 1);
    go(last < questions.length && history.state !== 'review' ? `/q/${last + 1}` : '/review');
  };
  return (
    <>
      <TopBar back={first > 1 ? `/q/${first - 1}` : null} number={last} total={questions.length} />
      <main className="page question together">
        <form noValidate onSubmit={next} onFocus={showWhole}>
          {errors.length === 0 ? null : (
            <ErrorSummary
              title={errors.length === 1 ? t`Il reste un point à régler` : t`Il reste des points à régler`}
              errors={errors}
            />
          )}
          <h1 ref={title} tabIndex={-1}>
            {section.title}
          </h1>
          {section.text === undefined ? null : <p>{pipeText(section.text, box)}</p>}
          <p className="hint" role="status">
            {t`${plural(mine.length, { one: '# question sur cette page', other: '# questions sur cette page' })}`}
          </p>
          {mine.map((question, index) => (
            <section key={question.id}>
              <AskedQuestion question={question} wrong={shown[index] ?? null}>
                <h2>{question.text}</h2>
              </AskedQuestion>
            </section>
          ))}
          {first === 1 ? <CodeOffer /> : null}
          <div className="foot">
            <div>
              <Button kind="primary" type="submit">{t`Continuer`}</Button>
            </div>
          </div>
        </form>
      </main>
    </>
  );
}

/**
 * On arrival: the tab is named, and the page's title has the focus, or from the review the question one came to change. Not
 * again when an answer brings another question onto the page: whoever answers stays where they are.
 */
function useArrival({ section, named, tab }: { section: LocalSection; named: string; tab: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  const change = useRef(history.state === 'review' ? named : null);
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  useEffect(() => {
    scrollTo(0, 0);
    const field = document.getElementById(`answer-${change.current}`);
    if (field === null) return title.current?.focus({ preventScroll: true });
    field.closest('section')?.scrollIntoView();
    field.focus({ preventScroll: true });
  }, [section.id]);
  return title;
}
