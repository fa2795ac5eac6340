import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import { Button, ErrorSummary } from '@miroir/ui';
import {
  type FocusEvent,
  type FormEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useBox } from '../around/box-context.ts';
import { faultOf } from '../draft/sheet.ts';
import { useRouter } from '../router/router.tsx';
import { AskedQuestion } from './asked-question.tsx';
import { CodeOffer } from './code-offer.tsx';
import { useFaultWords } from './fault-words.ts';
import { TopBar } from './top-bar.tsx';

/** One question: back, where one is, what is saved; the question as legend; one button to go on. */
export function QuestionPage({
  question,
  number,
  children,
}: {
  question: LocalQuestion;
  number: number;
  /** What its section says before it. */
  children: ReactNode;
}): ReactElement {
  const { t } = useLingui();
  const { draft, dispatch, questions, questionnaire } = useBox();
  const { go } = useRouter();
  const [tried, setTried] = useState(0);
  const wordsOf = useFaultWords();
  const title = useArrival(question, number, questions.length);
  useEffect(() => dispatch({ type: 'visit', question: question.id }), [dispatch, question.id]);

  const found = tried > 0 ? faultOf(question, draft) : null;
  const wrong = found && { part: found.part, message: wordsOf(question, found.fault) };
  const errors = useStable(
    wrong ? [{ field: `${wrong.part}-${question.id}`, message: wrong.message }] : [],
    tried,
  );
  const next = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A field whose text is no answer at all, and so is not in the draft, says it by its validity and takes the focus.
    const readable = event.currentTarget.checkValidity();
    if (faultOf(question, draft) !== null || !readable) return setTried(tried + 1);
    // Whoever came to change one answer goes back to see them all.
    go(number < questions.length && history.state !== 'review' ? `/q/${number + 1}` : '/review');
  };
  const theme = questionnaire.themes.find((candidate) => candidate.id === question.theme);
  return (
    <>
      <TopBar back={number > 1 ? `/q/${number - 1}` : null} number={number} total={questions.length} />
      <main className="page question">
        <form noValidate onSubmit={next} onFocus={showWhole}>
          {errors.length === 0 ? null : (
            <ErrorSummary title={t`Il reste un point à régler`} errors={errors} />
          )}
          {children}
          <AskedQuestion question={question} wrong={wrong}>
            <p className="theme">{theme?.title}</p>
            <h1 ref={title} tabIndex={-1}>
              {question.text}
            </h1>
          </AskedQuestion>
          {number === 1 ? <CodeOffer /> : null}
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

/** Browsers scroll a text area until its caret is seen, not its frame: the rest would stay behind the fixed foot. */
export function showWhole({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}

/** On arrival: the tab is named, the page is at its top and the question has the focus. */
function useArrival(question: LocalQuestion, number: number, total: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const name = `${number} / ${total} – ${question.text}`;
  useEffect(() => {
    document.title = name;
  }, [name]);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [question.id]);
  return title;
}

/** The same array until the person tries again, so that the summary takes the focus once a try. */
export function useStable<T>(value: T[], key: number): T[] {
  const kept = useRef({ key: -1, value });
  if (kept.current.key !== key || kept.current.value.length !== value.length) kept.current = { key, value };
  return kept.current.value;
}
